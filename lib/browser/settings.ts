import { storage } from '@wxt-dev/storage';
import { z } from 'zod';

const settingsSchema = z.object({
  language: z.enum(['zh-CN', 'en']),
  /** Hosts on which the pill is not wanted. */
  pillHiddenOn: z.array(z.string()),
  /** Whether system notifications are wanted; they also need the browser's permission. */
  notifications: z.boolean(),
  /** Whether the merchant was asked for that permission: it is done once, with the first rule. */
  notificationsAsked: z.boolean(),
  /** Which colour means "up": red as on Chinese markets, green as in the West, or neither. */
  upColour: z.enum(['red', 'green', 'neutral']),
  /** Whether a snapshot may hold a picture of the page. */
  pictures: z.boolean(),
});

/** The merchant's wishes about the extension itself, kept in `storage.local`. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  language: 'zh-CN',
  pillHiddenOn: [],
  notifications: true,
  notificationsAsked: false,
  upColour: 'red',
  pictures: true,
};

const item = storage.defineItem<unknown>('local:settings', { version: 1, fallback: defaultSettings });

function parsed(stored: unknown): Settings {
  const known = settingsSchema.partial().safeParse(stored);
  // Wishes, not truth: one that cannot be read falls back alone, and nothing is written until the merchant chooses.
  if (known.success)
    return {
      ...defaultSettings,
      ...Object.fromEntries(Object.entries(known.data).filter(([, wish]) => wish !== undefined)),
    };
  return defaultSettings;
}

export async function readSettings(): Promise<Settings> {
  return parsed(await item.getValue());
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...change });
}

/** Calls back with the new settings after each change, in whatever context it was made; returns how to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return item.watch((stored) => callback(parsed(stored)));
}
