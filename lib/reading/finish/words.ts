const SUMMARY_HEAD =
  /^(?:(?:本页|当前页|当页|全部|全店|本店|整店|店铺|账户|整体|总体|所有|页面|分页|列表|数据|共|筛选|当前)*(?:合计|总计|汇总|小计|总和|总汇|共计|总数|累计|[日周月]均值?|平均值?|均值)|(?:grand|sub|page|overall|all|column|report|account|campaign)?[\s-]*(?:sub)?totals?(?: of .*)?|.{1,16}(?:小计|合计|总计|汇总)$|共\s*\d+\s*[项个条款件]|(?:合计|汇总|总计)数据|results from .*|total keseluruhan|rata-rata|trung bình|sum|summary|average|avg\.?|mean|jumlah|tổng(?: cộng)?)(?:\s*[(（:：【-].*|\s*\d.*|\s*[:：])?$/i;

/** Nearly no text holds any of them. */
const OTHER = /[計總頁當匯彙體數條項筆個顯單]|[合总小]\s计/;
const TRADITIONAL = '計總頁當匯彙體數條項筆個顯單';
const SIMPLE = '计总页当汇汇体数条项笔个显单';

/** A text with the words of counts and totals in simplified characters, and no space within them. */
export const simplified = (text: string): string =>
  !OTHER.test(text)
    ? text
    : text
        .replaceAll(/[計總頁當匯彙體數條項筆個顯單]/g, (one) => SIMPLE[TRADITIONAL.indexOf(one)] ?? one)
        .replaceAll(/(?<=[合总小])\s(?=计)/g, '');

/** True when a row's leading text says that the row sums up others. */
export function isSummaryText(text: string): boolean {
  return text.length <= 40 && SUMMARY_HEAD.test(simplified(text));
}

/** True for a line that compares with another period (较前一日 12.3%, 环比 +5%, vs last week). */
export function isChangeText(text: string): boolean {
  return (
    text.length <= 48 &&
    /^[（(]?(?:较|比(?!例|率|重)|同比|环比|日环比|周环比|月环比|周同比|年同比|与.{0,6}(?:相比|对比)|对比|上周期|上期|前一|昨日(?!\S*(?:额|数|率|量|费)$)|(?:vs\.?|versus|compared|from|since|than)\b|(?:wow|yoy|mom|dod|qoq)\b|change\b|持平$|[↑↓▲▼△▽⬆⬇↗↘+]\s*[\d.,]+\s*%|[+\-−]\s*[\d.,]+\s*%[)）]?$)|%\s*(?:vs|dibanding|so với)\b|(?:vs\.?|than|from)\s+(?:last|previous|prior|yesterday)|^[\d.,]+\s*%?\s*[↑↓▲▼⬆⬇↗↘]$/i.test(
      text,
    )
  );
}

/** True for a share whose direction, if it is a change, only a picture beside it tells. */
export function isArrowed(text: string, pictured = false): boolean {
  return pictured && /^[\d.,]+\s*[%％]$/.test(text);
}

/** True for a line about others than the shop: never part of its value. */
export function isPeerText(text: string): boolean {
  return (
    text.length <= 40 &&
    /^(?:同行|行业|同层|同类|竞店|竞品|标杆|基准|大盘|类目均值|优秀|benchmark|industry|peers?\b|category av)/i.test(
      text,
    )
  );
}

/** A text that shows a day, a range of days, or says that the figures' period follows. */
export function isDateText(text: string): boolean {
  return (
    text.length <= 90 &&
    (/\b20\d\d\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]|\b)/.test(text) ||
      /(?:统计|数据|报表)(?:时间|日期|周期)|(?:时间|日期)(?:范围|区间)/.test(text) ||
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+20\d\d/i.test(text) ||
      /^\d{1,2}\/\d{1,2}\/(?:20)?\d\d\b/.test(text) ||
      isPresetText(text))
  );
}

/** A named period: 昨日, 近7天, 本月, Last 7 days. */
export function isPresetText(text: string): boolean {
  return /^(?:实时|今[日天]|昨[日天]|前[日天]|[近最过]?[近去]?\s*\d{1,3}\s*[日天周月]|[本上][周月季]度?|自然[日周月]|[日天周月年]|today|yesterday|(?:last|past)\s+\d+\s+(?:days|weeks|months)|(?:this|last)\s+(?:week|month|quarter|year))(?:\s*[(（].{0,40})?$/i.test(
    text,
  );
}
