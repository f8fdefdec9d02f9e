import type { WorkAspect } from './types';

/** What no page of a console shows: papers, talks, designs that are not the main image. */
const UNSEEN =
  /报告|报表|数据表|日报|周报|月报|方案|策划|计划书|会议|培训|沟通|巡检|详情|海报|测试图|测款图|素材|视频|直播|文案|客服|评价|report|meeting|plan(?:ning)? document|poster|detail page/i;

const WORDS: readonly (readonly [WorkAspect, RegExp])[] = [
  ['title', /标题|\btitles?\b/i],
  ['image', /主图|首图|头图|\bmain (?:image|picture|photo)s?\b/i],
  [
    'listing',
    /上架|上新|新品|铺货|上款|发布(?:商品|宝贝|产品)|new (?:products|listings)|products? listed|\blist(?:ing)?s? of products/i,
  ],
  ['activity', /活动|大促|秒杀|聚划算|百亿补贴|限时购|promotions?\b|\bactivit(?:y|ies)\b|\bdeals?\b/i],
  ['keyword', /关键词|买词|加词|\bkeywords?\b/i],
  [
    'campaign',
    /直通车|推广|广告|投放|万相台|引力魔方|千川|快车|车图|计划|出价|\bads?\b|campaigns?|\bbids?\b/i,
  ],
  ['price', /改价|调价|定价|价格|\bpric(?:e|es|ing)\b/i],
];

/**
 * What a deliverable leaves behind on pages, by the words of its item; undefined = nothing that a snapshot could show.
 * The document that goes with the work (a keyword report) is not the work.
 */
export function aspectOf(item: string): WorkAspect | undefined {
  const text = item.replaceAll(/[（(].*?[)）]/gu, '');
  const found = WORDS.find(([, words]) => words.test(text));
  if (!found) return undefined;
  return UNSEEN.test(text) ? undefined : found[0];
}
