import type { Threshold } from '../../lib/alerts/kind';

const PERCENT = 100;

/** A limit as the merchant types it: shares in percent. */
export function shownThreshold({ unit }: Threshold, value: number): string {
  return String(unit === 'ratio' ? Number((value * PERCENT).toFixed(4)) : value);
}

/** The typed limit; undefined when it is no number or beyond its bounds, both inclusive. */
export function typedThreshold({ unit, least, most }: Threshold, typed: string): number | undefined {
  const text = typed.trim();
  const number = text === '' ? Number.NaN : Number(text);
  const value = unit === 'ratio' ? Number((number / PERCENT).toFixed(6)) : number;
  return Number.isFinite(value) && least <= value && value <= most ? value : undefined;
}
