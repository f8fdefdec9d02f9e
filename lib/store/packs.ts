import { z } from 'zod';
import type { FrozenPack } from '../reports/frozen-pack';
import { isProblem, type Problem } from '../problem';
import { checked, type Listed } from './checked';
import type { Db } from './db';
import { makeId } from './ids';
import { orProblem } from './storage-problem';

const instant = z.iso.datetime();
const period = z.object({ from: z.iso.date(), to: z.iso.date() });
const message = z.object({
  key: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
  said: z.object({ 'zh-CN': z.string(), en: z.string() }),
});
const lines = z.array(z.string());
const minutes = z.object({ title: z.string(), clauses: lines, figures: lines, questions: lines, end: lines });

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: message }),
  z.object({ kind: z.literal('paragraph'), text: message }),
  z.object({ kind: z.literal('list'), items: z.array(message) }),
  z.object({ kind: z.literal('table'), columns: z.array(message), rows: z.array(z.array(z.object({}))) }),
]);

/** Shape of a stored pack, as far as it is listed and shown. */
export const packSchema = z.object({
  id: z.string().min(1),
  contractId: z.string().min(1),
  period,
  frozenAt: instant,
  document: z.object({ title: message, period, madeAt: instant, zone: z.string(), blocks: z.array(block) }),
  minutes: z.object({ 'zh-CN': minutes, en: minutes }),
  heads: z.array(z.object({ shopId: z.string(), number: z.int().min(1), seal: z.string().length(64) })),
  entryIds: z.array(z.string()),
  contractSavedAt: instant,
});

/** Keeps a frozen pack. It is never changed: a week that is frozen again is a pack of its own. */
export async function savePack(db: Db, pack: Omit<FrozenPack, 'id'>): Promise<FrozenPack | Problem> {
  const kept = { ...pack, id: makeId() };
  const saved = await orProblem('snapshot-not-saved', () => db.packs.add(kept));
  return isProblem(saved) ? saved : kept;
}

/** The frozen packs of a contract, the latest frozen first. */
export async function packsOfContract(db: Db, contractId: string): Promise<Listed<FrozenPack>> {
  const records = await db.packs.where('contractId').equals(contractId).toArray();
  return checked<FrozenPack>(
    'packs',
    packSchema,
    records.toSorted((a, b) => (a.frozenAt < b.frozenAt ? 1 : -1)),
  );
}

/** One frozen pack; `found` is empty when there is none, or when its record is broken. */
export async function packById(db: Db, id: string): Promise<Listed<FrozenPack>> {
  const record = await db.packs.get(id);
  return checked<FrozenPack>('packs', packSchema, record ? [record] : []);
}
