import type { Period } from '../../quantity/period';
import { metricName } from '../metric-name';
import { bindingDays } from '../periods';
import { shopEntity, verdict } from '../rule';
import type { Clause, Missing, Verdict, VerdictState } from '../types';
import { measuredState, rowStates, type RowState, type StatesWanted } from './row-states';
import { comparatorWord, known, stateWord } from './words';

function breach(clause: Clause, wanted: StatesWanted, row: RowState): Verdict {
  const { input, comparator, unit } = wanted;
  const { entity, period, value, limit, sighting } = row;
  return verdict(clause, input.contract, {
    entity,
    period,
    state: 'breached',
    measured: measuredState(value, unit, [sighting]),
    promised: { comparator, value: limit, unit },
    sentence: (state) => ({
      key: 'figures:state.sentence-row',
      params: {
        row: entity.name || entity.id,
        period: { period },
        what: metricName(sighting.observations[0]?.metric ?? ''),
        actual: known(value, unit),
        comparator: comparatorWord(comparator),
        limit: { figure: { lo: limit, hi: limit, unit } },
        state: stateWord(state),
      },
    }),
  });
}

/**
 * One verdict per product and stretch of days in breach, and one for all other products on the newest day read:
 * met when every row of a table was read and keeps to its limit.
 */
export function judgeStates(clause: Clause, wanted: StatesWanted): Verdict[] {
  const { input, metrics, unit, comparator, shopId, range } = wanted;
  const { contract, today } = input;
  const states = rowStates(wanted);
  const [metric = ''] = metrics;
  const what = metricName(metric);
  const rows = states.breaches.map((row) => breach(clause, wanted, row));
  const { from } = bindingDays(contract, range);
  if (from > today || !input.applies({ from: today, to: today })) return rows;
  const day = states.newest;
  const open = states.doubtful.length + states.limitless.length + states.mute;
  const period: Period = day === undefined ? { from, to: today } : { from: day, to: day };
  const state: VerdictState = day !== undefined && states.complete && open === 0 ? 'met' : 'unknown';
  const missing: Missing[] = states.limitless.map(({ name, id }) => ({
    message: { key: 'figures:missing-unit-cost', params: { product: name || id } },
  }));
  if (states.mute > 0)
    missing.push({ message: { key: 'figures:missing-units', params: { period: { period } } } });
  if (day === undefined || !states.complete)
    missing.push({ message: { key: 'figures:missing-states', params: { what } } });
  const limit = wanted.limitOf({ kind: 'product', id: '', name: '' }, period.to) ?? Number.NaN;
  const rest = verdict(clause, contract, {
    entity: shopEntity(contract, shopId),
    period,
    state,
    missing,
    measured: measuredState(undefined, unit, states.sightings),
    promised: { comparator, value: limit, unit },
    sentence: () => ({
      key: day === undefined ? 'figures:state.sentence-unread' : 'figures:state.sentence-rest',
      params: {
        period: { period },
        what,
        kept: states.kept,
        open,
        breached: states.breaches.filter((row) => row.period.to === day).length,
        state: stateWord(state),
      },
    }),
  });
  return [...rows, rest];
}
