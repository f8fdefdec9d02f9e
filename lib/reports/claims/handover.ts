import { consoleById } from '../../consoles';
import { today as todayIn } from '../../quantity/day';
import type { Day } from '../../quantity/period';
import { heading, paragraph, tableOr, wordCell } from '../blocks';
import type { Cell, ReportDocument } from '../document';
import type { ReportInput } from '../input';

const RECORDS = [
  'keywords',
  'plans',
  'titles',
  'activities',
  'images',
  'service',
  'goods',
  'reports',
  'penalties',
  'orders',
] as const;

const CLEANUP = [
  'password',
  'phone',
  'sub',
  'bank',
  'ads',
  'apps',
  'devices',
  'address',
  'deposit',
  'group',
  'files',
] as const;

const BLANK: Cell = wordCell('papers:blank');

/** What the operator hands back and what access is closed, line by line with room for date and name. */
export function handover(input: ReportInput, endsOn?: Day): ReportDocument {
  const { contract, history, now } = input;
  const consoles = new Set(history.facts.flatMap(({ consoleId }) => consoleById(consoleId) ?? []));
  const own = [...consoles].map((console): Cell[] => [
    wordCell('claims:clean.console', { console: console.name }),
    BLANK,
    BLANK,
  ]);
  return {
    title: { key: 'claims:handover-title', params: { contract: contract.name } },
    period: { from: contract.start, to: endsOn ?? todayIn(contract.zone, now) },
    madeAt: now,
    zone: contract.zone,
    blocks: [
      paragraph('claims:handover-intro'),
      heading('claims:cleanup'),
      tableOr(
        ['claims:item', 'claims:done', 'claims:by'],
        [...CLEANUP.map((name) => [wordCell(`claims:clean.${name}`), BLANK, BLANK]), ...own],
        'claims:no-lacking',
      ),
      heading('claims:records'),
      tableOr(
        ['claims:item', 'claims:detail', 'claims:done', 'claims:by'],
        RECORDS.map((name) => [
          wordCell(`claims:record.${name}`),
          wordCell(`claims:record.${name}-detail`),
          BLANK,
          BLANK,
        ]),
        'claims:no-lacking',
      ),
      paragraph('claims:sign'),
    ],
  };
}
