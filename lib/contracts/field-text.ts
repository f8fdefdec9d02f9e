import type { RuleField } from './rule';
import { textOfTiers, tiersOfText, type TypedTier } from './tiers-text';

const POWERS: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8, '%': -2 };

/** A number as typed: 5000, 1,250.5, 1.2万. NaN = not a number. */
export function numberTyped(text: string): number {
  return numberOf(text.trim(), 0);
}

/** Digits with an optional 万, 亿 or %; shifting the decimal exponent keeps 28.5 % at 0.285. NaN = not a number. */
function numberOf(text: string, powerOfUnit: number): number {
  const found = /^([-+]?\d+(?:\.\d+)?)\s*(万|亿|%|)$/.exec(text.normalize('NFKC').replaceAll(',', ''));
  const [, digits = '', word = ''] = found ?? [];
  const power = word === '' ? powerOfUnit : POWERS[word];
  return found && power !== undefined ? Number(`${digits}e${power}`) : Number.NaN;
}

/** A field as typed → its parameter: a share is typed in percent. undefined = not stated, NaN = not a number. */
export function parameterOf(
  field: RuleField,
  typed: string,
): string | string[] | number | TypedTier[] | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const { type } = field;
  if (type === 'select' || type === 'text') return text;
  if (type === 'list') return text.split(/[,，、;；]/).flatMap((part) => part.trim() || []);
  // A scale that cannot be read stays the text it is, which no rule accepts.
  if (type === 'tiers') return tiersOfText(text, numberOf) ?? text;
  // 1:2.5 is how a return on ad spend is written.
  return numberOf(type === 'ratio' ? text.replace(/^1\s*[:：]\s*/, '') : text, type === 'share' ? -2 : 0);
}

/** A parameter as its field shows it; `parameterOf` reads it back to the same value. */
export function typedOf(field: RuleField, value: unknown): string {
  if (field.type === 'share' && typeof value === 'number')
    return String(Number((value * 100).toPrecision(12)));
  if (field.type === 'tiers') return textOfTiers(value);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.join('、') : '';
}
