import type { Message, MessageParam } from '../../messages/types';
import { type Interval, saysNothing } from '../../quantity/interval';
import { minorOf } from '../../quantity/money';
import type { Currency, Unit } from '../../quantity/types';
import type { MonthRange } from '../periods';
import { type Limit, shownBeside } from '../shown-beside';
import type { Comparator, VerdictState } from '../types';

/** Money of a contract (major units) as a figure. */
export function money(amount: number, currency: Currency): MessageParam {
  return amountFigure(minorOf(amount, currency), currency);
}

/** Minor units as a figure. */
export function amountFigure(minor: number, currency: Currency): MessageParam {
  return { figure: { lo: minor, hi: minor, unit: currency } };
}

/** A share (1 = 100 %) as a figure. */
export function shareWord(share: number): MessageParam {
  return { figure: { lo: share, hi: share, unit: 'ratio' } };
}

const NOTHING_KNOWN: MessageParam = { message: { key: 'rules:nothing-known' } };

/** What is known of a figure, or the word for nothing. A quotient (unit `number`) of "0 or more" is nothing. */
export function known(value: Interval | undefined, unit: Unit): MessageParam {
  if (!value || (unit === 'number' && saysNothing(value))) return NOTHING_KNOWN;
  return { figure: { lo: value.lo, hi: value.hi, unit } };
}

/** What is known of a figure that is never negative, without decimals nobody talks about and on its side of the limit. */
export function knownBeside(value: Interval | undefined, limit: Limit | undefined, unit: Unit): MessageParam {
  if (!value || saysNothing(value)) return NOTHING_KNOWN;
  return known(shownBeside(value, limit, unit), unit);
}

// One object for all: a contract of three years says these words in twenty thousand sentences.
const comparators: Readonly<Record<Comparator, MessageParam>> = {
  '<': { message: { key: 'rules:below' } },
  '<=': { message: { key: 'rules:at-most' } },
  '>': { message: { key: 'rules:above' } },
  '>=': { message: { key: 'rules:at-least' } },
};

/** 不低于, 不超过, … */
export function comparatorWord(comparator: Comparator): MessageParam {
  return comparators[comparator];
}

const states: Readonly<Record<VerdictState, MessageParam>> = {
  met: { message: { key: 'rules:state.met' } },
  breached: { message: { key: 'rules:state.breached' } },
  unknown: { message: { key: 'rules:state.unknown' } },
};

/** 达标, 违约, 尚不能判断 */
export function stateWord(state: VerdictState): MessageParam {
  return states[state];
}

/** In which contract months a clause binds, as words. */
export function monthsWord(range: MonthRange): MessageParam {
  const from = range.fromMonth ?? 1;
  const message: Message =
    range.toMonth === undefined || range.toMonth === null
      ? from === 1
        ? { key: 'rules:months.all' }
        : { key: 'rules:months.from', params: { from } }
      : range.toMonth === from
        ? { key: 'rules:months.one', params: { from } }
        : { key: 'rules:months.range', params: { from, to: range.toMonth } };
  return { message };
}
