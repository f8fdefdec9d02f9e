/** How a simulated shop sells; money a day, noise of 10 %, a weekday cycle of its own. */
export interface ShopKind {
  /** Part of a miss that comes back the next day. */
  readonly echo?: number;
  /** Heavy tails: Student t with 4 degrees of freedom, scaled to the same spread. */
  readonly heavy?: boolean;
  /** Growth in 4 weeks, as a logarithm. */
  readonly growth?: number;
  /** Promotion days that nobody marked, +60 % to +220 %. */
  readonly promotions?: number;
  /** Share of days that were not read. */
  readonly gaps?: number;
  /** Factor on the last day. */
  readonly last?: number;
  /** Day (from 0) from which sales are multiplied by `factor` for good. */
  readonly shift?: { readonly day: number; readonly factor: number };
}

/** Dice with a seed, so that every run prints the same. */
export function dice(seed: number) {
  let state = seed;
  const even = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
  const gauss = () => Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());
  const heavy = () => {
    const squares = [gauss(), gauss(), gauss(), gauss()].reduce((sum, z) => sum + z * z, 0);
    return gauss() / Math.sqrt(squares / 4) / Math.SQRT2;
  };
  return { even, gauss, heavy };
}

const MS_A_DAY = 86_400_000;

/** Daily sales of one shop, oldest first. */
export function shopSeries(days: number, kind: ShopKind, { even, gauss, heavy }: ReturnType<typeof dice>) {
  const weekday = Array.from({ length: 7 }, () => 0.2 * gauss());
  const promotions = new Set(
    Array.from({ length: kind.promotions ?? 0 }, () => Math.floor(even() * (days - 1))),
  );
  const echo = kind.echo ?? 0;
  const series: { at: string; value: number }[] = [];
  let before = 0;
  for (let i = 0; i < days; i++) {
    before = echo * before + Math.sqrt(1 - echo * echo) * (kind.heavy ? heavy() : gauss());
    if (kind.gaps && i < days - 1 && even() < kind.gaps) continue;
    let value = 10_000 * Math.exp((weekday[i % 7] ?? 0) + 0.1 * before + ((kind.growth ?? 0) * i) / 28);
    if (promotions.has(i)) value *= 1.6 + 1.6 * even();
    if (kind.last !== undefined && i === days - 1) value *= kind.last;
    if (kind.shift && i >= kind.shift.day) value *= kind.shift.factor;
    const at = new Date(Date.UTC(2026, 0, 5) + i * MS_A_DAY).toISOString().slice(0, 10);
    series.push({ at, value: Math.round(value * 100) / 100 });
  }
  return series;
}
