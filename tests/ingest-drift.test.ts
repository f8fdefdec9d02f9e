import { expect, test } from 'vitest';
import { findAlerts } from '../lib/alerts/kinds';
import { advance } from '../lib/alerts/life-cycle';
import { evaluate } from '../lib/contracts/evaluate';
import { createHistory } from '../lib/contracts/history';
import { createIngest, type IngestOutcome } from '../lib/ingest';
import { scopeKey } from '../lib/metrics/answers';
import { markOfFacts } from '../lib/metrics/drift';
import { observe } from '../lib/metrics/observe';
import { maskPersonal } from '../lib/metrics/personal';
import { saveAnswer } from '../lib/store/answers';
import type { Db } from '../lib/store/db';
import { factsOfSnapshot } from '../lib/store/facts';
import { makeId } from '../lib/store/ids';
import { freshDb } from './store/open';
import { capture, reading } from './store/sample';

const noon = '2026-11-22T04:00:00.000Z';

function story(db: Db) {
  return createIngest({
    db,
    observe,
    maskPersonal,
    createHistory,
    evaluate,
    findAlerts,
    advance,
    now: () => noon,
    makeId,
    zone: 'Asia/Shanghai',
    exclusively: (name, work) => navigator.locks.request(name, work),
    mark: () => Promise.resolve(),
  });
}

function page(key: string, label: string, cell: string) {
  const table = {
    title: null,
    kind: 'table',
    columns: [{ label: '商品' }, { label: '访客数' }, { label }],
    rows: [{ cells: [{ text: '连衣裙' }, { text: '7' }, { text: cell }] }],
    coverage: { shown: 1, total: 1 },
  } as const;
  return capture(key, { readings: [reading('', { tables: [table] })] });
}

function saved(outcome: IngestOutcome): Extract<IngestOutcome, { kind: 'saved' }> {
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const metricsOf = (outcome: { facts: { observations: readonly { metric: string }[] } }) =>
  outcome.facts.observations.map(({ metric }) => metric);

test('a page whose column was renamed is kept, and gives no facts until the merchant confirms it', async () => {
  const db = await freshDb();
  const { ingest, rejudge } = story(db);
  expect(metricsOf(saved(await ingest(page('k1', '支付金额', '12.00'))))).toEqual(['visitors', 'sales']);
  const changed = saved(await ingest(page('k2', '下单金额', '15.00')));
  expect(metricsOf(changed)).toEqual([]);
  const [table] = changed.facts.tables;
  expect(table?.drift).toEqual({ gone: ['支付金额'], added: ['下单金额'] });
  expect(metricsOf(saved(await ingest(page('k3', '支付金额', '13.00'))))).toEqual(['visitors', 'sales']);
  if (!table) throw new Error('No table');
  await saveAnswer(db, {
    at: noon,
    kind: 'drift-confirmed',
    page: scopeKey(changed.facts.consoleId, changed.facts.page),
    table: markOfFacts(table),
  });
  await rejudge([changed.shop.id]);
  const after = await factsOfSnapshot(db, changed.snapshot.id);
  expect(after?.observations.map(({ metric }) => metric)).toEqual(['visitors', 'salesCreated']);
  expect(metricsOf(saved(await ingest(page('k4', '下单金额', '16.00'))))).toEqual([
    'visitors',
    'salesCreated',
  ]);
});

test('what was known of a page outlives the worker, and deriving anew changes nothing', async () => {
  const db = await freshDb();
  const first = saved(await story(db).ingest(page('k1', '支付金额', '12.00')));
  await story(db).rejudge([first.shop.id]);
  const changed = saved(await story(db).ingest(page('k2', '下单金额', '15.00')));
  expect(metricsOf(changed)).toEqual([]);
  await story(db).rejudge([first.shop.id]);
  const again = await factsOfSnapshot(db, changed.snapshot.id);
  expect(again?.tables[0]?.drift).toEqual(changed.facts.tables[0]?.drift);
});
