import type { Currency, Unit } from '../quantity/types';
import type { Preset } from './types';

/** A column label taken apart: its words, the unit it states, the period it names, the groups above it. */
export interface Label {
  /** Normal form that the catalog's words are compared in. */
  readonly words: string;
  /** As `words`, with the period and the unit that were taken off it: each once, the whole last column text first. */
  readonly longer: readonly string[];
  /** As `words`, without any bracket. */
  readonly bare: string;
  readonly unit?: Unit;
  readonly scale?: number;
  readonly preset?: Preset;
  /** Labels of the header groups, outermost first, in normal form. */
  readonly groups: readonly string[];
}

type Stated = readonly [Unit, number];

const CNY = 'CNY' satisfies Currency;
const STATED: Readonly<Record<string, Stated>> = {
  元: [CNY, 1],
  '¥': [CNY, 1],
  人民币: [CNY, 1],
  rmb: [CNY, 1],
  cny: [CNY, 1],
  千元: [CNY, 1e3],
  万元: [CNY, 1e4],
  万: ['number', 1e4],
  亿元: [CNY, 1e8],
  分: ['score', 1],
  '%': ['ratio', 0.01],
  '‰': ['ratio', 0.001],
  秒: ['second', 1],
  s: ['second', 1],
  sec: ['second', 1],
  seconds: ['second', 1],
  分钟: ['second', 60],
  min: ['second', 60],
  minutes: ['second', 60],
  小时: ['second', 3600],
  h: ['second', 3600],
  hours: ['second', 3600],
  天: ['day', 1],
  days: ['day', 1],
  $: ['USD', 1],
  us$: ['USD', 1],
  usd: ['USD', 1],
  rp: ['IDR', 1],
  idr: ['IDR', 1],
  vnd: ['VND', 1],
  '₫': ['VND', 1],
  '฿': ['THB', 1],
  thb: ['THB', 1],
  rm: ['MYR', 1],
  myr: ['MYR', 1],
  s$: ['SGD', 1],
  sgd: ['SGD', 1],
  '₱': ['PHP', 1],
  php: ['PHP', 1],
  nt$: ['TWD', 1],
  twd: ['TWD', 1],
  hkd: ['HKD', 1],
  r$: ['BRL', 1],
  brl: ['BRL', 1],
  '€': ['EUR', 1],
  eur: ['EUR', 1],
  '£': ['GBP', 1],
  gbp: ['GBP', 1],
  jpy: ['JPY', 1],
  次: ['count', 1],
  人: ['count', 1],
  人数: ['count', 1],
  件: ['count', 1],
  个: ['count', 1],
  单: ['count', 1],
  笔: ['count', 1],
  条: ['count', 1],
};

const WINDOWS: Readonly<Record<string, Preset>> = {
  '7': 'last-7-days',
  七: 'last-7-days',
  '14': 'last-14-days',
  '15': 'last-15-days',
  '28': 'last-28-days',
  '30': 'last-30-days',
  三十: 'last-30-days',
  '60': 'last-60-days',
  '90': 'last-90-days',
};

/** Words for periods relative to the day of reading. A rolling window says its number of days. */
export function presetOf(text: string): Preset | undefined {
  if (/^(?:今日|今天|当日|当天|实时|今日实时|today|real[- ]?time|hari ini|hôm nay|วันนี้)$/.test(text))
    return 'today';
  if (/^(?:昨日|昨天|昨[日天]全天|近1天|最近1天|1天|yesterday|kemarin|hôm qua|เมื่อวาน(?:นี้)?)$/.test(text))
    return 'yesterday';
  if (/^(?:本周|本周至今|this week|week to date|wtd|minggu ini)$/.test(text)) return 'this-week';
  if (/^(?:上周|上一周|last week|minggu lalu)$/.test(text)) return 'last-week';
  if (/^(?:本月|当月|本月至今|this month|month to date|mtd|bulan ini)$/.test(text)) return 'this-month';
  if (/^(?:上月|上个月|last month|bulan lalu)$/.test(text)) return 'last-month';
  if (/^(?:(?:最近|近|过去)一周|1 minggu terakhir)$/.test(text)) return 'last-7-days';
  const days =
    /^(?:最近|近|过去|last ?|past ?)?(7|七|14|15|28|30|三十|60|90) ?(?:天|日|days?|hari terakhir|ngày (?:qua|gần đây)|วันที่ผ่านมา|วันล่าสุด)$/.exec(
      text,
    )?.[1];
  return days === undefined ? undefined : WINDOWS[days];
}

/** 近 is required: 7日结算金额 is what was settled within seven days, not the last seven days. */
const PRESET_PREFIX =
  /^(今日|今天|当日|昨[日天]全天|昨日|昨天|本周|上周|本月|上月|(?:近|最近)(?:7|14|15|28|30|60|90)[天日]|(?:7|30|90)[天日](?=销[量售]))(?=\p{Script=Han}{2})/u;

/** Half width, lower case, one kind of dash, no space beside Chinese, no sorter or hint signs at the ends. */
export function normalWords(text: string): string {
  return text
    .replace(/[ⓘⓥⓒⓡ①-⓿]/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[\s_]+/g, ' ')
    .replace(/(?<=[^\x20-\x7E]) | (?=[^\x20-\x7E])/g, '')
    .replace(/ ?\( ?/g, '(')
    .replace(/ ?\)/g, ')')
    .replace(/(?<=\p{Script=Han})(?:点击|可)?(?:升序|降序|排序|取消排序)$/u, '')
    .replace(/^[\s:*?·•↑↓▲▼⇅]+|[\s:*?·•↑↓▲▼⇅。]+$/g, '');
}

/** Whether a text is the name or sign of a unit and nothing else: 元, %, 秒. */
export function isUnitName(text: string): boolean {
  return Object.hasOwn(STATED, text.normalize('NFKC').toLowerCase());
}

function takeUnit(words: string): { words: string; stated: Stated | undefined } {
  const found = /(?:(?:\(|\[|【|,|\/)(?:单位:?)?|单位:|(?=[%‰]$))([^()[\]【】,/]{1,8})(?:\)|\]|】)?$/.exec(
    words,
  );
  const stated = found?.[1] === undefined ? undefined : STATED[found[1].trim()];
  return stated ? { words: words.slice(0, found?.index), stated } : { words, stated: undefined };
}

function takePreset(words: string): { words: string; preset: Preset | undefined } {
  const bracket = /^(.+)\(([^()]+)\)$/.exec(words);
  const inBracket = bracket?.[2] === undefined ? undefined : presetOf(bracket[2]);
  if (bracket?.[1] !== undefined && inBracket) return { words: bracket[1], preset: inBracket };
  const prefix = PRESET_PREFIX.exec(words)?.[1];
  const preset = prefix === undefined ? undefined : presetOf(prefix.replace(/ /g, ''));
  return prefix !== undefined && preset
    ? { words: words.slice(prefix.length), preset }
    : { words, preset: undefined };
}

/** Takes a label apart; `Group / Leaf` splits at the slash with spaces around it. */
export function readLabel(label: string): Label {
  const parts = label.split(/\s\/\s/).map(normalWords);
  const leaf = parts.at(-1) ?? '';
  const groups = parts.slice(0, -1);
  // 支付金额(元)(近30天) and 支付金额(近30天)(元) state both.
  const behind = takePreset(leaf);
  const unit = takeUnit(behind.words);
  const named = behind.preset ? { ...unit, preset: behind.preset } : takePreset(unit.words);
  const preset =
    named.preset ?? presetOf(named.words) ?? groups.map(presetOf).find((found) => found !== undefined);
  const [kind, scale] = unit.stated ?? [undefined, 1];
  return {
    words: named.words,
    longer: [...new Set([leaf, takeUnit(leaf).words])].filter((words) => words !== named.words),
    bare: named.words.replace(/\([^()]*\)/g, '').trim(),
    ...(kind !== undefined && kind !== 'number' && { unit: kind }),
    ...(scale !== 1 && { scale }),
    ...(preset && { preset }),
    groups,
  };
}
