import { HOLD_MS } from './hold';
import { editShare, SLIGHT_SHARE } from './title';
import type { KeyedSight, Track } from './track';
import type { WorkChange, WorkDoubt } from './types';

/** Readings in a row that show the same. */
interface Run {
  readonly key: string;
  readonly first: KeyedSight;
  last: KeyedSight;
}

/** Whether it was seen to stand for 48 hours; it then stood longer, since it came before it was first seen. */
function stood({ first, last }: Run): boolean {
  return last.ms - first.ms >= HOLD_MS;
}

function runsOf(sights: readonly KeyedSight[]): Run[] {
  const runs: Run[] = [];
  for (const sight of sights) {
    const run = runs.at(-1);
    if (run?.key === sight.key) run.last = sight;
    else runs.push({ key: sight.key, first: sight, last: sight });
  }
  return runs;
}

/**
 * The runs that stood, brief ones between them left out; two that show the same with only brief ones between are one.
 * What came last is kept even when it has not stood yet, as is what came first.
 */
function lasting(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const open = at === 0 || at === runs.length - 1;
    if (!open && !stood(run)) continue;
    const before = kept.at(-1);
    if (before?.key === run.key) before.last = run.last;
    else kept.push({ ...run });
  }
  return kept;
}

function doubtOf(track: Track, before: Run, after: Run): WorkDoubt | undefined {
  if (!stood(before)) return 'no-base';
  if (!stood(after)) return 'fresh';
  const titled = track.trait === 'title' || track.trait === 'name';
  return titled && editShare(before.last.text, after.first.text) < SLIGHT_SHARE ? 'slight' : undefined;
}

function bare({ at, text, evidence }: KeyedSight): WorkChange['after'] {
  return { at, text, evidence };
}

function changeOf(track: Track, before: Run, after: Run, doubt: WorkDoubt | undefined): WorkChange {
  const { shopId, aspect, trait, id, name } = track;
  return {
    shopId,
    aspect,
    trait,
    id,
    name: trait === 'title' || trait === 'name' ? after.first.text : name,
    before: bare(before.last),
    after: bare(after.first),
    since: before.last.at,
    ...(doubt && { doubt }),
  };
}

/** What did not stand between two readings, but may have: it came after the one before and went before the one after. */
function briefOnes(track: Track, runs: readonly Run[]): WorkChange[] {
  return runs.flatMap((run, at) => {
    const [before, next] = [runs[at - 1], runs[at + 1]];
    if (!before || !next || stood(run) || next.first.ms - before.last.ms <= HOLD_MS) return [];
    return [changeOf(track, before, run, 'brief')];
  });
}

const known = new WeakMap<Track, readonly WorkChange[]>();

/**
 * The changes of one trait: from what stood to what stood. What was certainly taken back within 48 hours is no change;
 * what was not seen to stand that long is one in doubt.
 */
export function changesOf(track: Track): readonly WorkChange[] {
  const found = known.get(track) ?? findChanges(track);
  known.set(track, found);
  return found;
}

function findChanges(track: Track): WorkChange[] {
  const runs = runsOf(track.sights);
  const kept = lasting(runs);
  const settled = kept.flatMap((after, at): WorkChange[] => {
    const before = kept[at - 1];
    return before ? [changeOf(track, before, after, doubtOf(track, before, after))] : [];
  });
  return [...settled, ...briefOnes(track, runs)];
}

/** Stock that rose by so much was filled up; a few pieces come back with cancelled orders. The shares are guesses. */
const REFILL = { share: 0.2, pieces: 10 };

/** Stock falls with every order: only a rise from one reading to the next is work. */
export function refillsOf(track: Track): WorkChange[] {
  const { shopId, aspect, trait, id, name } = track;
  return track.sights.flatMap((after, at): WorkChange[] => {
    const before = track.sights[at - 1];
    const [had, has] = [Number(before?.text), Number(after.text)];
    if (!before || !(has - had >= Math.max(REFILL.pieces, had * REFILL.share))) return [];
    return [{ shopId, aspect, trait, id, name, before: bare(before), after: bare(after), since: before.at }];
  });
}
