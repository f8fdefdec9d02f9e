import { z } from 'zod';
import type { AlertKindId } from './ids';
import type { AlertInput, Kind, Threshold } from './kind';

/** What the merchant set: kind → on or off, and limits by name. Kinds and limits not named are as usual. */
export const alertSettingsSchema = z.record(
  z.string(),
  z.object({
    on: z.boolean().optional(),
    thresholds: z.record(z.string(), z.number().finite().nonnegative()).optional(),
  }),
);

export type AlertSettings = Readonly<z.infer<typeof alertSettingsSchema>>;

export function isOn(settings: AlertSettings | undefined, kind: AlertKindId): boolean {
  return settings?.[kind]?.on ?? true;
}

/** The limit in force; one outside of its bounds is brought back to the nearer bound. */
export function thresholdOf(input: AlertInput, id: AlertKindId, threshold: Threshold): number {
  const set = input.settings?.[id]?.thresholds?.[threshold.name] ?? threshold.usual;
  return Math.min(threshold.most, Math.max(threshold.least, set));
}

/** Settings with one kind changed; the others stay as they are. */
export function withSetting(
  settings: AlertSettings,
  kind: Kind,
  change: { readonly on?: boolean; readonly thresholds?: Readonly<Record<string, number>> },
): AlertSettings {
  const before = settings[kind.id] ?? {};
  return {
    ...settings,
    [kind.id]: { ...before, ...change, thresholds: { ...before.thresholds, ...change.thresholds } },
  };
}
