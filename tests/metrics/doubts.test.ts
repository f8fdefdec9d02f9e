import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableFacts } from '../../lib/metrics/types';
import { observe } from '../../lib/metrics/observe';
import { snapshotOf } from './page';

/** One campaign's true figures; spend and sales in 分. */
interface Truth {
  readonly spend: number;
  readonly sales: number;
  readonly clicks: number;
  readonly impressions: number;
}
type Style = 'rounded' | 'cut' | 'in 万' | 'four decimals' | 'without last zeros' | 'whole yuan';

const LABELS = ['计划名称', '展现量', '点击量', '点击率', '花费', '平均点击花费', '总成交金额', '投入产出比'];

const truth: fc.Arbitrary<Truth> = fc
  .record({
    impressions: fc.integer({ min: 0, max: 5_000_000 }),
    rate: fc.double({ min: 0, max: 0.3, noNaN: true }),
    cpc: fc.double({ min: 0.05, max: 9, noNaN: true }),
    roi: fc.double({ min: 0, max: 12, noNaN: true }),
  })
  .map(({ impressions, rate, cpc, roi }) => {
    const clicks = Math.floor(impressions * rate);
    const spend = Math.round(clicks * cpc * 100);
    return { impressions, clicks, spend, sales: Math.round(spend * roi) };
  });

function decimals(value: number, places: number, style: Style): string {
  if (style === 'cut') {
    const factor = 10 ** places;
    return (Math.floor(value * factor + 1e-9) / factor).toFixed(places);
  }
  const text = value.toFixed(style === 'four decimals' ? 4 : places);
  return style === 'without last zeros' ? String(Number(text)) : text;
}

function money(fen: number, style: Style): string {
  if (style === 'in 万' && fen >= 1_000_000) return `${(fen / 1_000_000).toFixed(2)}万`;
  if (style === 'without last zeros') return String(fen / 100);
  return (fen / 100).toFixed(style === 'whole yuan' ? 0 : 2);
}

function count(value: number, style: Style): string {
  return style === 'in 万' && value >= 10_000 ? `${(value / 10_000).toFixed(1)}万` : String(value);
}

function line(name: string, { spend, sales, clicks, impressions }: Truth, style: Style): string[] {
  const quotient = (a: number, b: number, places: number) => (b === 0 ? '-' : decimals(a / b, places, style));
  return [
    name,
    count(impressions, style),
    count(clicks, style),
    impressions === 0 ? '-' : `${decimals((clicks / impressions) * 100, 2, style)}%`,
    money(spend, style),
    quotient(spend / 100, clicks, 2),
    money(sales, style),
    quotient(sales, spend, 2),
  ];
}

function sumOf(parts: readonly Truth[]): Truth {
  const add = (of: (one: Truth) => number) => parts.reduce((sum, one) => sum + of(one), 0);
  return {
    spend: add(({ spend }) => spend),
    sales: add(({ sales }) => sales),
    clicks: add(({ clicks }) => clicks),
    impressions: add(({ impressions }) => impressions),
  };
}

function doubtsOf(rows: readonly (readonly string[])[], all = rows.length - 1): TableFacts['doubts'] {
  const snapshot = snapshotOf([{ labels: LABELS, rows }], { consoleId: 'alimama' });
  const readings = snapshot.readings.map((reading) => ({
    ...reading,
    tables: reading.tables.map((table) => ({
      ...table,
      coverage: { shown: rows.length - 1, total: all },
      rows: table.rows.map((row) => (row.cells[0]?.text === '合计' ? { ...row, summary: true } : row)),
    })),
  }));
  return observe({ ...snapshot, readings }, []).tables[0]?.doubts ?? [];
}

const styles = fc.constantFrom<Style>(
  'rounded',
  'cut',
  'in 万',
  'four decimals',
  'without last zeros',
  'whole yuan',
);

describe('self-checks of a table', () => {
  test('never doubt a table that is right, however it rounds', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1, maxLength: 20 }), styles, (parts, style) => {
        const rows = parts.map((part, at) => line(`计划${at}`, part, style));
        expect(doubtsOf([...rows, line('合计', sumOf(parts), style)])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('doubt a total that is not the sum of its rows', () => {
    const parts = [
      { spend: 30_150, sales: 105_525, clicks: 402, impressions: 12_131 },
      { spend: 8_820, sales: 0, clicks: 98, impressions: 8_002 },
    ];
    const rows = parts.map((part, at) => line(`计划${at}`, part, 'rounded'));
    const wrong = { ...sumOf(parts), spend: 30_150 };
    expect(doubtsOf([...rows, line('合计', wrong, 'rounded')])).toContainEqual({
      check: 'total',
      metric: 'adSpend',
      row: 2,
    });
  });

  test('never doubt the rows of one page under the total of all', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 2, maxLength: 20 }), styles, (parts, style) => {
        const rows = parts.map((part, at) => line(`计划${at}`, part, style));
        const [first = [], ...others] = rows;
        const total = line('合计', sumOf(parts), style);
        expect(doubtsOf([first, total], parts.length)).toEqual([]);
        expect(doubtsOf([first, ...others.slice(1), total], parts.length)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('doubt a total of all that is less than one page of it', () => {
    const part = { spend: 30_150, sales: 105_525, clicks: 402, impressions: 12_131 };
    const total = { ...part, spend: 20_150 };
    const found = doubtsOf([line('计划0', part, 'rounded'), line('合计', total, 'rounded')], 7);
    expect(found).toContainEqual({ check: 'total', metric: 'adSpend', row: 1 });
  });

  test('doubt digits that were shuffled in one column', () => {
    const parts = Array.from({ length: 5 }, (_, at) => ({
      spend: 30_150 + at * 1_000,
      sales: 105_525,
      clicks: 402 + at,
      impressions: 12_131,
    }));
    const shuffled = (text: string) => text.replaceAll(/\d/g, (digit) => String((Number(digit) + 3) % 10));
    const rows = parts.map((part, at) =>
      line(`计划${at}`, part, 'rounded').with(4, shuffled(money(part.spend, 'rounded'))),
    );
    const total = line('合计', sumOf(parts), 'rounded');
    const found = doubtsOf([...rows, total.with(4, shuffled(total[4] ?? ''))]);
    expect(found.map(({ metric }) => metric)).toEqual(expect.arrayContaining(['adSpend', 'adCpc', 'roi']));
  });

  test.each([
    ['all that was spent', '2.50', 0],
    ['what was spent on sales', '3.13', 0],
    ['neither', '5.13', 1],
  ])('take a return on %s for what it may be', (_base, roi, found) => {
    const facts = observe(
      snapshotOf(
        [
          {
            labels: ['商品ID', '总花费(元)', '成交花费(元)', '交易额(元)', '实际投产比'],
            rows: [['620000000001', '100.00', '80.00', '250.00', roi]],
          },
        ],
        { consoleId: 'pinduoduo-ads' },
      ),
      [],
    );
    expect(facts.tables[0]?.doubts).toHaveLength(found);
  });
});
