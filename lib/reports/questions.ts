import { metricName } from '../contracts/metric-name';
import type { Message } from '../messages/types';
import { changeText } from './change-text';
import type { WeekClause } from './week-clauses';
import type { WeekFigure } from './week-figures';

/** A change that both sides should be able to explain: the figure that the source articles compare weeks by. */
export const BIG_CHANGE = 0.2;

/** True when every completion of the figures moved by more than 20 %, up or down. */
export function bigChange({ change }: WeekFigure): boolean {
  return change !== undefined && (change.lo > BIG_CHANGE || change.hi < -BIG_CHANGE);
}

/** Questions for the operator: one per breached clause, one per figure that certainly moved by more than 20 %, and the plan. */
export function questions(clauses: readonly WeekClause[], figures: readonly WeekFigure[]): Message[] {
  const breached = clauses.flatMap(({ title, state }): Message[] =>
    state === 'breached' ? [{ key: 'reports:ask-breach', params: { clause: { message: title } } }] : [],
  );
  const moved = figures.filter(bigChange).map(
    (figure): Message => ({
      key: figure.metric === 'sales' ? 'reports:ask-sales' : 'reports:ask-change',
      params: { metric: metricName(figure.metric), change: changeText(figure.change) },
    }),
  );
  return [...breached, ...moved, { key: 'reports:ask-next' }, { key: 'reports:ask-need' }];
}
