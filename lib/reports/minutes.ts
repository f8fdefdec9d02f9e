import { metricName } from '../contracts/metric-name';
import { known } from '../contracts/rules/words';
import { actualText, promisedText } from '../contracts/verdict-text';
import { say, sayParam } from '../messages/say';
import type { Locale } from '../messages/types';
import type { ReportInput } from './input';
import { questions } from './questions';
import { weekClauses } from './week-clauses';
import { weekFigures } from './week-figures';

/** Lines of one block that a chat shows without folding; more are counted instead of listed. */
const LINES = 8;

/** A block of the text: its heading and at most eight lines. */
function block(locale: Locale, heading: string, lines: readonly string[]): string[] {
  const left = lines.length - LINES;
  const shown = left > 0 ? lines.slice(0, LINES - 1) : lines;
  const more = left > 0 ? [say(locale, { key: 'reports:more-lines', params: { count: left + 1 } })] : [];
  return lines.length > 0 ? ['', heading, ...shown, ...more] : [];
}

/**
 * The week as plain text for a chat group, without markup: standing of each clause, figures, questions, room for what
 * both sides promise, and the code that a confirmation anchors. Unknown figures say so.
 */
export function minutes(input: ReportInput, locale: Locale): string {
  const { contract, history, period, now, shopName, seals } = input;
  const judged = weekClauses(input);
  const figures = weekFigures(contract, history, period, now);
  const unknown = say(locale, { key: 'common:notKnown' });
  const clauses = judged.map(({ title, state, decisive }, index) => {
    const params = {
      number: index + 1,
      clause: { message: title },
      promised: promisedText(decisive, locale) ?? unknown,
      actual: actualText(decisive, locale) ?? unknown,
      verdict: { message: { key: `common:${state}` } as const },
    };
    return say(locale, { key: 'reports:line-clause', params });
  });
  const money = figures.map((figure) =>
    say(locale, {
      key: 'reports:line-figure',
      params: {
        metric: metricName(figure.metric),
        now: known(figure.now.value, figure.unit),
        before: known(figure.before.value, figure.unit),
      },
    }),
  );
  const asked = questions(judged, figures).map((question, index) => `${index + 1}. ${say(locale, question)}`);
  const readAt = judged
    .flatMap(({ decisive }) => decisive.asOf ?? [])
    .toSorted()
    .at(-1);
  return [
    say(locale, { key: 'reports:minutes-title', params: { shop: shopName, period: { period } } }),
    ...block(locale, say(locale, { key: 'reports:minutes-clauses' }), clauses),
    ...block(locale, say(locale, { key: 'reports:minutes-figures' }), money),
    ...block(locale, say(locale, { key: 'reports:minutes-questions' }), asked),
    '',
    say(locale, { key: 'reports:minutes-promises' }),
    say(locale, { key: 'reports:promise-operator' }),
    say(locale, { key: 'reports:promise-merchant' }),
    '',
    readAt === undefined
      ? say(locale, { key: 'reports:nothing-read' })
      : say(locale, {
          key: 'reports:read-until',
          params: { at: { instant: readAt, zone: contract.zone } },
        }),
    ...(seals.length > 0
      ? [say(locale, { key: 'reports:minutes-seal', params: { codes: seals.join(' / ') } })]
      : []),
    sayParam(locale, { message: { key: 'reports:please-confirm' } }),
  ].join('\n');
}
