import { z } from 'zod';
import { instantAt, localTime } from '../quantity/clock';
import { minorDigits, minorOf } from '../quantity/money';
import type { Instant } from '../quantity/period';
import { numberTyped } from './field-text';
import { type Entry, type EntryKind, entrySchema, entrySchemas } from './entries';
import type { Contract } from './types';

/** Kinds with a place of their own: withdrawing is a button beside an entry, the others belong to meetings and reports. */
const ELSEWHERE = ['withdrawn', 'promise', 'promise-ended', 'confirmation', 'operator-report'] as const;

/** Kinds that the form of entries offers. */
export type FormKind = Exclude<EntryKind, (typeof ELSEWHERE)[number]>;

export const formKinds = Object.keys(entrySchemas).filter(
  (kind): kind is FormKind => !(ELSEWHERE as readonly string[]).includes(kind),
);

/** One field of the form of an entry, as its schema asks for it. */
export interface EntryField {
  readonly name: string;
  /** `clause` and `event` are chosen from what there is; `time` is a date and time in the contract's zone. */
  readonly type: 'text' | 'number' | 'money' | 'select' | 'flag' | 'day' | 'time' | 'clause' | 'event';
  readonly optional: boolean;
  readonly options: readonly string[];
}

/** Filled in by the form itself. */
const OWN = new Set(['id', 'contractId', 'enteredAt', 'kind', 'replaces', 'file']);
const BY_NAME: Readonly<Record<string, EntryField['type']>> = {
  happenedAt: 'time',
  approvedAt: 'time',
  clauseId: 'clause',
  eventId: 'event',
  from: 'day',
  to: 'day',
  through: 'day',
};

function typeOf(name: string, schema: z.ZodType): EntryField['type'] {
  const known = BY_NAME[name];
  if (known) return known;
  if (name.endsWith('Minor')) return 'money';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'flag';
  return schema instanceof z.ZodEnum ? 'select' : 'text';
}

/** What every entry may carry besides, asked for last. */
const BESIDES = ['note', 'evidence'];

/** The fields of a kind of entry, made from its schema: when, what, and last what may go with it. */
export function entryFields(kind: FormKind): EntryField[] {
  const shape: Readonly<Record<string, z.ZodType>> = entrySchemas[kind].shape;
  const made = Object.entries(shape).flatMap(([name, schema]): EntryField[] => {
    if (OWN.has(name)) return [];
    const optional = schema instanceof z.ZodOptional;
    const bare: unknown = optional ? schema.unwrap() : schema;
    const inner = bare instanceof z.ZodType ? bare : schema;
    const options = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
    return [{ name, type: typeOf(name, inner), optional, options }];
  });
  const last = (field: EntryField) => BESIDES.includes(field.name);
  return [...made.filter((field) => !last(field)), ...made.filter(last)];
}

function valueOf(field: EntryField, typed: string, contract: Contract): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  const number = numberTyped(text);
  if (field.name === 'evidence') return text.split(/[\n;；]/u).flatMap((part) => part.trim() || []);
  if (field.type === 'money') return minorOf(number, contract.currency);
  if (field.type === 'number') return number;
  if (field.type === 'flag') return text === 'true';
  return field.type === 'time' ? instantAt(text, contract.zone) : text;
}

/** A value of an entry as its field shows it; `valueOf` reads it back. */
function typedValue(field: EntryField, value: unknown, contract: Contract): string {
  if (Array.isArray(value)) return value.join('；');
  if (field.type === 'money' && typeof value === 'number')
    return String(value / 10 ** minorDigits(contract.currency));
  if (field.type === 'time' && typeof value === 'string') return localTime(value, contract.zone);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** An entry as the form shows it, to be put right; undefined for kinds that the form does not offer. */
export function typedEntry(
  entry: Entry,
  contract: Contract,
): { readonly kind: FormKind; readonly typed: Readonly<Record<string, string>> } | undefined {
  const kind = formKinds.find((one) => one === entry.kind);
  if (!kind) return undefined;
  const values = new Map<string, unknown>(Object.entries(entry));
  const typed = entryFields(kind).map((field) => {
    const value = values.get(field.name);
    return [field.name, value === undefined ? '' : typedValue(field, value, contract)];
  });
  return { kind, typed: Object.fromEntries(typed) };
}

/** An entry as typed, or the names of the fields that are not right. */
export function entryOf(
  kind: FormKind,
  typed: Readonly<Record<string, string>>,
  given: {
    readonly contract: Contract;
    readonly enteredAt: Instant;
    /** The entry that this one puts right; its file stays with it. */
    readonly replaced?: Entry | undefined;
  },
): { readonly entry: Entry } | { readonly wrong: readonly string[] } {
  const { contract, enteredAt, replaced } = given;
  const values = entryFields(kind).flatMap((field) => {
    const value = valueOf(field, typed[field.name] ?? '', contract);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  const parsed = entrySchema.safeParse({
    ...(replaced && 'file' in replaced && { file: replaced.file }),
    ...Object.fromEntries(values),
    ...(replaced && { replaces: replaced.id }),
    kind,
    contractId: contract.id,
    enteredAt,
    // The store gives the id; this one only stands in for it.
    id: 'new',
  });
  if (parsed.success) return { entry: parsed.data };
  return { wrong: [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')))] };
}
