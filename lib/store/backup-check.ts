import { z } from 'zod';
import { entrySchema } from '../contracts/entries';
import { type Problem, isProblem } from '../problem';
import { badBackup, readLine } from './backup-line';
import { SCHEMA_VERSION } from './migrations';
import { alertSchema, answerSchema, contractSchema, shopSchema } from './schemas';
import { packSchema } from './packs';
import { sha256, sha256Of, verifyChain } from './seal';
import type { Snapshot, StoredPicture } from './types';
import { settingsRecordSchema } from './watch-settings';

const headerSchema = z.object({
  format: z.literal('dingdian-backup'),
  version: z.literal(1),
  /** Version of the database it was written from. */
  schema: z.number().int().min(1),
  createdAt: z.iso.datetime(),
});
export type BackupHeader = z.infer<typeof headerSchema>;

const endSchema = z.object({ end: z.literal(true), lines: z.number().int(), sha256: z.string() });
const lineSchema = z.object({ table: z.string(), record: z.unknown() });

/** The members that a seal and a chain rest on; the seal vouches for everything else. */
const snapshotSchema = z.custom<Snapshot>(
  (value) =>
    z
      .object({
        id: z.string(),
        idempotencyKey: z.string(),
        capturedAt: z.iso.datetime(),
        shopId: z.string(),
        page: z.string(),
        readings: z.array(z.unknown()),
        seal: z.string(),
        prevSeal: z.string(),
        number: z.number().int().min(1),
      })
      .safeParse(value).success,
);

const pictureSchema = z.custom<StoredPicture>(
  (value) =>
    z
      .object({
        sha256: z.string().length(64),
        type: z.literal('image/jpeg'),
        bytes: z.instanceof(Uint8Array),
      })
      .safeParse(value).success,
);

const schemas: Readonly<Record<string, z.ZodType>> = {
  shops: shopSchema,
  contracts: contractSchema,
  answers: answerSchema,
  entries: entrySchema,
  alerts: alertSchema,
  packs: packSchema,
  pictures: pictureSchema,
  snapshots: snapshotSchema,
  meta: settingsRecordSchema,
};

/** Records by table, in the order of the file. */
export type BackupContent = ReadonlyMap<string, readonly unknown[]>;

async function chainsHold(records: readonly unknown[]): Promise<Problem | undefined> {
  const snapshots = records.flatMap((record) => snapshotSchema.safeParse(record).data ?? []);
  const chains = Map.groupBy(snapshots, ({ shopId }) => shopId);
  for (const [shopId, chain] of chains) {
    const state = await verifyChain(chain.toSorted((a, b) => a.number - b.number));
    if (state.state === 'broken') return badBackup(`chain of ${shopId} broken at ${state.brokenAt}`);
  }
  return undefined;
}

/** Every picture is the one that its name says, and every snapshot with a picture has it. */
async function picturesHold(content: BackupContent): Promise<Problem | undefined> {
  const found = new Set<string>();
  for (const record of content.get('pictures') ?? []) {
    const picture = pictureSchema.parse(record);
    if ((await sha256Of(picture.bytes)) !== picture.sha256) return badBackup('a picture was altered');
    found.add(picture.sha256);
  }
  const gone = (content.get('snapshots') ?? [])
    .flatMap((record) => snapshotSchema.parse(record).picture ?? [])
    .some(({ sha256: wanted }) => !found.has(wanted));
  return gone ? badBackup('a picture is missing') : undefined;
}

/** Reads a backup to its end and answers with its records, or with what is wrong with it. Stores nothing. */
export async function checkBackup(
  lines: AsyncIterable<string> | Iterable<string>,
  tables: readonly string[],
): Promise<BackupContent | Problem> {
  const content = new Map<string, unknown[]>(tables.map((table) => [table, []]));
  let hash = '';
  let count = 0;
  let ended = false;
  for await (const text of lines) {
    const line = text.replace(/\r?\n$/u, '');
    if (line === '' && ended) continue;
    if (ended) return badBackup('lines after the end');
    const said = readLine(line);
    if (isProblem(said)) return said;
    const end = endSchema.safeParse(said);
    if (end.success) {
      if (end.data.lines !== count || end.data.sha256 !== hash) return badBackup('file was altered');
      ended = true;
      continue;
    }
    hash = await sha256(count === 0 ? line : `${hash}\n${line}`);
    count += 1;
    if (count === 1) {
      const header = headerSchema.safeParse(said);
      if (!header.success) return badBackup('no header of a backup');
      if (header.data.schema > SCHEMA_VERSION) return badBackup('written by a newer version');
      continue;
    }
    const record = lineSchema.safeParse(said);
    const table = record.success ? record.data.table : '';
    if (
      !record.success ||
      !Object.hasOwn(schemas, table) ||
      !schemas[table]?.safeParse(record.data.record).success
    )
      return badBackup(`record on line ${count} is malformed`);
    content.get(table)?.push(record.data.record);
  }
  if (!ended) return badBackup('file ends early');
  const broken = await chainsHold(content.get('snapshots') ?? []);
  return broken ?? (await picturesHold(content)) ?? content;
}
