import { z } from 'zod';

/** One step of a scale: sums in major units, `to: null` = without end, the rate a fraction. */
export interface TypedTier {
  readonly from: number;
  readonly to: number | null;
  readonly rate: number;
}

const TIER = /^(?<from>[^-–—~至到以:]*)(?:(?:以上|[-–—~至到])(?<to>[^:]*)):(?<rate>[^:]+)$/u;

/**
 * A scale as typed (`0–10万：5%；10万–20万：8%；20万以上：10%`), read with the numbers of the form; undefined when a step cannot be
 * read, ends before it begins, or begins before the step before it ends.
 */
export function tiersOfText(
  text: string,
  numberOf: (digits: string, powerOfUnit: number) => number,
): TypedTier[] | undefined {
  const tiers: TypedTier[] = [];
  for (const step of text.normalize('NFKC').split(/[;\n]/u)) {
    const { from = '', to = '', rate = '' } = TIER.exec(step.replaceAll(/\s/gu, ''))?.groups ?? {};
    const tier: TypedTier = {
      from: from === '' ? 0 : numberOf(from, 0),
      to: to === '' ? null : numberOf(to, 0),
      rate: numberOf(rate, -2),
    };
    const sums = [tier.from, tier.to ?? 0, tier.rate];
    const former = tiers.at(-1);
    const ordered = !former || (former.to !== null && former.to <= tier.from);
    const rising = tier.to === null || tier.from < tier.to;
    if (rate === '' || sums.some((sum) => Number.isNaN(sum)) || !ordered || !rising) return undefined;
    tiers.push(tier);
  }
  return tiers;
}

const shownTiers = z.array(z.strictObject({ from: z.number(), to: z.number().nullable(), rate: z.number() }));

/** A scale as its field shows it; '' when it says more than its field can hold. */
export function textOfTiers(value: unknown): string {
  const tiers = shownTiers.safeParse(value).data ?? [];
  return tiers
    .map(({ from, to, rate }) => `${from}–${to ?? ''}：${Number((rate * 100).toPrecision(12))}%`)
    .join('；');
}
