import type { Console } from '../lib/consoles/types';

/** Match patterns that let a console be read. */
export function originsOf(console: Console): string[] {
  return console.hosts.map((host) => `https://${host}/*`);
}

/** Whether every host of a console may be read. */
export function isGranted(console: Console, granted: readonly string[]): boolean {
  return originsOf(console).every((origin) => granted.includes(origin));
}

/** Whether the shops behind a console sell outside mainland China. */
export function isAbroad({ zone, currency }: Console): boolean {
  return zone !== 'Asia/Shanghai' || currency !== 'CNY';
}
