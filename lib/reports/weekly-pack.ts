import { metricName } from '../contracts/metric-name';
import { known } from '../contracts/rules/words';
import { actualText, promisedText } from '../contracts/verdict-text';
import type { Verdict } from '../contracts/types';
import type { Message, MessageParam } from '../messages/types';
import type { Block, Cell, ReportDocument } from './document';
import type { ReportInput } from './input';
import { changeText } from './change-text';
import { questions } from './questions';
import { stillMissing, type WeekClause, weekClauses } from './week-clauses';
import { type WeekFigure, weekFigures } from './week-figures';

const UNKNOWN: MessageParam = { message: { key: 'common:notKnown' } };

/** A text that is written differently in each language; undefined is the word for unknown. */
function worded(text: (locale: 'zh-CN' | 'en') => string | undefined): MessageParam {
  const zh = text('zh-CN');
  const en = text('en');
  return zh === undefined || en === undefined ? UNKNOWN : { 'zh-CN': zh, en };
}

function verdictCells(title: MessageParam, verdict: Verdict): Cell[] {
  const { evidence, asOf, state, period } = verdict;
  return [
    { text: title },
    { text: { period } },
    { text: worded((locale) => promisedText(verdict, locale)) },
    { text: worded((locale) => actualText(verdict, locale)), evidence, asOf },
    { text: { message: { key: `common:${state}` } }, state },
  ];
}

/** The clause's standing, and below it every further breach of the week (other products, other days). */
function clauseRows({ title, decisive, further }: WeekClause): Cell[][] {
  return [
    verdictCells({ message: title }, decisive),
    ...further.map((verdict) => verdictCells({ message: verdict.sentence }, verdict)),
  ];
}

function figureRow(figure: WeekFigure): Cell[] {
  const { metric, unit, now, before } = figure;
  return [
    { text: metricName(metric) },
    { text: known(now.value, unit), evidence: now.evidence, asOf: now.asOf },
    { text: known(before.value, unit), evidence: before.evidence, asOf: before.asOf },
    { text: changeText(figure.change) },
  ];
}

function heading(key: Message['key']): Block {
  return { kind: 'heading', text: { key } };
}

function columns(...keys: Message['key'][]): Message[] {
  return keys.map((key) => ({ key }));
}

function listOr(items: readonly Message[], none: Message['key']): Block {
  return items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: { key: none } };
}

/**
 * The pack for the weekly meeting: clause by clause promised and actual, the week's figures beside those before, open
 * alerts, what is still missing for a definite answer, and what to ask. Figures keep their evidence.
 */
export function weeklyPack(input: ReportInput): ReportDocument {
  const { contract, shopName, history, alerts, period, now, seals } = input;
  const clauses = weekClauses(input);
  const figures = weekFigures(contract, history, period, now);
  const open = alerts.filter(({ state }) => state !== 'resolved');
  const count = (state: Verdict['state']) => clauses.filter((clause) => clause.state === state).length;
  return {
    title: { key: 'reports:weekly-title', params: { shop: shopName } },
    period,
    madeAt: now,
    zone: contract.zone,
    blocks: [
      {
        kind: 'paragraph',
        text: {
          key: 'reports:weekly-sum',
          params: { met: count('met'), breached: count('breached'), unknown: count('unknown') },
        },
      },
      heading('reports:clauses'),
      {
        kind: 'table',
        columns: columns(
          'reports:clause',
          'reports:period',
          'reports:promised',
          'reports:actual',
          'reports:verdict',
        ),
        rows: clauses.flatMap(clauseRows),
      },
      heading('reports:figures'),
      {
        kind: 'table',
        columns: columns('reports:metric', 'reports:this-week', 'reports:week-before', 'reports:change'),
        rows: figures.map(figureRow),
      },
      heading('reports:alerts'),
      listOr(
        open.map(({ title }) => title),
        'reports:no-alerts',
      ),
      heading('reports:missing'),
      listOr(
        stillMissing(clauses).map(({ message }) => message),
        'reports:nothing-missing',
      ),
      heading('reports:questions'),
      { kind: 'list', items: questions(clauses, figures) },
      {
        kind: 'paragraph',
        text:
          seals.length > 0
            ? { key: 'reports:sealed', params: { codes: seals.join(' / ') } }
            : { key: 'reports:not-sealed' },
      },
    ],
  };
}
