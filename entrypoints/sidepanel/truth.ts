import type { Outcome } from '../../components/actions';
import { askWorker } from '../../lib/browser/messages';
import { readSettings } from '../../lib/browser/settings';
import { HOME_ZONE } from '../../lib/consoles';
import type { Entry } from '../../lib/contracts/entries';
import { sampleContract } from '../../lib/contracts/sample';
import type { Contract } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import type { PeriodAnswer } from '../../lib/metrics/answer-types';
import { isProblem, type Problem } from '../../lib/problem';
import { calendarMonth, today } from '../../lib/quantity/day';
import { saveAnswer } from '../../lib/store/answers';
import { saveContract as keepContract } from '../../lib/store/contracts';
import { type Db, database } from '../../lib/store/db';
import { saveEntries as keepEntries, saveEntry as keepEntry } from '../../lib/store/entries';
import { makeId } from '../../lib/store/ids';
import { confirmShop, createShop, linkShop as keepLink, listShops } from '../../lib/store/shops';
import type { Shop } from '../../lib/store/types';

/** Writes in this page, then has the worker derive facts, verdicts and alerts anew. */
export async function write(
  shopIds: readonly string[],
  change: (db: Db, at: string) => Promise<object | Problem>,
): Promise<Outcome> {
  const db = await database();
  if (isProblem(db)) return db;
  const changed = await change(db, new Date().toISOString());
  if (isProblem(changed)) return changed;
  const told = await askWorker('panel-truth-changed', { shopIds: [...shopIds] });
  return isProblem(told) ? told : undefined;
}

/** Keeps which days a page's figures are about. */
export function answerPeriod(given: {
  shopId: string;
  page: string;
  period: PeriodAnswer;
}): Promise<Outcome> {
  const { shopId, page, period } = given;
  return write([shopId], (db, at) => saveAnswer(db, { at, kind: 'period', page, period }));
}

/** Keeps the name of a shop, which is then no longer provisional. */
export function nameShop(shopId: string, name: string): Promise<Outcome> {
  return write([shopId], (db, at) => confirmShop(db, shopId, name, at));
}

/** Keeps that a shop is a known one. */
export function linkShop(shopId: string, knownId: string): Promise<Outcome> {
  return write([shopId, knownId], (db, at) => keepLink(db, shopId, knownId, at));
}

/** Keeps a contract with its versions; one without an id gets its own. */
export async function saveContract(
  contract: Omit<Contract, 'id'> & { id?: string | undefined },
): Promise<Contract | Problem> {
  const kept = { ...contract, id: contract.id ?? makeId() };
  return (await write(contract.shopIds, (db) => keepContract(db, kept))) ?? kept;
}

/** Keeps an entry; the contract's shops are judged anew. */
export function saveEntry(entry: Entry, shopIds: readonly string[]): Promise<Outcome> {
  return write(shopIds, (db) => keepEntry(db, entry));
}

/** Keeps entries, all of them or none; the contract's shops are judged anew, once. */
export function saveEntries(entries: readonly Entry[], shopIds: readonly string[]): Promise<Outcome> {
  return write(shopIds, (db) => keepEntries(db, entries));
}

/** Keeps a shop that the merchant names before any page of it was read. */
export async function addShop(name: string, zone: string): Promise<Shop | Problem> {
  const db = await database();
  if (isProblem(db)) return db;
  return createShop(db, { name, zone, createdAt: new Date().toISOString(), shownAs: [] });
}

/** Keeps the sample contract from the first of this month; makes a shop for it while none is known. */
export async function loadSample(shopId: string | undefined): Promise<Outcome> {
  const db = await database();
  if (isProblem(db)) return db;
  const { language } = await readSettings();
  const savedAt = new Date().toISOString();
  const known = (await listShops(db)).found.find((shop) => shop.id === shopId);
  const shop = known ?? (await addShop(say(language, { key: 'workbench:sampleShop' }), HOME_ZONE));
  if (isProblem(shop)) return shop;
  const kept = await saveContract(
    sampleContract({
      id: makeId(),
      name: say(language, { key: 'workbench:sampleName' }),
      operator: say(language, { key: 'workbench:sampleOperator' }),
      shopIds: [shop.id],
      start: calendarMonth(today(shop.zone, savedAt)).from,
      zone: shop.zone,
      savedAt,
    }),
  );
  return isProblem(kept) ? kept : undefined;
}
