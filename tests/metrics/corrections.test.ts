import { describe, expect, test } from 'vitest';
import type { Answer, ColumnAnswer, Correction, TableMark } from '../../lib/metrics/answer-types';
import { scopeKey } from '../../lib/metrics/answers';
import { markOfFacts } from '../../lib/metrics/drift';
import { factsOf, type GivenTable } from './page';

const SALES: GivenTable = {
  title: '商品明细',
  labels: ['货品', '业绩', '支付金额', '停留'],
  rows: [
    ['春款连衣裙', '1.2', '¥3.00', '45'],
    ['秋款外套', '0.5', '¥4.00', '30'],
  ],
};

function markOf(given: GivenTable): TableMark {
  const [table] = factsOf([given]).tables;
  return table ? markOfFacts(table) : { title: null, kind: 'table', columns: [], nth: 0 };
}

type Said = Correction extends infer Each
  ? Each extends Correction
    ? Omit<Each, 'id' | 'at' | 'page' | 'table'>
    : never
  : never;

/** Answers in the order given, one a minute. */
function said(...given: Said[]): Answer[] {
  return given.map((answer, minute) => ({
    ...answer,
    id: `a${minute}`,
    at: `2026-11-22T05:0${minute}:00.000Z`,
    page: scopeKey('sycm', 'report'),
    table: markOf(SALES),
  }));
}

const column = (name: string, meaning: ColumnAnswer): Said => ({ kind: 'column', column: name, meaning });
const observed = (answers: Answer[], given = SALES) =>
  factsOf([given], answers).observations.map(({ metric, entity, shown }) => [metric, entity.name, shown]);

describe('what the merchant teaches', () => {
  test('without it nothing is known of rows that name nothing known', () => {
    expect(observed([])).toEqual([]);
  });

  test('rows are what the merchant says they are, named by the column that holds names', () => {
    expect(observed(said({ kind: 'rows', rows: 'product' }))).toEqual([
      ['sales', '春款连衣裙', 300],
      ['sales', '秋款外套', 400],
    ]);
  });

  test('a column means what the merchant says, in the unit the merchant says', () => {
    const answers = said(
      { kind: 'rows', rows: 'product' },
      column('支付金额', 'none'),
      column('业绩', { metric: 'sales', unit: 'CNY', scale: 10_000 }),
      column('停留', { metric: 'firstResponseTime', unit: 'second' }),
    );
    expect(observed(answers)).toEqual([
      ['sales', '春款连衣裙', 1_200_000],
      ['firstResponseTime', '春款连衣裙', 45],
      ['sales', '秋款外套', 500_000],
      ['firstResponseTime', '秋款外套', 30],
    ]);
  });

  test("the merchant's column beats a label that claims the same metric", () => {
    const { tables } = factsOf(
      [SALES],
      said({ kind: 'rows', rows: 'product' }, column('业绩', { metric: 'sales' })),
    );
    expect(
      tables[0]?.columns.map(({ meaning, problem, taught }) => [meaning?.metric, problem, taught]),
    ).toEqual([
      [undefined, undefined, undefined],
      ['sales', undefined, true],
      [undefined, 'column-ambiguous', undefined],
      [undefined, 'column-unknown', undefined],
    ]);
  });

  test('the newest word counts, and can be taken back', () => {
    const rows: Said = { kind: 'rows', rows: 'product' };
    const twice = said(rows, column('支付金额', 'none'), column('支付金额', { metric: 'salesCreated' }));
    expect(observed(twice).map(([metric]) => metric)).toEqual(['salesCreated', 'salesCreated']);
    const back = said(rows, column('支付金额', 'none'), column('支付金额', 'as-read'));
    expect(observed(back).map(([metric]) => metric)).toEqual(['sales', 'sales']);
  });

  test('a metric of a newer catalog leaves the column as it was read', () => {
    const answers = said({ kind: 'rows', rows: 'product' }, column('支付金额', { metric: 'notYetThere' }));
    expect(observed(answers).map(([metric]) => metric)).toEqual(['sales', 'sales']);
  });

  test('an excluded table proves nothing until it is taken in again', () => {
    const rows: Said = { kind: 'rows', rows: 'product' };
    const out = factsOf([SALES], said(rows, { kind: 'excluded', excluded: true }));
    expect([out.tables[0]?.excluded, out.observations]).toEqual([true, []]);
    const back = said(rows, { kind: 'excluded', excluded: true }, { kind: 'excluded', excluded: false });
    expect(observed(back)).toHaveLength(2);
  });

  test.each([
    ['yesterday', '2026-11-21', '2026-11-21'],
    ['last-7-days', '2026-11-15', '2026-11-21'],
    ['this-month', '2026-11-01', '2026-11-22'],
  ] as const)('the period %s beats the date of the page', (period, from, to) => {
    const dated = factsOf([SALES], said({ kind: 'table-period', period }));
    expect(dated.tables[0]).toMatchObject({ period: { from, to }, taught: { period } });
  });

  test('a period the merchant does not know makes no facts', () => {
    const unknown = said({ kind: 'rows', rows: 'product' }, { kind: 'table-period', period: 'unknown' });
    expect(observed(unknown)).toEqual([]);
    const back = said(
      { kind: 'table-period', period: 'unknown' },
      { kind: 'table-period', period: 'as-read' },
    );
    expect(factsOf([SALES], back).tables[0]?.period).toEqual({ from: '2026-11-21', to: '2026-11-21' });
  });

  test('a card of an ad console can be about the shop', () => {
    const cards: GivenTable = { kind: 'cards', labels: ['全店成交金额'], rows: [['¥8.00']] };
    const mark = markOf(cards);
    const answer: Answer = {
      id: 'a',
      at: '2026-11-22T05:00:00.000Z',
      kind: 'column',
      page: scopeKey('sycm', 'report'),
      table: mark,
      column: mark.columns[0] ?? '',
      meaning: { metric: 'sales', scope: 'account' },
    };
    expect(factsOf([cards], [answer]).observations[0]?.entity.kind).toBe('account');
    expect(factsOf([cards]).observations[0]?.entity.kind).toBe('shop');
  });
});

describe('which table is meant', () => {
  const answers = said({ kind: 'rows', rows: 'product' });
  test('the same table with a column more', () => {
    const wider = {
      ...SALES,
      labels: [...SALES.labels, '新列'],
      rows: SALES.rows.map((row) => [...row, '1']),
    };
    expect(observed(answers, wider)).toHaveLength(2);
  });
  test('not one under another title, nor one on another page', () => {
    expect(observed(answers, { ...SALES, title: '客服明细' })).toEqual([]);
    const elsewhere = answers.map((answer) => ({ ...answer, page: 'sycm/other' }));
    expect(observed(elsewhere)).toEqual([]);
  });
  test('of two that look alike, the one that was corrected', () => {
    const { observations } = factsOf([SALES, SALES], answers);
    expect(observations.map(({ evidence }) => evidence.table)).toEqual([0, 0]);
  });
});
