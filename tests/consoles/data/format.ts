/** Minor units as consoles write amounts: 211350 → `2,113.50`. */
export function yuan(minor: number): string {
  return (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A count with thousands separators. */
export function whole(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 0 });
}

/** A fraction as percent: 0.0321 → `3.21%`. A denominator of 0 makes the fraction NaN, shown as `-`. */
export function percent(fraction: number, digits = 2): string {
  return Number.isFinite(fraction) ? `${(fraction * 100).toFixed(digits)}%` : '-';
}

/** A plain quotient with two decimals, `-` when it has no value. */
export function ratio(quotient: number): string {
  return Number.isFinite(quotient) ? quotient.toFixed(2) : '-';
}
