import { describe, expect, test } from 'vitest';
import type { Alert } from '../../lib/alerts/types';
import { say } from '../../lib/messages/say';
import { addDays } from '../../lib/quantity/day';
import { weekAlerts } from '../../lib/reports/week-alerts';

const WEEK = { from: '2026-11-16', to: '2026-11-22' };

function alert(day: string, over: Partial<Alert> = {}): Alert {
  const at = `${day}T01:00:00.000Z`;
  return {
    kind: 'cap-exceeded',
    key: day,
    id: day,
    shopId: 'shop',
    severity: 'red',
    entity: { kind: 'shop', id: 'shop', name: '' },
    period: { from: day, to: day },
    title: { key: 'alerts:cap-exceeded.label', said: { 'zh-CN': day, en: day } },
    detail: { key: 'alerts:cap-exceeded.label' },
    evidence: [],
    readAt: at,
    state: 'open',
    openedAt: at,
    updatedAt: at,
    steps: [],
    ...over,
  };
}

function lines(alerts: readonly Alert[]): string[] {
  return weekAlerts(alerts, WEEK).map((line) => say('zh-CN', line));
}

describe('alerts in the weekly pack', () => {
  test('are those of the days of the week, both ends included, and older ones in one line', () => {
    const days = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'];
    expect(lines(days.map((day) => alert(day)))).toEqual([
      '2026-11-22',
      '2026-11-16',
      '另有“超过花费限额” 2 条待处理（2026-11-15 – 2026-11-23），见预警列表',
    ]);
  });

  test('of one kind stop at five, the worst first', () => {
    const week = Array.from({ length: 7 }, (_, at) => alert(addDays(WEEK.from, at), { badness: at }));
    expect(lines(week)).toEqual([
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '另有“超过花费限额” 2 条待处理（2026-11-16 – 2026-11-17），见预警列表',
    ]);
    expect(lines(week.slice(0, 5))).toHaveLength(5);
  });

  test('leave out what is resolved and what is about the backup', () => {
    const gone = [alert('2026-11-20', { state: 'resolved' }), alert('2026-11-20', { kind: 'backup-old' })];
    expect(lines(gone)).toEqual([]);
    expect(lines([alert('2026-11-20', { state: 'snoozed' })])).toEqual(['2026-11-20']);
  });

  test('put what is urgent first', () => {
    const note = alert('2026-11-20', { severity: 'note', kind: 'big-change', badness: 9 });
    expect(lines([note, alert('2026-11-17')])).toEqual(['2026-11-17', '2026-11-20']);
  });

  test('of several shops name the shop, of one they do not', () => {
    const shops = [
      { id: 'shop', name: '衣然女装' },
      { id: 'other', name: '衣然童装' },
    ];
    const said = (some: typeof shops) =>
      weekAlerts([alert('2026-11-20')], WEEK, some).map((line) => say('zh-CN', line));
    expect(said(shops)).toEqual(['衣然女装：2026-11-20']);
    expect(said(shops.slice(0, 1))).toEqual(['2026-11-20']);
  });
});
