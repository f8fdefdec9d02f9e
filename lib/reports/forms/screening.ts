import type { MessageKey } from '../../messages';
import type { Message, MessageParam } from '../../messages/types';
import { heading, listOr, paragraph, tableOr, wordCell } from '../blocks';
import type { Block } from '../document';

/** How an answer in the interview was. */
export type Depth = 'steps' | 'partly' | 'empty';
export type FeeModel = 'mixed' | 'fixed' | 'commission';
export const interviewQuestions = ['roi', 'first', 'mix'] as const;

/** What was found out about a company; undefined = not yet. */
export interface Candidate {
  readonly name: string;
  readonly cases?: number | undefined;
  readonly categories?: number | undefined;
  readonly years?: number | undefined;
  readonly lawsuits?: number | undefined;
  readonly office?: boolean | undefined;
  readonly platform?: boolean | undefined;
  readonly trial?: boolean | undefined;
  readonly shortfall?: boolean | undefined;
  readonly fee?: FeeModel | undefined;
  readonly answers: Partial<Readonly<Record<(typeof interviewQuestions)[number], Depth>>>;
}

/** The hard limits of the source articles: under two years, over three lawsuits, under three cases. */
export const SCREENING = { years: 2, lawsuits: 3, cases: 3, categories: 2 } as const;
/** From here on a trial is worth its fee; a guess. */
const ENOUGH = 60;

type Dimension = 'cases' | 'skill' | 'company' | 'terms';

/** Points that were earned, and points that what is not found out yet could still bring. */
interface Part {
  readonly dimension: Dimension;
  readonly points: number;
  readonly open: number;
}

/** Points for what is known; all of them stay open while it is not. */
function given<T>(
  value: T | undefined,
  worth: number,
  points: (value: T) => number,
): { points: number; open: number } {
  return value === undefined ? { points: 0, open: worth } : { points: points(value), open: 0 };
}

function part(dimension: Dimension, ...items: readonly { points: number; open: number }[]): Part {
  return {
    dimension,
    points: items.reduce((sum, item) => sum + item.points, 0),
    open: items.reduce((sum, item) => sum + item.open, 0),
  };
}

/** What a yes earns. */
function yes(worth: number): (value: boolean) => number {
  return (value) => (value ? worth : 0);
}

const DEPTHS: Readonly<Record<Depth, number>> = { steps: 1, partly: 0.5, empty: 0 };
const FEES: Readonly<Record<FeeModel, number>> = { mixed: 10, fixed: 7, commission: 2 };

/** The four dimensions of 25 points each; how the points lie within one is a guess. */
function partsOf(candidate: Candidate): Part[] {
  const { cases, categories, years, lawsuits, office, platform, trial, shortfall, fee, answers } = candidate;
  return [
    part(
      'cases',
      given(cases, 18, (n) => (Math.min(n, 6) / 6) * 18),
      given(categories, 7, (n) => (n <= SCREENING.categories ? 7 : n <= 4 ? 3 : 0)),
    ),
    part(
      'skill',
      ...interviewQuestions.map((question) =>
        given(answers[question], 25 / 3, (depth) => (DEPTHS[depth] * 25) / 3),
      ),
    ),
    part(
      'company',
      given(years, 10, (n) => (n >= SCREENING.years ? Math.min(10, 6 + (n - SCREENING.years)) : 0)),
      given(lawsuits, 7, (n) => (n === 0 ? 7 : n <= SCREENING.lawsuits ? 3 : 0)),
      given(office, 4, yes(4)),
      given(platform, 4, yes(4)),
    ),
    part(
      'terms',
      given(fee, 10, (model) => FEES[model]),
      given(trial, 8, yes(8)),
      given(shortfall, 7, yes(7)),
    ),
  ];
}

function message(key: MessageKey, params?: Message['params']): Message {
  return params ? { key, params } : { key };
}

function vetoesOf({ years, lawsuits, cases, answers }: Candidate): Message[] {
  const empty = interviewQuestions.every((question) => answers[question] === 'empty');
  return [
    ...(years !== undefined && years < SCREENING.years ? [message('screening:veto.years', { years })] : []),
    ...(lawsuits !== undefined && lawsuits > SCREENING.lawsuits
      ? [message('screening:veto.lawsuits', { lawsuits })]
      : []),
    ...(cases !== undefined && cases < SCREENING.cases ? [message('screening:veto.cases', { cases })] : []),
    ...(empty ? [message('screening:veto.empty')] : []),
  ];
}

function warningsOf({ categories, fee, office, shortfall, trial }: Candidate): Message[] {
  return [
    ...(categories !== undefined && categories > SCREENING.categories
      ? [message('screening:warn.categories', { categories })]
      : []),
    ...(fee === 'commission' ? [message('screening:warn.commission')] : []),
    ...(office === false ? [message('screening:warn.office')] : []),
    ...(shortfall === false ? [message('screening:warn.shortfall')] : []),
    ...(trial === false ? [message('screening:warn.trial')] : []),
  ];
}

function openOf(candidate: Candidate): Message[] {
  const fields = [
    'cases',
    'categories',
    'years',
    'lawsuits',
    'office',
    'platform',
    'fee',
    'trial',
    'shortfall',
  ] as const;
  return [
    ...fields.filter((field) => candidate[field] === undefined).map((field) => message(`screening:${field}`)),
    ...interviewQuestions
      .filter((question) => candidate.answers[question] === undefined)
      .map((question) => message(`screening:answer.${question}`)),
  ];
}

/** How a company stands: points, what they can still become, and whether to sign. */
export interface Screening {
  readonly parts: readonly Part[];
  readonly points: number;
  /** With everything that is still open in its favour. */
  readonly most: number;
  readonly vetoes: readonly Message[];
  readonly warnings: readonly Message[];
  readonly open: readonly Message[];
  readonly verdict: 'no' | 'open' | 'trial' | 'weak';
}

/** Scores a company. One veto decides; nothing is decided in its favour before everything is found out. */
export function screen(candidate: Candidate): Screening {
  const parts = partsOf(candidate);
  const points = Math.round(parts.reduce((sum, one) => sum + one.points, 0));
  const most = Math.round(parts.reduce((sum, one) => sum + one.points + one.open, 0));
  const [vetoes, open] = [vetoesOf(candidate), openOf(candidate)];
  const verdict =
    vetoes.length > 0
      ? 'no'
      : most < ENOUGH
        ? 'weak'
        : open.length > 0
          ? 'open'
          : points >= ENOUGH
            ? 'trial'
            : 'weak';
  return { parts, points, most, vetoes, warnings: warningsOf(candidate), open, verdict };
}

/** A number, or the word for what was not found out. */
function told(value: number | undefined): MessageParam {
  return value ?? { message: { key: 'screening:unknown' } };
}

function groundsOf(dimension: Dimension, candidate: Candidate): Message {
  const { cases, categories, years, lawsuits, fee = 'unknown', answers } = candidate;
  const count = (depth: Depth) => interviewQuestions.filter((question) => answers[question] === depth).length;
  if (dimension === 'cases')
    return message('screening:grounds.cases', { cases: told(cases), categories: told(categories) });
  if (dimension === 'skill')
    return message('screening:grounds.skill', { steps: count('steps'), partly: count('partly') });
  if (dimension === 'company')
    return message('screening:grounds.company', { years: told(years), lawsuits: told(lawsuits) });
  return message('screening:grounds.terms', { fee: { message: { key: `screening:fee.${fee}` } } });
}

/** The score as a paper. */
export function screeningForm(candidate: Candidate): Block[] {
  const { parts, points, most, vetoes, warnings, open, verdict } = screen(candidate);
  return [
    paragraph('screening:intro'),
    tableOr(
      ['screening:dimension', 'screening:points', 'screening:grounds'],
      parts.map((one) => [
        wordCell(`screening:dimension.${one.dimension}`),
        { text: `${Math.round(one.points)} / 25` },
        { text: { message: groundsOf(one.dimension, candidate) } },
      ]),
      'screening:unknown',
    ),
    most > points
      ? paragraph('screening:total-open', { points, most })
      : paragraph('screening:total', { points }),
    heading('screening:verdict'),
    paragraph(`screening:verdict.${verdict}`),
    heading('screening:vetoes'),
    listOr(vetoes, 'screening:no-vetoes'),
    heading('screening:warnings'),
    listOr(warnings, 'screening:no-warnings'),
    heading('screening:open'),
    listOr(open, 'screening:no-open'),
  ];
}
