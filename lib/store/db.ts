import { Dexie, type Table } from 'dexie';
import type { Alert } from '../alerts/types';
import type { Entry } from '../contracts/entries';
import type { Contract } from '../contracts/types';
import type { Answer } from '../metrics/answer-types';
import { isProblem, type Problem, problem } from '../problem';
import type { FrozenPack } from '../reports/frozen-pack';
import type { StoredFacts } from './facts-layout';
import { migrations, SCHEMA_VERSION } from './migrations';
import type { NameRecord } from './names';
import { orProblem } from './storage-problem';
import type { Shop, Snapshot, StoredPicture } from './types';

export const DATABASE_NAME = 'dingdian';

/** A small fact about the database itself, such as when it was last backed up. */
export interface MetaRecord {
  readonly id: string;
  readonly value: string;
}

/** The database. A transaction is acknowledged only when it is on the disk (`strict`): said is kept. */
export class Db extends Dexie {
  declare readonly snapshots: Table<Snapshot, string>;
  declare readonly facts: Table<StoredFacts, string>;
  declare readonly names: Table<NameRecord, number>;
  declare readonly shops: Table<Shop, string>;
  declare readonly contracts: Table<Contract, string>;
  declare readonly alerts: Table<Alert, string>;
  declare readonly answers: Table<Answer, string>;
  declare readonly entries: Table<Entry, string>;
  declare readonly packs: Table<FrozenPack, string>;
  declare readonly pictures: Table<StoredPicture, string>;
  declare readonly meta: Table<MetaRecord, string>;

  constructor(name: string = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of migrations) this.version(version).stores(stores);
  }
}

export interface OpenOptions {
  readonly name?: string;
  /** Pause before each attempt, in milliseconds; as many attempts as entries. */
  readonly pausesMs?: readonly number[];
  /** Longest wait for other open copies of the extension to let go, in milliseconds. */
  readonly blockedMs?: number;
}

const BLOCKED = 'blocked';
const NEWER = 'newer';

function unavailable(reason: string): Problem {
  return problem('database-unavailable', { reason });
}

/** Whether a newer program has written the database: Dexie would open it all the same, and write into it. */
async function isNewer(name: string): Promise<boolean> {
  const found = (await indexedDB.databases()).find((one) => one.name === name);
  // Dexie multiplies its versions by ten.
  return (found?.version ?? 0) >= (SCHEMA_VERSION + 1) * 10;
}

function openOnce(name: string, blockedMs: number): Promise<Db | Problem> {
  return orProblem('database-unavailable', async () => {
    if (await isNewer(name)) return unavailable(NEWER);
    const db = new Db(name);
    // Another copy wants to upgrade or delete: holding on would hang it for ever.
    db.on('versionchange', () => db.close());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const blocked = new Promise<Problem>((resolve) => {
      db.on('blocked', () => {
        timer = setTimeout(() => resolve(unavailable(BLOCKED)), blockedMs);
      });
    });
    const opened = await Promise.race([db.open(), blocked]).finally(() => clearTimeout(timer));
    if (!isProblem(opened)) return db;
    db.close();
    return opened;
  });
}

/** Opens the database, each attempt on a fresh connection, since a failed one never heals; or says why it cannot. */
export async function openDatabase(options: OpenOptions = {}): Promise<Db | Problem> {
  const { name = DATABASE_NAME, pausesMs = [0, 100, 500], blockedMs = 5000 } = options;
  let last: Problem = unavailable('not tried');
  for (const pause of pausesMs) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const opened = await openOnce(name, blockedMs);
    if (!isProblem(opened)) return opened;
    last = opened;
    // Neither is cured by trying again: a further attempt would queue up behind the blocked one.
    if (last.params?.['reason'] === BLOCKED || last.params?.['reason'] === NEWER) return last;
  }
  return last;
}

let shared: Promise<Db | Problem> | undefined;

let connection: Db | Problem | undefined;

/** The one connection of this page or worker; opened anew when it was closed or could not be opened. */
export async function database(): Promise<Db | Problem> {
  const opened = shared && (await shared);
  if (opened === undefined || isProblem(opened) || !opened.isOpen()) shared = openDatabase();
  connection = (await shared) ?? problem('database-unavailable');
  return connection;
}

/** The one connection, when it is open by now; for a view, which would be drawn once without it otherwise. */
export function openedDatabase(): Db | undefined {
  return connection && !isProblem(connection) && connection.isOpen() ? connection : undefined;
}
