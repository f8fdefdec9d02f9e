import { describe, expect, test } from 'vitest';
import { consoles } from '../../lib/consoles';
import { metricById, metrics } from '../../lib/metrics/catalog';
import { normalWords } from '../../lib/metrics/label';

const ids = new Set<string>(metrics.map(({ id }) => id));

describe('the catalog', () => {
  test('has every metric once', () => {
    expect(metrics.length).toBeGreaterThanOrEqual(98);
    expect(ids.size).toBe(metrics.length);
  });

  test.each(metrics.map((metric) => [metric.id, metric] as const))(
    '%s has words in both languages',
    (id, metric) => {
      expect(id).toMatch(/^[a-z][A-Za-z0-9]+$/);
      expect(metric.words.zh.length, 'zh').toBeGreaterThan(0);
      expect(metric.words.en.length, 'en').toBeGreaterThan(0);
    },
  );

  test('takes quotients of metrics that exist', () => {
    for (const { id, totals } of metrics) {
      const parts = typeof totals === 'object' ? totals.ratio : [];
      for (const part of parts) expect(ids, `${id} is made of ${part}`).toContain(part);
    }
  });

  test('never adds up shares, people or settings', () => {
    for (const { id, unit, totals, setting } of metrics) {
      if (unit === 'ratio' || unit === 'number' || unit === 'score' || setting)
        expect(totals, id).not.toBe('sum');
    }
  });

  test('gives a label to one metric only', () => {
    const owners = new Map<string, string>();
    for (const { id, words } of metrics) {
      for (const word of [...words.zh, ...words.en, ...(words.other ?? [])]) {
        const key = normalWords(word);
        expect(owners.get(key) ?? id, `${word} belongs to two metrics`).toBe(id);
        owners.set(key, id);
      }
    }
  });
});

test.each(consoles.map((console) => [console.id, console] as const))(
  '%s speaks of metrics that exist',
  (_id, console) => {
    for (const target of [...Object.values(console.codes ?? {}), ...Object.values(console.words ?? {})]) {
      expect(metricById(target), target).toBeDefined();
    }
  },
);
