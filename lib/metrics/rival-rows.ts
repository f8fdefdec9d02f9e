import type { Observation } from './types';

function subject({ metric, entity, period, unit, summary }: Observation): string {
  return [metric, unit, entity.kind, entity.id, period.from, period.to, summary].join(' ');
}

/**
 * The observations without those that two rows of one table claim for the same subject and days: of a product by
 * terminal, of a day by live room. Each is a part of something that the table breaks down, and none the whole.
 */
export function withoutRivalRows(observations: readonly Observation[]): Observation[] {
  const rows = new Map<string, number>();
  const rivals = new Set<string>();
  for (const observation of observations) {
    const about = subject(observation);
    const row = rows.get(about) ?? observation.evidence.row;
    if (row !== observation.evidence.row) rivals.add(about);
    rows.set(about, row);
  }
  return rivals.size === 0
    ? [...observations]
    : observations.filter((observation) => !rivals.has(subject(observation)));
}
