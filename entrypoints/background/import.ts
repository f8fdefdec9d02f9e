import type { Answer, Payload } from '../../lib/browser/protocol';
import { isProblem, type Problem, problem } from '../../lib/problem';
import { snapshotByKey } from '../../lib/store/snapshots';
import type { Snapshot } from '../../lib/store/types';
import { openStory } from './story';
import { tellMerchant } from './tell';

type Kept = Answer<'panel-import-wanted'>;

function kept(snapshot: Snapshot, known: boolean): Kept {
  const tables = snapshot.readings.flatMap((reading) => reading.tables);
  return {
    snapshotId: snapshot.id,
    rows: tables.reduce((sum, { coverage }) => sum + coverage.shown, 0),
    known,
  };
}

/** Keeps a file that the merchant looked at, by the same way as a page; the same file twice is one snapshot. */
export async function keepFile(wish: Payload<'panel-import-wanted'>): Promise<Kept | Problem> {
  const story = await openStory();
  if (isProblem(story)) return story;
  const { idempotencyKey, capturedAt, reading, shopId, consoleId, page } = wish;
  const before = await snapshotByKey(story.db, idempotencyKey);
  if (before) return kept(before, true);
  const capture = { idempotencyKey, capturedAt, trigger: 'import' as const, readings: [reading] };
  const outcome = await story.ingest(capture, { shopId, consoleId, page });
  if (outcome.kind === 'failed') return outcome.problem;
  if (outcome.kind !== 'saved') return problem('import-empty');
  await tellMerchant(story.db, outcome.alerts.changed, undefined);
  return kept(outcome.snapshot, false);
}
