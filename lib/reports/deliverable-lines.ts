import { dayOf, entriesOf } from '../contracts/entry-log';
import { evaluate } from '../contracts/evaluate';
import { dueOf } from '../contracts/rules/deadline';
import { type Delivered, provedInTime, provedWork } from '../contracts/rules/deliverable-proof';
import type { Clause, Verdict } from '../contracts/types';
import { validVersions } from '../contracts/versions';
import { aspectOf } from '../contracts/work/aspect';
import type { EntryOf } from '../contracts/entries';
import type { WorkCount } from '../contracts/work/count';
import { inPeriod } from '../quantity/day';
import type { ReportInput } from './input';

/**
 * `unobservable` = no page shows such work; `unread` = a page would, but was not read twice; `refuted` = more was entered
 * than the whole list shows.
 */
export type Standing = 'verified' | 'partly' | 'claimed' | 'refuted' | 'unobservable' | 'unread' | 'nothing';

/** One deliverable of the contract in one of its periods. */
export interface DeliverableLine {
  readonly clause: Clause;
  readonly item: string;
  readonly verdict: Verdict;
  /** What snapshots prove; undefined = no list was compared, or no page shows it. */
  readonly work: WorkCount | undefined;
  readonly entries: readonly EntryOf<'deliverable'>[];
  /** The sum of what was entered. */
  readonly entered: number;
  readonly standing: Standing;
}

/** What a clause is about, as its rule knows it. */
function givenOf({ params: { item, unit } }: Clause): { item: string; unit?: string } | undefined {
  if (typeof item !== 'string') return undefined;
  return typeof unit === 'string' ? { item, unit } : { item };
}

function standingOf(
  item: string,
  work: WorkCount | undefined,
  entered: number,
  promised: Verdict['promised'],
): Standing {
  if (!work && entered > 0) return 'claimed';
  if (!work) return aspectOf(item) ? 'unread' : 'unobservable';
  const { lo, hi } = work.value;
  const enough = promised.comparator === '>' ? lo > promised.value : lo >= promised.value;
  if (enough) return 'verified';
  if (entered > lo && entered >= hi) return 'refuted';
  if (lo > 0) return 'partly';
  return entered > 0 ? 'claimed' : 'nothing';
}

/** Proved within the days of the verdict, or from its event up to when the work was due. */
function provedFor(
  asked: Pick<ReportInput, 'contract' | 'history'>,
  given: Delivered,
  clause: Clause,
  { entryIds = [], period }: Verdict,
): WorkCount | undefined {
  const { withinHours, withinWorkdays } = clause.params;
  const clock = {
    ...(typeof withinHours === 'number' && { hours: withinHours }),
    ...(typeof withinWorkdays === 'number' && { workdays: withinWorkdays }),
  };
  const event = entriesOf(asked, 'event', clause.id).find(({ id }) => entryIds.includes(id));
  if (!event || Object.keys(clock).length === 0) return provedWork(asked, given, period);
  return provedInTime(asked, given, event.happenedAt, dueOf(event.happenedAt, clock, asked.contract.zone));
}

/** The deliverables owed in the days of the report, each in its own period, the newest period of a clause first. */
export function deliverableLines(input: ReportInput): DeliverableLine[] {
  const { contract, history, now, period } = input;
  const clauses = new Map(
    validVersions(contract).flatMap(({ version }) =>
      version.clauses.map((clause) => [clause.id, clause] as const),
    ),
  );
  const verdicts = evaluate(contract, history, now, period).filter(({ rule }) => rule === 'deliverable');
  return verdicts.flatMap((verdict): DeliverableLine[] => {
    const clause = clauses.get(verdict.clauseId);
    const given = clause && givenOf(clause);
    if (!given) return [];
    const asked = { contract, history };
    const entries = entriesOf(asked, 'deliverable', clause.id).filter((entry) =>
      inPeriod(dayOf(asked, entry), verdict.period),
    );
    const work = provedFor(asked, given, clause, verdict);
    const entered = entries.reduce((sum, { count }) => sum + count, 0);
    const standing = standingOf(given.item, work, entered, verdict.promised);
    return [{ clause, item: given.item, verdict, work, entries, entered, standing }];
  });
}
