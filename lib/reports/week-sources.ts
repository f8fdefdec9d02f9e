import { pageName } from '../contracts/page-name';
import type { Verdict } from '../contracts/types';
import type { MessageParam } from '../messages/types';
import type { Evidence, SnapshotFacts, TableFacts } from '../metrics/types';

/** Pages named beside one figure; more would hide the figure. */
const NAMED = 2;

type Readings = ReadonlyMap<string, SnapshotFacts>;

/** What was read, by the snapshot it was read from. */
export function readingsOf(facts: readonly SnapshotFacts[]): Readings {
  return new Map(facts.map((fact) => [fact.snapshotId, fact]));
}

/** The pages that a figure was read on, by name, each once; undefined = it rests on no cell that is known. */
export function sourceOf(readings: Readings, evidence: readonly Evidence[]): MessageParam | undefined {
  const names = new Map<string, MessageParam>();
  for (const { snapshotId } of evidence) {
    const fact = readings.get(snapshotId);
    if (fact) names.set(`${fact.consoleId ?? ''}\n${fact.page}`, pageName(fact));
  }
  const list = [...names.values()];
  if (list.length === 0) return undefined;
  if (list.length <= NAMED) return { list };
  return {
    message: {
      key: 'meeting:pages-more',
      params: { pages: { list: list.slice(0, NAMED) }, count: list.length - NAMED },
    },
  };
}

function tablesOf(readings: Readings, evidence: readonly Evidence[]): TableFacts[] {
  const found = new Map<string, TableFacts>();
  for (const { snapshotId, frame, table } of evidence) {
    const facts = readings.get(snapshotId)?.tables.find((one) => one.frame === frame && one.table === table);
    if (facts) found.set(`${snapshotId} ${frame} ${table}`, facts);
  }
  return [...found.values()];
}

/** How much of what a verdict is about was read: what is missing, else of which table only a part was shown. */
export function coverageOf(readings: Readings, verdict: Verdict): MessageParam {
  const [first, ...more] = verdict.missing;
  if (first)
    return more.length === 0
      ? { message: first.message }
      : {
          message: {
            key: 'meeting:missing-more',
            params: { first: { message: first.message }, count: more.length },
          },
        };
  if (verdict.evidence.length === 0 && verdict.asOf === undefined)
    return { message: { key: 'common:notKnown' } };
  if (verdict.evidence.length === 0) return { message: { key: 'meeting:covered-entries' } };
  const part = tablesOf(readings, verdict.evidence)
    .map(({ coverage }) => coverage)
    .findLast(({ shown, total }) => total === null || total > shown);
  if (!part) return { message: { key: 'meeting:covered' } };
  if (part.total === null)
    return { message: { key: 'meeting:covered-shown', params: { shown: part.shown } } };
  return { message: { key: 'meeting:covered-part', params: { shown: part.shown, total: part.total } } };
}
