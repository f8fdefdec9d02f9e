import type { MessageParam } from '../messages/types';
import { type Interval, saysNothing } from '../quantity/interval';
import { newestOf } from '../quantity/period';
import type { Cell } from './document';

/** A change or a share as a cell: it rests on what the figures rest on that it was worked out from. */
export function derivedCell(
  value: Interval | undefined,
  textOf: (value: Interval | undefined) => MessageParam,
  operands: readonly Pick<Cell, 'evidence' | 'asOf'>[],
): Cell {
  const text = textOf(value);
  const evidence = operands.flatMap((operand) => operand.evidence ?? []);
  if (!value || saysNothing(value) || evidence.length === 0) return { text };
  return { text, derived: true, evidence, asOf: newestOf(operands.map(({ asOf }) => asOf)) };
}
