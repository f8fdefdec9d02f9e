import { NEUTRAL, refusalIn } from './words';
import type { Refusal } from './statement';

/** Words of headings that narrow nothing. */
const GENERAL =
  /核心|汇报|报告|一下|给|对比|简报|经营|销售|成交|交易|店铺|整体|总体|全店|综合|数据|概况|概览|总览|汇总|运营|情况|工作|回顾|总结|小结|客服|售后|服务|退款|流量|转化|指标|结构|部分|板块|各位|老板|您好|你好|[早晚]上好|[下中]午好|辛苦了?|下面|以下|如下|昨日|今日|第?[一二三四五六七八九十\d]+周?|的|是|update|summary|overview|performance|results?/giu;
const ADS = /^(?:推广|广告|投放|付费推广|付费)$/u;

/** What the lines below a heading are about: all of the shop, its ads, a part of it, or no results at all. */
export interface Section {
  readonly part?: string;
  readonly ads?: boolean;
  readonly refusal?: Refusal;
}

/** What a line or the words before a colon narrow the figures after them to; `days` taken out. */
export function sectionOf(words: string): Section {
  const bare = words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const refusal = refusalIn(bare);
  if (refusal === 'target' || refusal === 'peer') return { refusal };
  const left = bare.replaceAll(GENERAL, '').trim();
  if (NEUTRAL.test(left)) return {};
  return ADS.test(left) ? { ads: true, part: bare } : { part: bare };
}

/** Whether a line without figures stands above others: in brackets, before a colon, or a few words alone. */
export function isHeading(line: string): boolean {
  const text = line.trim();
  return (
    /^[【[《<#*]/u.test(text) || /[:：]\s*$/u.test(text) || (text.length <= 8 && !/[,，。！!?？]/u.test(text))
  );
}
