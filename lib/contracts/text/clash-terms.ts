import type { TextClause } from './types';

/** A numeric param; undefined = not stated or no number. */
export function num(clause: TextClause, name: string): number | undefined {
  const value = clause.params[name];
  return typeof value === 'number' ? value : undefined;
}

/** Whether a param is stated otherwise. */
export function differ(a: TextClause, b: TextClause, name: string): boolean {
  const [first, second] = [a.params[name], b.params[name]];
  if (first === second) return false;
  return !isObject(first) || !isObject(second) || JSON.stringify(first) !== JSON.stringify(second);
}

function monthsOf(clause: TextClause): readonly [number, number] {
  const to = clause.params.toMonth === undefined ? undefined : num(clause, 'toMonth');
  return [num(clause, 'fromMonth') ?? 1, to ?? Infinity];
}

/** Whether both hold in one of the same months; a clause without months holds in all. */
export function meet(a: TextClause, b: TextClause): boolean {
  const [from, to] = monthsOf(a);
  const [start, end] = monthsOf(b);
  return from <= end && start <= to;
}

/** Whether a param has a shape of its own. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
