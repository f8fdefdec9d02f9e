import { describe, expect, test } from 'vitest';
import { checkStatement, flatters } from '../../../lib/reports/operator/check';
import { contextOf, keptReport, statementsOf } from '../../../lib/reports/operator/kept';
import { checkReport, operatorReport } from '../../../lib/reports/operator/report';
import { operatorSection } from '../../../lib/reports/operator/section';
import { tableStatements } from '../../../lib/reports/operator/table';
import { readStatements } from '../../../lib/reports/operator/text';
import { weeklyPack } from '../../../lib/reports/weekly-pack';
import { snapshotOf } from '../../metrics/page';
import { asText } from '../as-text';
import { listedWeek } from '../listed-week';
import { quarter, WEEK } from '../quarter';

/** Sales of the week are 7,770.00, ad spend 1,750.00 (see the quarter). */
const input = quarter();
const asked = { contract: input.contract, history: input.history, now: input.now };

function outcomes(text: string, from = input) {
  const statements = readStatements(text, contextOf(from, from.period));
  return checkReport(statements, from).map((check) => [check.outcome, flatters(check)]);
}

describe('a figure of the operator', () => {
  test.each([
    ['推广花费1750元', 'equal', undefined],
    ['推广花费1750.4元', 'differs', false],
    ['推广花费0.18万元', 'equal', undefined],
    ['推广花费1751元', 'differs', false],
    ['推广花费1700元', 'differs', true],
    ['推广花费约1700元', 'equal', undefined],
    ['推广花费超过1000元', 'equal', undefined],
    ['支付金额1.2万元', 'differs', true],
    ['投产比1:9', 'differs', true],
    ['访客数3200', 'unchecked', undefined],
    ['目标支付金额10万元', 'unchecked', undefined],
  ])('%s: %s', (text, outcome, better) => {
    expect(outcomes(text)).toEqual([[outcome, better]]);
  });
  test('that was not read says what to read', () => {
    const [statement] = readStatements('2026年9月支付金额10万元', contextOf(input, WEEK));
    if (!statement) throw new Error('no statement');
    const check = checkStatement(statement, asked);
    expect(check.outcome).toBe('unchecked');
    expect(check.missing.length).toBeGreaterThan(0);
  });
  test('that differs brings the cells of the own figure', () => {
    const [check] = checkReport(readStatements('推广花费3000元', contextOf(input, WEEK)), input);
    expect(check?.evidence).toHaveLength(7);
    expect(check?.gap).toEqual({ lo: 125_000, hi: 125_000 });
  });
  test('work is held against what snapshots prove', () => {
    const week = listedWeek();
    expect(outcomes('本周优化标题3个', week)).toEqual([['unchecked', undefined]]);
    expect(outcomes('本周优化标题2个', week)).toEqual([['differs', false]]);
  });
});

test.each(['zh-CN', 'en'] as const)('a whole report reads as its golden file in %s', async (locale) => {
  const text = [
    '【周报】11.9-11.15 数据汇报',
    '1、支付金额1.2万，环比增长15%，目标1.5万',
    '2、推广花费1,750元，投产比1:4.4（同行优秀1:3）',
    '3、访客数3200，支付转化率2.1%',
    '4、直通车支付金额3000元',
  ].join('\n');
  const report = operatorReport(readStatements(text, contextOf(input, WEEK)), {}, input);
  await expect(asText(report, locale)).toMatchFileSnapshot(`../golden/operator-report.${locale}.txt`);
});

describe("the operator's table", () => {
  const [reading] = snapshotOf(
    [
      {
        labels: ['日期', '支付金额', '推广花费', '支付金额环比', '目标支付金额', '行业均值'],
        rows: [
          ['2026-11-10', '1250.00', '250.00', '5%', '2000', '900'],
          ['2026-11-11', '5000.00', '250.00', '5%', '2000', '900'],
        ],
      },
    ],
    { dates: [] },
  ).readings;
  if (!reading) throw new Error('no reading');
  const more = { zone: input.contract.zone, shopId: 'shop-1', readAt: input.now };
  const statements = tableStatements(reading, { ...contextOf(input, WEEK), ...more });
  test('gives a statement per cell that is a result, and names the other columns once', () => {
    expect(statements.filter(({ figure }) => figure)).toHaveLength(4);
    expect(statements.flatMap(({ refusal }) => refusal ?? []).toSorted()).toEqual([
      'change',
      'peer',
      'target',
    ]);
  });
  test('is checked day by day', () => {
    const checks = checkReport(statements, input).filter(({ statement }) => statement.figure);
    expect(checks.map(({ outcome }) => outcome)).toEqual(['equal', 'equal', 'differs', 'equal']);
  });
  test('is kept and comes back the same', () => {
    const kept = { ...keptReport({ statements }), kind: 'operator-report' as const, ...WEEK };
    const entry = {
      ...kept,
      id: 'e',
      contractId: input.contract.id,
      enteredAt: input.now,
      happenedAt: input.now,
    };
    const back = statementsOf(entry, input).map(({ figure, period }) => ({ figure, period }));
    expect(back).toEqual(
      statements.filter(({ figure }) => figure).map(({ figure, period }) => ({ figure, period })),
    );
  });
});

describe('in the weekly pack', () => {
  const entry = {
    kind: 'operator-report' as const,
    id: 'e1',
    contractId: input.contract.id,
    enteredAt: input.now,
    happenedAt: input.now,
    ...WEEK,
    text: '推广花费3000元',
  };
  const withReport = { ...input, history: { ...input.history, entries: [entry] } };
  test('what was found stands as a section of its own', () => {
    expect(asText(weeklyPack(withReport), 'zh-CN')).toContain('托管方报告核对');
    expect(asText(weeklyPack(withReport), 'zh-CN')).toContain('¥1,250.00');
  });
  test('no section stands where no report was entered, or one of other days', () => {
    expect(operatorSection(input)).toEqual([]);
    const other = { ...entry, from: '2026-10-05', to: '2026-10-11' };
    expect(operatorSection({ ...input, history: { ...input.history, entries: [other] } })).toEqual([]);
  });
});
