import { sayParam } from '../messages/say';
import type { Locale } from '../messages/types';
import { formatFigure } from '../quantity/format-figure';
import { exactly, type Interval } from '../quantity/interval';
import type { Chart } from './document';

/** Size of the drawing in its own units. */
export const CHART = { width: 720, height: 220 } as const;

const PAD = { left: 92, right: 16, top: 12, bottom: 28 } as const;
/** Dashes of the lines, in order: they are told apart without colours. */
const DASHES = ['', '6 4', '2 3'] as const;

interface Point {
  readonly x: number;
  readonly y: number;
  /** The value may be more: only its lower end is known. */
  readonly atLeast: boolean;
}

/** A chart as lines and words at places; `y` grows downwards. */
export interface ChartPlot {
  readonly grid: readonly { readonly y: number; readonly label: string }[];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  readonly lines: readonly {
    readonly name: string;
    readonly dash: string;
    /** Runs of days with a figure; a day without one is a gap, never a zero. */
    readonly runs: readonly (readonly Point[])[];
  }[];
}

/** The next of 1, 2, 5, 10, … times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

function topOf(value: Interval | undefined): number {
  return value ? (Number.isFinite(value.hi) ? value.hi : value.lo) : 0;
}

/** Where everything of a chart stands, from 0 upwards; undefined when there is no figure above 0. */
export function chartPlot(chart: Chart, locale: Locale): ChartPlot | undefined {
  const most = Math.max(0, ...chart.lines.flatMap(({ values }) => values.map(topOf)));
  if (most <= 0) return undefined;
  const top = roundUp(most);
  const [inner, tall] = [CHART.width - PAD.left - PAD.right, CHART.height - PAD.top - PAD.bottom];
  const xOf = (at: number) => PAD.left + (inner * (at + 0.5)) / chart.labels.length;
  const yOf = (value: number) => PAD.top + tall * (1 - Math.max(0, value) / top);
  return {
    grid: [0, top / 2, top].map((value) => ({
      y: yOf(value),
      label: formatFigure({ ...exactly(value), unit: chart.unit }, locale),
    })),
    labels: chart.labels.map((label, at) => ({ x: xOf(at), text: sayParam(locale, label) })),
    lines: chart.lines.map(({ label, values }, index) => {
      const runs: Point[][] = [];
      values.forEach((value, at) => {
        if (!value) return;
        const point = { x: xOf(at), y: yOf(value.lo), atLeast: value.hi === Infinity };
        const run = runs.at(-1);
        if (run && values[at - 1]) run.push(point);
        else runs.push([point]);
      });
      return { name: sayParam(locale, label), dash: DASHES[index % DASHES.length] ?? '', runs };
    }),
  };
}

/** A run of points as the attribute of an SVG polyline. */
export function polyline(run: readonly Point[]): string {
  return run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
