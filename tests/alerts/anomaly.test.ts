import { array, assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnomalies } from '../../lib/alerts/anomaly';
import { say } from '../../lib/messages/say';
import { dice, shopSeries } from '../bench/shop-series';

function dayAt(i: number): string {
  return new Date(Date.UTC(2026, 2, 2 + i)).toISOString().slice(0, 10);
}

/** A shop with a quiet weekend: small regular misses, so that every case is decided by hand. */
function steady(days: number, change: (i: number, value: number) => number = (_, value) => value) {
  return Array.from({ length: days }, (_, i) => {
    const weekend = i % 7 >= 5 ? 0.6 : 1;
    const miss = 1 + 0.05 * Math.sin(i * 12.9898);
    return { at: dayAt(i), value: change(i, 10_000.5 * weekend * miss) };
  });
}

describe('an unusual day', () => {
  test('is told with value, expected range, history and how far it is out', () => {
    const series = steady(60, (i, value) => (i === 59 ? value * 0.5 : value));
    const [found, ...more] = findAnomalies(series);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ at: dayAt(59), value: series[59]?.value, kind: 'drop', basis: 'usual' });
    expect(found?.compared).toEqual({ from: dayAt(0), to: dayAt(58), values: 59, leftOut: 0, further: 0 });
    expect(found?.expected.lo).toBeGreaterThan(series[59]?.value ?? Infinity);
    expect(found?.score).toBeLessThan(-3);
    expect(found && say('zh-CN', found.explanation)).toMatch(/低于平常.*−\d+%.*59 天/);
  });

  test('above is a spike', () => {
    const [found] = findAnomalies(steady(60, (i, value) => (i === 50 ? value * 2 : value)));
    expect(found).toMatchObject({ at: dayAt(50), kind: 'spike' });
  });

  test('is judged by its weekday: a weekend’s figure is odd on a Wednesday only', () => {
    const weekend = steady(60)[54]?.value ?? 0;
    expect(findAnomalies(steady(60))).toEqual([]);
    const found = findAnomalies(steady(60, (i, value) => (i === 51 ? weekend : value)));
    expect(found.map(({ at }) => at)).toEqual([dayAt(51)]);
  });

  test('within a gap in the readings is still found', () => {
    const series = steady(70, (i, value) => (i === 69 ? value * 0.5 : value)).filter(
      (_, i) => i < 40 || i > 47,
    );
    expect(findAnomalies(series).map(({ at }) => at)).toEqual([dayAt(69)]);
  });

  test('does not become the new normal: the day after is ordinary, the next one like it is told again', () => {
    const found = findAnomalies(steady(70, (i, value) => (i === 50 || i === 62 ? value * 0.4 : value)));
    expect(found.map(({ at }) => at)).toEqual([dayAt(50), dayAt(62)]);
  });
});

test('a weekday that changes for good is told at most three times', () => {
  const found = findAnomalies(steady(120, (i, value) => (i >= 60 && i % 7 === 2 ? value * 0.5 : value)));
  expect(found.map(({ at }) => at)).toEqual([dayAt(65), dayAt(72), dayAt(79)]);
});

describe('a new level', () => {
  const series = steady(90, (i, value) => (i >= 60 ? value * 0.8 : value));
  test('is one message, of kind shift, and the days after it are ordinary', () => {
    const found = findAnomalies(series);
    expect(found.map(({ kind }) => kind)).toEqual(['shift']);
    expect(found[0]?.run.from).toBe(dayAt(60));
  });
});

describe('little history', () => {
  test.each([
    [0.55, 0],
    [0.3, 1],
  ])('of 12 days tells only halving and doubling: × %d gives %d', (factor, count) => {
    const flat = Array.from({ length: 12 }, (_, i) => ({
      at: dayAt(i),
      value: (i === 11 ? factor : 1) * (1000.5 + 40 * Math.sin(i * 3)),
    }));
    const found = findAnomalies(flat);
    expect(found).toHaveLength(count);
    for (const { basis } of found) expect(basis).toBe('short');
  });
  test('of less than 8 days tells nothing', () => {
    expect(findAnomalies(steady(8, (i, value) => (i === 7 ? 1 : value)))).toEqual([]);
    expect(findAnomalies([])).toEqual([]);
  });
});

describe('a shop that rests at the weekend', () => {
  const resting = (days: number, change: (i: number, value: number) => number = (_, value) => value) =>
    steady(days, (i, value) => change(i, i % 7 >= 5 ? value * 0.05 : value));
  test('is known by its first weekend and not told of the others', () => {
    expect(findAnomalies(resting(84))).toEqual([]);
  });
  test('tells a bad Wednesday each week anew, until it is the habit', () => {
    const found = findAnomalies(steady(40, (i, value) => (i >= 9 && i % 7 === 2 ? value * 0.2 : value)));
    expect(found.slice(0, 2).map(({ at }) => at)).toEqual([dayAt(9), dayAt(16)]);
  });
  test('has its weekdays judged as soon as four of each are known', () => {
    const found = findAnomalies(resting(29, (i, value) => (i === 28 ? value * 0.5 : value)));
    expect(found.map(({ at }) => at)).toEqual([dayAt(28)]);
  });
});

describe('a value known between two ends', () => {
  const rounded = (last: { value: number; lo: number; hi: number }) => {
    const series = steady(60);
    return findAnomalies([...series.slice(0, 59), { at: dayAt(59), ...last }]);
  };
  test('is odd when all that it may be is, and not when a part of it is ordinary', () => {
    expect(rounded({ value: 5000, lo: 4500, hi: 5500 })).toHaveLength(1);
    expect(rounded({ value: 5000, lo: 500, hi: 9500 })).toEqual([]);
    expect(rounded({ value: 5000, lo: 500, hi: 5500 })[0]?.score).toBeCloseTo(
      rounded({ value: 5500, lo: 5500, hi: 5500 })[0]?.score ?? NaN,
      6,
    );
  });
  test('is not told as halved or doubled while its history is short, unless all of it is', () => {
    const short = (last: object) => [...steady(12), { at: dayAt(12), value: 4000, ...last }];
    expect(findAnomalies(short({ lo: 3000, hi: 4400 }))).toHaveLength(1);
    expect(findAnomalies(short({ lo: 2000, hi: 6000 }))).toEqual([]);
  });
});

describe('promotion days', () => {
  const promoted = (i: number) => i >= 40 && i <= 43;
  const series = steady(60, (i, value) => (promoted(i) ? value * 3 : i === 59 ? value * 0.5 : value));
  test('that are marked are neither told nor compared with', () => {
    const found = findAnomalies(series, { leaveOut: [{ from: dayAt(40), to: dayAt(43) }] });
    expect(found.map(({ at }) => at)).toEqual([dayAt(59)]);
    expect(found[0]?.compared).toMatchObject({ values: 55, leftOut: 4 });
  });
  test('that nobody marked are one message and do not hide a halved day later', () => {
    expect(findAnomalies(series).map(({ at, kind }) => `${at} ${kind}`)).toEqual([
      `${dayAt(40)} spike`,
      `${dayAt(59)} drop`,
    ]);
  });
});

describe('finer and smaller series', () => {
  test('hours are judged by their hour of the day', () => {
    const thrown = dice(3);
    const series = Array.from({ length: 24 * 28 }, (_, i) => ({
      at: new Date(Date.UTC(2026, 2, 2, i)).toISOString(),
      value:
        (5 + 4 * Math.sin(((i % 24) / 24) * 2 * Math.PI)) * (1 + 0.05 * thrown.gauss()) * (i === 600 ? 3 : 1),
    }));
    expect(findAnomalies(series).map(({ at }) => at)).toEqual([series[600]?.at]);
  });
  test('counts of a few a day vary by chance alone and are not told', () => {
    const few = [2, 0, 3, 1, 2, 4, 1, 0, 2, 3];
    const series = Array.from({ length: 60 }, (_, i) => ({ at: dayAt(i), value: few[(i * 7) % 10] ?? 0 }));
    expect(findAnomalies(series)).toEqual([]);
    expect(findAnomalies([...series, { at: dayAt(60), value: 30 }])).toHaveLength(1);
  });
  test('whole numbers steadier than any count, as a score, are judged by how steady they are', () => {
    const score = (last: number) =>
      Array.from({ length: 57 }, (_, i) => ({
        at: dayAt(i),
        value: i === 56 ? last : 42 + Math.round(3 * Math.sin(i * 12.9898)),
      }));
    expect(findAnomalies(score(39))).toEqual([]);
    expect(findAnomalies(score(29)).map(({ at }) => at)).toEqual([dayAt(56)]);
  });
  test('the money of a few orders a day varies as their number does: less than one message in a hundred days', () => {
    const { even, gauss } = dice(4);
    // Six orders a day, each when its share of the day has run out.
    const orders = () => {
      let count = 0;
      for (let left = 6 + Math.log(even()); left > 0; left += Math.log(even())) count += 1;
      return count;
    };
    const money = () =>
      Array.from({ length: orders() }, () => 80.5 * Math.exp(0.5 * gauss())).reduce(
        (sum, one) => sum + one,
        0,
      );
    const shops = Array.from({ length: 40 }, () =>
      Array.from({ length: 84 }, (_, i) => ({ at: dayAt(i), value: Math.round(money() * 100) / 100 })),
    );
    const messages = shops.reduce((sum, series) => sum + findAnomalies(series).length, 0);
    expect((100 * messages) / (40 * 84)).toBeLessThan(1);
  });
  test('figures that may be negative are judged as they are', () => {
    const series = steady(60, (i, value) => (i === 58 ? -9000 : value - 9000));
    const learned = findAnomalies(series).filter(({ basis }) => basis === 'usual');
    expect(learned.map(({ at, kind }) => `${at} ${kind}`)).toEqual([`${dayAt(58)} drop`]);
  });
});

test('what was found yesterday is found again today', () => {
  const thrown = dice(5);
  for (let shop = 0; shop < 20; shop++) {
    const series = shopSeries(100, { heavy: true, promotions: 4 }, thrown);
    const all = findAnomalies(series);
    for (const days of [60, 75, 90]) {
      const last = series[days - 1]?.at ?? '';
      const then = findAnomalies(series.slice(0, days)).map(({ at, value }) => `${at} ${value}`);
      expect(all.filter(({ at }) => at <= last).map(({ at, value }) => `${at} ${value}`)).toEqual(then);
    }
  }
});

test('any series gets an answer: values out of expected range, in order of time, each with a sentence', () => {
  assert(
    property(array(double({ noNaN: true, min: -1e9, max: 1e9 }), { maxLength: 90 }), (values) => {
      const found = findAnomalies(values.map((value, i) => ({ at: dayAt(i), value })));
      for (const anomaly of found) {
        expect(Number.isFinite(anomaly.score)).toBe(true);
        expect(say('en', anomaly.explanation)).toContain(anomaly.at);
      }
      const times = found.map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
    }),
  );
});
