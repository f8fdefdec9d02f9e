/** Ad products whose spend a console shows by itself; an older name stands beside a newer one. */
const CHANNELS: readonly (readonly [name: RegExp, metric: string])[] = [
  [/直通车|关键词推广|keyword/iu, 'adSpendKeyword'],
  [/引力魔方|超级推荐|人群推广|钻展|audience/iu, 'adSpendAudience'],
  [/万相台|智能推广|智能场景|smart/iu, 'adSpendSmart'],
  [/全站推广|全站推|site[- ]wide/iu, 'adSpendSite'],
];

/** The metric that shows the spend of an ad product; undefined when none does, or when the words name two. */
export function channelMetric(channel: string | undefined): string | undefined {
  if (channel === undefined) return undefined;
  const found = CHANNELS.filter(([name]) => name.test(channel));
  return found.length === 1 ? found[0]?.[1] : undefined;
}
