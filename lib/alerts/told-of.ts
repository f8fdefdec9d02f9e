import { factsOf } from '../contracts/history';
import type { MessageParam } from '../messages/types';
import type { Entity, Evidence, SnapshotFacts } from '../metrics/types';
import type { AlertInput } from './kind';

/** What an alert is about, as its sentences name it. */
export function nameOf(entity: Entity): MessageParam {
  if (entity.kind === 'shop') return { message: { key: 'alerts:cap-exceeded.shop' } };
  return entity.name || entity.id;
}

/** The newest of some readings; undefined when there is none. */
export function newestOf(facts: readonly SnapshotFacts[]): SnapshotFacts | undefined {
  return facts.reduce((a, b) => (a && a.readAt >= b.readAt ? a : b), facts[0]);
}

/** The newest reading that these cells stand in. */
export function newestBehind(
  { history }: AlertInput,
  evidence: readonly Evidence[],
): SnapshotFacts | undefined {
  return newestOf(evidence.flatMap(({ snapshotId }) => factsOf(history, snapshotId) ?? []));
}
