import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { groupByCause } from '../../lib/alerts/cause';
import type { AlertKindId } from '../../lib/alerts/ids';
import { acknowledge, advance, closeSwitchedOff, rangAt, resolve, snooze } from '../../lib/alerts/life-cycle';
import { isOn } from '../../lib/alerts/settings';
import { soundNow, isQuiet, usualSounding } from '../../lib/alerts/sounding';
import type { Alert, Finding } from '../../lib/alerts/types';
import { createHistory } from '../../lib/contracts/history';
import { evaluate } from '../../lib/contracts/evaluate';
import { createIngest } from '../../lib/ingest';
import { isProblem } from '../../lib/problem';
import { today } from '../../lib/quantity/day';
import { alertsByState, alertsOfShops, saveAlerts } from '../../lib/store/alerts';
import { type Db, openDatabase } from '../../lib/store/db';
import { makeId } from '../../lib/store/ids';
import { saveWatchSettings, usualWatch, watchSettings } from '../../lib/store/watch-settings';
import { Model, type Shown } from './life-cycle-model';

const SHOP = 'shop-a';
const KINDS: Readonly<Record<string, AlertKindId>> = {
  'cap of a product': 'cap-exceeded',
  'cap of the shop': 'cap-exceeded',
  'cap ahead': 'cap-forecast',
  stock: 'stock-low',
  roi: 'roi-below-contract',
  'change of a day': 'big-change',
};
const KEYS = Object.keys(KINDS);
const kindOf = (key: string): AlertKindId => KINDS[key] ?? 'anomaly';
const MINUTE = 60_000;
const iso = (ms: number) => new Date(ms).toISOString();

function finding(key: string, { badness, severity, reading, newsUntil }: Shown & { is: 'bad' }): Finding {
  return {
    kind: kindOf(key),
    key,
    shopId: SHOP,
    severity,
    entity:
      key === 'cap of the shop'
        ? { kind: 'shop', id: SHOP, name: '' }
        : { kind: 'product', id: '6001', name: '' },
    period: { from: '2026-11-03', to: '2026-11-03' },
    title: { key: 'alerts:cap-exceeded.shop' },
    detail: { key: 'alerts:cap-exceeded.shop' },
    evidence: [],
    readAt: iso(Date.UTC(2026, 0, 1) + reading * MINUTE),
    badness,
    newsUntil: newsUntil === Infinity ? undefined : iso(newsUntil),
  };
}

/** The product: the real store, judging, life cycle and sounding; only what the pages show is made up. */
class Product {
  private static count = 0;
  readonly shown = new Map<string, Shown>();
  now = Date.UTC(2026, 10, 3, 1);
  zone = 'Asia/Shanghai';
  db: Db | undefined;
  private killed = false;
  readonly heard: Alert[] = [];

  constructor(readonly name = `life-${(Product.count += 1)}`) {}

  async open(): Promise<Db> {
    const db = this.db?.isOpen() === true ? this.db : await openDatabase({ name: this.name });
    if (isProblem(db)) throw new Error(JSON.stringify(db));
    this.db = db;
    return db;
  }

  restart(): void {
    this.db?.close();
    this.db = undefined;
  }

  /** One judgement; `kill` = the worker dies when all is worked out and nothing is stored yet. */
  async judge(kill: boolean): Promise<readonly Alert[]> {
    const db = await this.open();
    this.killed = kill;
    const { judge } = createIngest({
      db,
      observe: () => {
        throw new Error('nothing is read here');
      },
      maskPersonal: (reading) => reading,
      createHistory,
      evaluate,
      findAlerts: ({ settings }) => {
        const on = [...this.shown].filter(([key]) => isOn(settings, kindOf(key)));
        return {
          findings: on.flatMap(([key, what]) => (what.is === 'bad' ? [finding(key, what)] : [])),
          cleared: on.flatMap(([key, what]) => (what.is === 'fine' ? [key] : [])),
          trouble: [],
        };
      },
      advance: (...known) => {
        const after = advance(...known);
        if (this.killed) this.restart();
        return after;
      },
      now: () => iso(this.now),
      makeId,
      zone: this.zone,
      exclusively: (name, work) => navigator.locks.request(`${this.name} ${name}`, work),
      mark: () => Promise.resolve(),
    });
    const { alerts, trouble } = await judge([SHOP]);
    if (!kill) expect(trouble).toEqual([]);
    return alerts.ring;
  }

  async stored(): Promise<readonly Alert[]> {
    const { found, broken } = await alertsOfShops(await this.open(), [SHOP]);
    expect(broken).toEqual([]);
    return found;
  }

  async change(work: (alerts: readonly Alert[], now: string) => readonly Alert[]): Promise<void> {
    await saveAlerts(await this.open(), work(await this.stored(), iso(this.now)));
  }

  async set(kind: AlertKindId, on: boolean): Promise<void> {
    const db = await this.open();
    const kept = await watchSettings(db);
    const { alerts } = isProblem(kept) ? usualWatch : kept;
    await saveWatchSettings(db, { ...usualWatch, alerts: { ...alerts, [kind]: { on } } });
    const { found } = await alertsByState(db, ['open', 'acknowledged', 'snoozed']);
    await saveAlerts(db, closeSwitchedOff(found, { ...alerts, [kind]: { on } }, iso(this.now)));
  }
}

const open: Product[] = [];
afterEach(async () => {
  for (const product of open.splice(0)) await (await product.open()).delete();
});

const key = fc.constantFrom(...KEYS);
const minutes = fc.constantFrom(1, 30, 600, 1439, 1440, 4000);
const course = fc.array(
  fc.oneof(
    {
      arbitrary: fc.record({
        do: fc.constant('read' as const),
        key,
        badness: fc.integer({ min: 1, max: 4 }),
        severity: fc.constantFrom('red' as const, 'amber' as const),
      }),
      weight: 5,
    },
    fc.record({ do: fc.constantFrom('in order' as const, 'untold' as const), key }),
    { arbitrary: fc.record({ do: fc.constant('wait' as const), minutes }), weight: 2 },
    fc.record({
      do: fc.constant('clock goes back' as const),
      minutes: fc.constantFrom(1, 5, 6, 480, 10_000),
    }),
    fc.record({
      do: fc.constant('zone' as const),
      zone: fc.constantFrom('Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'),
    }),
    fc.record({
      do: fc.constantFrom('acknowledge' as const, 'snooze' as const),
      key,
      minutes: fc.option(minutes, { nil: undefined }),
    }),
    fc.record({ do: fc.constant('resolve' as const), key, note: fc.constantFrom('', '托管已退款') }),
    fc.record({ do: fc.constantFrom('off' as const, 'on' as const), key }),
    fc.record({ do: fc.constantFrom('restart' as const, 'killed' as const) }),
  ),
  { maxLength: 24 },
);

test('alerts follow the plain model through restarts, kills, clocks and zones', async () => {
  await fc.assert(
    fc.asyncProperty(course, async (events) => {
      const product = new Product();
      open.push(product);
      const model = new Model(kindOf);
      const off = new Set<AlertKindId>();
      const steps = new Map<string, Alert['steps']>();
      let reading = 0;
      for (const event of events) {
        let kill = false;
        const { now } = product;
        const only = (alerts: readonly Alert[], of: string) => alerts.filter((alert) => alert.key === of);
        switch (event.do) {
          case 'read':
            reading += 1;
            product.shown.set(event.key, {
              is: 'bad',
              badness: event.badness,
              severity: kindOf(event.key) === 'cap-exceeded' ? 'red' : event.severity,
              reading,
              newsUntil: kindOf(event.key) === 'big-change' ? now + 700 * MINUTE : Infinity,
            });
            break;
          case 'in order':
            product.shown.set(event.key, { is: 'fine' });
            break;
          case 'untold':
            product.shown.set(event.key, { is: 'silent' });
            break;
          case 'wait':
            product.now += event.minutes * MINUTE;
            break;
          case 'clock goes back':
            product.now -= event.minutes * MINUTE;
            break;
          case 'zone':
            product.zone = event.zone;
            break;
          case 'acknowledge':
          case 'snooze': {
            const until = now + (event.minutes ?? 60) * MINUTE;
            const dated = event.do === 'snooze' || event.minutes !== undefined;
            await product.change((alerts, at) =>
              only(alerts, event.key).map((alert) =>
                event.do === 'snooze'
                  ? snooze(alert, iso(until), at)
                  : acknowledge(alert, at, dated ? iso(until) : undefined),
              ),
            );
            const state = event.do === 'snooze' ? 'snoozed' : 'acknowledged';
            model.putOff(event.key, state, dated ? until : Infinity, now);
            break;
          }
          case 'resolve':
            await product.change((alerts, at) =>
              only(alerts, event.key).map((alert) => resolve(alert, event.note, at)),
            );
            model.resolve(event.key, event.note);
            break;
          case 'off':
          case 'on':
            await product.set(kindOf(event.key), event.do === 'on');
            if (event.do === 'on') off.delete(kindOf(event.key));
            else {
              off.add(kindOf(event.key));
              model.switchOff(kindOf(event.key));
            }
            break;
          case 'restart':
            product.restart();
            break;
          case 'killed':
            kill = true;
            break;
        }
        const ring = await product.judge(kill);
        const expected = kill ? new Set<string>() : model.judge(product.shown, off, product.now);
        expect(new Set(ring.map((alert) => alert.key))).toEqual(expected);
        expect(ring).toHaveLength(expected.size);

        const stored = await product.stored();
        expect(stored.map((alert) => alert.key).toSorted()).toEqual([...model.slips.keys()].toSorted());
        for (const alert of stored) {
          const slip = model.slips.get(alert.key);
          const { state, severity, badness, until, id } = alert;
          expect({ state, severity, badness }).toEqual({
            state: slip?.state,
            severity: slip?.severity,
            badness: slip?.badness,
          });
          expect(until === undefined ? Infinity : Date.parse(until)).toBe(slip?.until);
          expect(alert.steps.flatMap(({ note }) => note ?? [])).toEqual(slip?.notes);
          // What happened once stays written.
          const before = steps.get(id) ?? [];
          expect(alert.steps.slice(0, before.length)).toEqual(before);
          steps.set(id, alert.steps);
        }
        expect(steps.size).toBe(stored.length);
        hear(product, ring, stored);
      }
    }),
    { numRuns: 120 },
  );
}, 120_000);

/** What reaches the merchant's ears: once a cause, caps always, nothing else at night, no more ambers than agreed. */
function hear({ now, zone, heard }: Product, ring: readonly Alert[], known: readonly Alert[]): void {
  const sounding = { ...usualSounding, budget: 1 };
  const { heard: sounds } = soundNow(ring, { sounding, zone, now: iso(now), known });
  const groups = groupByCause(ring);
  expect(
    groups
      .flatMap(({ lead, others }) => [lead, ...others])
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ring.map(({ id }) => id).toSorted());
  expect(sounds.every(({ id }) => groups.some(({ lead }) => lead.id === id))).toBe(true);
  const quiet = isQuiet(sounding, zone, iso(now));
  for (const alert of sounds) expect(alert.kind === 'cap-exceeded' || !quiet).toBe(true);
  const openBefore = known.filter(({ id, state }) => state === 'open' && !ring.some((one) => one.id === id));
  for (const { lead } of groups) {
    const told = openBefore.some(
      (alert) => alert.severity === 'red' && groupByCause([alert, lead]).length === 1,
    );
    if (lead.kind === 'cap-exceeded') expect(sounds.includes(lead)).toBe(!told);
  }
  // What turned red since is no longer one of the ambers.
  const stillAmber = heard.filter(({ id }) => known.find((alert) => alert.id === id)?.severity !== 'red');
  heard.splice(0, heard.length, ...stillAmber);
  heard.push(...sounds.filter(({ severity }) => severity === 'amber'));
  const day = today(zone, iso(now));
  const ambersToday = known.filter(
    (alert) =>
      alert.severity === 'amber' &&
      heard.some(({ id, steps }) => id === alert.id && today(zone, rangAt({ ...alert, steps })) === day),
  );
  expect(groupByCause(ambersToday).length).toBeLessThanOrEqual(1);
}
