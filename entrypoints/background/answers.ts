import { browser } from 'wxt/browser';
import { recordFault } from '../../lib/browser/faults';
import type { Keep } from '../../lib/browser/snapshot';
import type { Judgement } from '../../lib/ingest';
import { isProblem, type Problem, problem } from '../../lib/problem';
import { areFactsOf, noteFactsOf } from '../../lib/store/facts-version';
import { listShops } from '../../lib/store/shops';
import { switchOff } from './alerts';
import { tellDigest } from './digest';
import { openStory, type Story } from './story';
import { tellMerchant } from './tell';

type Done = { readonly done: boolean };

/** Keeps and judges a capture, and tells what follows. "Saved" is answered only after the transaction completed. */
export const keep: Keep = async (capture, tabId) => {
  const story = await openStory();
  if (isProblem(story)) return { kind: 'failed', problem: story };
  const outcome = await story.ingest(capture);
  if (outcome.kind === 'unchanged' || outcome.kind === 'failed') return outcome;
  if (outcome.kind === 'nothing') return { kind: 'failed', problem: problem('nothing-to-read') };
  await tellMerchant(story.db, outcome.alerts.changed, tabId);
  return { kind: 'saved', snapshotId: outcome.snapshot.id };
};

async function told({ db }: Story, { alerts, trouble }: Judgement): Promise<Done> {
  await tellMerchant(db, alerts.changed, undefined);
  for (const { code, params } of trouble)
    await recordFault('judging', `${code} ${JSON.stringify(params ?? {})}`);
  return { done: trouble.length === 0 };
}

/** Derives and judges these shops anew after an answer, a link or a contract. */
export async function truthChanged(shopIds: readonly string[]): Promise<Done | Problem> {
  const story = await openStory();
  if (isProblem(story)) return story;
  return told(story, await story.rejudge(shopIds));
}

/** Looks after what time alone has made due, and after an update of the extension, for every shop; idempotent. */
export async function catchUp(): Promise<Done | Problem> {
  const story = await openStory();
  if (isProblem(story)) return story;
  const { found } = await listShops(story.db);
  const shopIds = found.map(({ id }) => id);
  const { version } = browser.runtime.getManifest();
  const current = await areFactsOf(story.db, version);
  const done = await told(story, await (current ? story.judge(shopIds) : story.rejudge(shopIds)));
  if (!current) await noteFactsOf(story.db, version);
  await tellDigest(story.db, new Date().toISOString());
  return done;
}

/** The merchant set the rules of the watch: closes what he switched off, and judges by the new ones. */
export async function watchChanged(): Promise<Done | Problem> {
  const closed = await switchOff();
  return isProblem(closed) ? closed : catchUp();
}
