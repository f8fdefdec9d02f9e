import type { Contract } from '../contracts/types';
import type { Message, MessageParam } from '../messages/types';
import type { Instant, Period } from '../quantity/period';
import { type Sheet, type SheetCell, textCell } from './workbook';

function line(key: Message['key'], text: MessageParam): SheetCell[] {
  return [textCell({ message: { key } }), textCell(text)];
}

/** Facts about the file itself: whose, which days, when made, how to read it. */
export function aboutSheet(
  { contract, shopName, now }: { contract: Contract; shopName: string; now: Instant },
  period: Period,
  notes: readonly (readonly [Message['key'], Message])[] = [],
): Sheet {
  return {
    name: { key: 'sheets:about' },
    columns: [
      { title: { key: 'sheets:item' }, width: 16 },
      { title: { key: 'sheets:content' }, width: 90 },
    ],
    frozenColumns: 0,
    rows: [
      line('sheets:shop', shopName),
      line('sheets:contract', contract.name),
      line('sheets:operator', contract.operator),
      line('sheets:days', { period }),
      line('sheets:zone', contract.zone),
      [textCell({ message: { key: 'sheets:made' } }), { kind: 'moment', instant: now }],
      line('sheets:how-to-read', { message: { key: 'sheets:bounds-note' } }),
      ...notes.map(([key, message]) => line(key, { message })),
    ],
  };
}
