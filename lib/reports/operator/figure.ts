import { aspectOf } from '../../contracts/work/aspect';
import type { WorkAspect } from '../../contracts/work/types';
import { figureOf } from '../../metrics/figure';
import type { ColumnMeaning } from '../../metrics/types';
import { isProblem } from '../../problem';
import { isCurrency } from '../../quantity/money';
import type { Currency } from '../../quantity/types';
import { type StatedFigure, withinRounding } from './statement';
import type { loosenessOf } from './words';

/** "约" covers so much to both sides; a guess at what people mean by it. */
const ABOUT = 0.05;
/** What is counted in these is a piece of work, not a metric. */
const PIECES = /[个款条次篇张场]$/u;

/** A figure with what the words around it leave open. */
export function loosened(figure: StatedFigure, loose: ReturnType<typeof loosenessOf>): StatedFigure {
  const { shown, value } = figure;
  if (loose === 'at-least') return { ...figure, value: { lo: shown, hi: Infinity } };
  if (loose === 'at-most') return { ...figure, value: { lo: 0, hi: shown } };
  if (loose === 'nearly') return { ...figure, value: { lo: shown * (1 - ABOUT), hi: value.hi } };
  if (loose === undefined) return figure;
  return {
    ...figure,
    value: { lo: Math.min(value.lo, shown * (1 - ABOUT)), hi: Math.max(value.hi, shown * (1 + ABOUT)) },
  };
}

/** What a number as written stands for, of a metric; undefined = it cannot be one. */
export function figureIn(text: string, meaning: ColumnMeaning, currency: Currency): StatedFigure | undefined {
  const plain = text
    .replace(/\+$/, '')
    .replaceAll('：', ':')
    .replace(/^(.*?)\s*:\s*1$/u, (whole, part: string) => (part === '1' ? whole : `1:${part}`))
    .trim();
  const found = figureOf(plain, meaning, { locale: 'zh-CN', currency });
  if (isProblem(found)) return undefined;
  const { shown, unit, lo, hi } = found;
  const known = isCurrency(unit) && unit !== currency ? undefined : unit;
  return (
    known && {
      of: { metric: meaning.metric },
      unit: known,
      shown,
      value: withinRounding({ lo, hi }, shown, known),
    }
  );
}

/** So many titles, images, listings: work that snapshots may prove. */
export function workIn(clause: string, text: string): StatedFigure | undefined {
  const aspect: WorkAspect | undefined = PIECES.test(text.trim()) ? aspectOf(clause) : undefined;
  const count = Number(text.replace(/[^\d.]/g, ''));
  if (!aspect || !(count > 0)) return undefined;
  return { of: { work: aspect }, unit: 'count', shown: count, value: { lo: count, hi: count } };
}
