import { z } from 'zod';
import { type Problem, problem } from '../problem';
import { isDay } from '../quantity/day';
import { ruleOf } from './rules';
import { ruleIds } from './rules/ids';
import type { Contract } from './types';

const day = z.string().refine((text) => isDay(text), { error: 'day' });
const instant = z.iso.datetime();

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export const clauseSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(ruleIds),
  party: z.enum(['merchant', 'operator', 'both']),
  params: z.record(z.string(), z.unknown()),
  source: z.string().optional(),
});

export const contractVersionSchema = z.object({
  validFrom: day,
  clauses: z.array(clauseSchema),
  savedAt: instant,
});

export const contractSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  operator: z.string(),
  shopIds: z.array(z.string().min(1)).min(1),
  start: day,
  end: day.optional(),
  zone: z.string().refine(isZone, { error: 'zone' }),
  currency: z.enum([
    'CNY',
    'USD',
    'EUR',
    'GBP',
    'JPY',
    'IDR',
    'VND',
    'THB',
    'MYR',
    'SGD',
    'PHP',
    'TWD',
    'BRL',
    'HKD',
  ]),
  versions: z.array(contractVersionSchema).min(1),
});

/** One thing wrong with a contract: where (`versions.0.clauses.2.params.amount`) and what. */
export interface ContractFinding {
  readonly path: string;
  readonly why: string;
}

function clauseFindings(contract: z.infer<typeof contractSchema>): ContractFinding[] {
  return contract.versions.flatMap((version, v) => {
    const seen = new Set<string>();
    return version.clauses.flatMap((clause, c) => {
      const path = `versions.${v}.clauses.${c}`;
      const findings: ContractFinding[] = seen.has(clause.id)
        ? [{ path: `${path}.id`, why: 'duplicate' }]
        : [];
      seen.add(clause.id);
      const params = ruleOf(clause.kind)?.params.safeParse(clause.params);
      for (const issue of params?.error?.issues ?? [])
        findings.push({ path: [path, 'params', ...issue.path].join('.'), why: issue.message });
      return findings;
    });
  });
}

/** Everything that is wrong with a contract; empty when it can be kept. */
export function contractFindings(input: unknown): ContractFinding[] {
  const parsed = contractSchema.safeParse(input);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), why: issue.message }));
  const { start, end } = parsed.data;
  const reversed = end !== undefined && end < start ? [{ path: 'end', why: 'before start' }] : [];
  return [...reversed, ...clauseFindings(parsed.data)];
}

/** A stored or imported contract; a problem names the first finding and how many there are. */
export function parseContract(input: unknown): Contract | Problem {
  const parsed = contractSchema.safeParse(input);
  const [first, ...others] = contractFindings(input);
  if (first || !parsed.success) {
    const code = first?.path.includes('clauses') ? 'clause-invalid' : 'contract-invalid';
    return problem(code, { path: first?.path ?? '', why: first?.why ?? '', more: others.length });
  }
  const { versions, ...rest } = parsed.data;
  return {
    ...rest,
    versions: versions.map(({ clauses, ...version }) => ({
      ...version,
      clauses: clauses.map(({ source, ...clause }) =>
        source === undefined ? clause : { ...clause, source },
      ),
    })),
  };
}
