import { metricName } from '../contracts/metric-name';
import { amountFigure } from '../contracts/rules/words';
import { actualText, promisedText } from '../contracts/verdict-text';
import { say } from '../messages/say';
import type { Locale, Message } from '../messages/types';
import { newestOf } from '../quantity/period';
import { reconcile } from '../settlement/reconcile';
import { shareText } from './change-text';
import type { ReportInput } from './input';
import { promiseChecked, promiseText } from './promise-text';
import { questions } from './questions';
import { weekClauses } from './week-clauses';
import { weekFigures, weekFigureText } from './week-figures';
import { type PromiseCheck, promisesBefore, promisesGiven } from './week-promises';

/** Lines of one block that a chat shows without folding; more are counted instead of listed. */
const LINES = 8;

/** What a meeting cannot change any more, in one language: the rest of the minutes is what it promises. */
export interface MinutesParts {
  readonly title: string;
  readonly clauses: readonly string[];
  readonly figures: readonly string[];
  readonly questions: readonly string[];
  /** Until when was read, the code that a confirmation anchors, and the request to confirm. */
  readonly end: readonly string[];
}

/** What was promised before, with how it stands, and what was promised in this meeting. */
export interface MinutesPromises {
  readonly before: readonly PromiseCheck[];
  readonly given: readonly PromiseCheck[];
}

/** At most eight lines under a heading; undefined without any. */
function block(locale: Locale, heading: Message['key'], lines: readonly string[]) {
  const left = lines.length - LINES;
  const shown = left > 0 ? lines.slice(0, LINES - 1) : lines;
  const more = left > 0 ? [say(locale, { key: 'reports:more-lines', params: { count: left + 1 } })] : [];
  return lines.length > 0
    ? { heading: say(locale, { key: heading }), lines: [...shown, ...more] }
    : undefined;
}

/** Whether the words hold the limit's figure, as a figure of its own and with the same unit. */
function names(words: string, promised: string): boolean {
  const figure = promised.replace(/^[<>≤≥]\s*/u, '');
  for (let at = words.indexOf(figure); at >= 0; at = words.indexOf(figure, at + 1)) {
    const [before, after] = [words.slice(0, at), words.slice(at + figure.length)];
    if (!/[\d.,:]$/.test(before) && !/^(?:[.,:]?\d|%)/.test(after)) return true;
  }
  return false;
}

/** The blocks numbered as a chat expects it: 一、 in Chinese, 1. in English. */
function numbered(locale: Locale, blocks: readonly ReturnType<typeof block>[]): string[] {
  return blocks
    .filter((one) => one !== undefined)
    .flatMap(({ heading, lines }, index) => {
      const number = { 'zh-CN': '一二三四五六七八九'[index] ?? String(index + 1), en: String(index + 1) };
      return ['', say(locale, { key: 'meeting:block', params: { number, heading } }), ...lines];
    });
}

/** The week's share of the sales target, and how much of it was sold; none where the contract names no target. */
function targetLine({ contract, history, period, now }: ReportInput, locale: Locale): string[] {
  const { target, done } = reconcile({ contract, history, now }, period);
  if (target === undefined) return [];
  const params = { target: amountFigure(Math.round(target), contract.currency), done: shareText(done) };
  return [say(locale, { key: 'reports:line-target', params })];
}

/** The part of the minutes that follows from what was read: standing of each clause, figures, questions, code. */
export function minutesParts(input: ReportInput, locale: Locale): MinutesParts {
  const { contract, history, period, now, shopName, seals } = input;
  const judged = weekClauses(input);
  const figures = weekFigures(contract, history, period, now);
  const unknown = say(locale, { key: 'common:notKnown' });
  const readAt = newestOf(judged.map(({ decisive }) => decisive.asOf));
  return {
    title: say(locale, { key: 'reports:minutes-title', params: { shop: shopName, period: { period } } }),
    clauses: judged.map(({ title, state, decisive }, index) => {
      const promised = promisedText(decisive, locale) ?? unknown;
      const params = {
        number: index + 1,
        clause: { message: title },
        promised,
        actual: actualText(decisive, locale) ?? unknown,
        verdict: { message: { key: `common:${state}` } as const },
      };
      // A line for a chat is short: most clauses name their limit themselves.
      const key = names(say(locale, title), promised) ? 'reports:line-clause-short' : 'reports:line-clause';
      return say(locale, { key, params });
    }),
    figures: figures.flatMap((figure) => {
      const params = {
        metric: metricName(figure.metric),
        now: weekFigureText(figure.now, figure.unit),
        before: weekFigureText(figure.before, figure.unit),
      };
      const line = say(locale, { key: 'reports:line-figure', params });
      return figure.metric === 'sales' ? [line, ...targetLine(input, locale)] : [line];
    }),
    questions: questions(judged, figures).map((question, index) => `${index + 1}. ${say(locale, question)}`),
    end: [
      readAt === undefined
        ? say(locale, { key: 'reports:nothing-read' })
        : say(locale, {
            key: 'reports:read-until',
            params: { at: { instant: readAt, zone: contract.zone, year: true } },
          }),
      ...(seals.length > 0
        ? [say(locale, { key: 'reports:minutes-seal', params: { codes: seals.join(' / ') } })]
        : []),
      say(locale, { key: 'reports:please-confirm' }),
    ],
  };
}

/** The minutes as plain text for a chat group, without markup; a side that promised nothing has room to fill in. */
export function writeMinutes(parts: MinutesParts, promises: MinutesPromises, locale: Locale): string {
  const { before, given } = promises;
  const line = (check: PromiseCheck) => say(locale, promiseText(check));
  const room = (['operator', 'merchant'] as const).flatMap((party) => {
    const own = given.filter(({ promise }) => promise.party === party);
    return own.length > 0 ? own.map(line) : [say(locale, { key: `reports:promise-${party}` })];
  });
  const agreed: Message['key'] = given.length > 0 ? 'meeting:minutes-agreed' : 'reports:minutes-promises';
  return [
    parts.title,
    ...numbered(locale, [
      block(locale, 'reports:minutes-clauses', parts.clauses),
      block(locale, 'reports:minutes-figures', parts.figures),
      block(
        locale,
        'meeting:promises-before',
        before.map((check) => say(locale, promiseChecked(check))),
      ),
      block(locale, 'reports:minutes-questions', parts.questions),
      block(locale, agreed, room),
    ]),
    '',
    ...parts.end,
  ].join('\n');
}

/**
 * The week as plain text for a chat group: standing of each clause, figures, earlier promises, questions, what both
 * sides promise, and the code that a confirmation anchors. Unknown figures say so.
 */
export function minutes(input: ReportInput, locale: Locale): string {
  const promises = { before: promisesBefore(input), given: promisesGiven(input) };
  return writeMinutes(minutesParts(input, locale), promises, locale);
}
