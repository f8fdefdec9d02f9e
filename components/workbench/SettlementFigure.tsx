import { formatFigure } from '../../lib/quantity/format-figure';
import type { Interval } from '../../lib/quantity/interval';
import type { Unit } from '../../lib/quantity/types';
import { useLocale } from '../useSay';

interface Props {
  readonly value: Interval | undefined;
  readonly unit: Unit;
}

const UNKNOWN: Interval = { lo: -Infinity, hi: Infinity };

/** A figure as text; a dash when nothing is known of it but that it is not negative. */
export function SettlementFigure({ value = UNKNOWN, unit }: Props) {
  const locale = useLocale();
  const nothing = value.lo <= 0 && value.hi === Infinity;
  return <>{formatFigure({ ...(nothing ? UNKNOWN : value), unit }, locale)}</>;
}
