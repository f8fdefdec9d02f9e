import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART, chartPlot } from '../../lib/reports/chart-plot';
import type { Chart } from '../../lib/reports/document';
import { documentHtml } from '../../lib/reports/html';
import { frozenPack } from '../../lib/reports/frozen-pack';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { quarter } from './quarter';

function chart(values: Chart['lines'][number]['values']): Chart {
  return {
    unit: 'CNY',
    labels: values.map((_, at) => String(at)),
    lines: [{ label: '支付金额', values }],
  };
}
const at = (value: number) => ({ lo: value, hi: value });

describe('a chart', () => {
  test('breaks its line where a day has no figure, and never draws it as 0', () => {
    const plot = chartPlot(chart([at(100), at(200), undefined, at(50)]), 'zh-CN');
    expect(plot?.lines[0]?.runs.map((run) => run.length)).toEqual([2, 1]);
    const floor = plot?.grid[0]?.y ?? 0;
    expect(plot?.lines[0]?.runs.flat().every(({ y }) => y < floor)).toBe(true);
  });
  test('marks what is only known from below', () => {
    const plot = chartPlot(chart([{ lo: 100, hi: Infinity }, at(100)]), 'zh-CN');
    expect(plot?.lines[0]?.runs.flat().map(({ atLeast }) => atLeast)).toEqual([true, false]);
  });
  test.each([
    { what: 'nothing is known', values: [undefined, undefined] },
    { what: 'all is 0', values: [at(0)] },
    { what: 'there is no day', values: [] },
  ])('is not drawn where $what', ({ values }) => {
    expect(chartPlot(chart(values), 'zh-CN')).toBeUndefined();
  });
  test('names 0, the half and a round number above every figure', () => {
    const plot = chartPlot(chart([at(123_400)]), 'zh-CN');
    expect(plot?.grid.map(({ label }) => label)).toEqual(['¥0.00', '¥1,000.00', '¥2,000.00']);
  });
  test('keeps every point within the drawing, higher figures higher', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1, maxLength: 40 }), (figures) => {
        const points =
          chartPlot(chart(figures.map(at)), 'en')?.lines.flatMap(({ runs }) => runs.flat()) ?? [];
        expect(points).toHaveLength(figures.length);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(CHART.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(CHART.height);
        }
        figures.forEach((figure, i) => {
          if (figure > (figures[0] ?? 0)) expect(points[i]?.y).toBeLessThanOrEqual(points[0]?.y ?? 0);
        });
      }),
    );
  });
  test('stands in the week’s page, and in its frozen pack the same', () => {
    const html = documentHtml(weeklyPack(quarter()), 'zh-CN');
    expect(html).toContain('<svg viewBox="0 0 720 220"');
    expect(html.match(/<polyline/g)).toHaveLength(3);
    expect(documentHtml(frozenPack(quarter(), []).document, 'zh-CN')).toBe(html);
  });
});
