import type { Locale } from '../messages/types';
import { CHART, chartPlot, polyline } from './chart-plot';
import type { Chart } from './document';
import { escapeHtml } from './escape-html';

const COLOURS = ['#0b57b7', '#6b7280', '#b42318'] as const;

/** A chart as SVG for a file that runs nothing; '' when there is nothing to draw. */
export function chartSvg(chart: Chart, locale: Locale): string {
  const plot = chartPlot(chart, locale);
  if (!plot) return '';
  const { width, height } = CHART;
  const grid = plot.grid.map(
    ({ y, label }) =>
      `<line x1="88" x2="${width}" y1="${y}" y2="${y}" stroke="#d0d5dd"/><text x="84" y="${y + 4}" text-anchor="end">${escapeHtml(label)}</text>`,
  );
  const days = plot.labels.map(
    ({ x, text }) => `<text x="${x}" y="${height - 8}" text-anchor="middle">${escapeHtml(text)}</text>`,
  );
  const lines = plot.lines.flatMap(({ runs, dash }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? '';
    return runs.flatMap((run) => [
      `<polyline points="${polyline(run)}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      ...run.map(
        ({ x, y, atLeast }) =>
          `<circle cx="${x}" cy="${y}" r="3" stroke="${colour}" fill="${atLeast ? '#fff' : colour}"/>`,
      ),
    ]);
  });
  const names = plot.lines.map(
    ({ name, dash }, index) =>
      `<svg width="28" height="10"><line x1="0" x2="28" y1="5" y2="5" stroke="${COLOURS[index % COLOURS.length] ?? ''}" stroke-width="2" stroke-dasharray="${dash}"/></svg> ${escapeHtml(name)}`,
  );
  return `<figure><svg viewBox="0 0 ${width} ${height}" width="100%" role="img" font-size="12" fill="#4b5563">${[...grid, ...days, ...lines].join('')}</svg><figcaption class="meta">${names.join(' · ')}</figcaption></figure>`;
}
