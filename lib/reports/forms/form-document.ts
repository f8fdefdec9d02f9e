import type { Contract, History } from '../../contracts/types';
import { today as todayIn } from '../../quantity/day';
import type { Instant } from '../../quantity/period';
import type { Block, ReportDocument } from '../document';
import { checklistForm, needsForm, reconciliationForm, reviewForm } from './blank-forms';
import { factSheet } from './fact-sheet';
import { type Candidate, screeningForm } from './screening';

/** The papers around a contract, in the order in which they are needed. */
export const formNames = ['needs', 'facts', 'screening', 'checklist', 'reconciliation', 'review'] as const;
export type FormName = (typeof formNames)[number];

export interface FormInput {
  readonly name: FormName;
  readonly now: Instant;
  readonly zone: string;
  /** The contract whose shops' figures fill in the fact sheet; undefined = they are left blank. */
  readonly shop?: { readonly contract: Contract; readonly history: History } | undefined;
  /** The company that is scored. */
  readonly candidate: Candidate;
}

function blocksOf({ name, now, zone, shop, candidate }: FormInput): readonly Block[] {
  if (name === 'needs') return needsForm;
  if (name === 'screening') return screeningForm(candidate);
  if (name === 'checklist') return checklistForm;
  if (name === 'reconciliation') return reconciliationForm;
  if (name === 'review') return reviewForm;
  const today = todayIn(zone, now);
  const { contract, history } = shop ?? {};
  return factSheet(
    contract && history && { history, shopIds: contract.shopIds, currency: contract.currency, today },
  );
}

/** One of the papers as a document. */
export function formDocument(input: FormInput): ReportDocument {
  const { name, now, zone, candidate } = input;
  const day = todayIn(zone, now);
  const named = name === 'screening' && candidate.name.trim() !== '';
  return {
    title: named ? { key: 'screening:title', params: { name: candidate.name } } : { key: `forms:${name}` },
    period: { from: day, to: day },
    madeAt: now,
    zone,
    blocks: blocksOf(input),
  };
}
