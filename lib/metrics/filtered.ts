import type { Coverage, PageContext, ReadTable } from '../reading/types';
import { metricById } from './catalog';
import type { Observation } from './types';

/** A chosen tab or value that shows only rows in one state; a count may stand behind it. */
const STATE =
  /^(?:(?:计划|推广|商品|投放|订单)?状态[:：] ?(?!全部|不限).+|(?:推广|投放|进行|启用|运行|生效|审核|冷启动)中|(?:已|未|被)(?:暂停|结束|停用|启用|下架|上架|开始|售罄|驳回|删除|拒绝|推广|投放)|暂停|停用|下架|驳回|在售中?|出售中|仓库中|售罄|待(?:审核|上架|发货|付款|投放|开始)|已(?:发货|完成|取消|关闭)|低库存|缺货|余额不足|active|paused|ended|enabled|disabled|archived|inactive|running|live|draft|draf|delisted|out of stock|low stock|aktif|nonaktif|habis)\s*(?:[(（·:：]?\s*[\d,]+\+?\s*[)）]?)?$/i;

/** The chosen tab, or the filled search field, that keeps a table's list from being whole; cards stand above such lists. */
export function filterOf(
  table: Pick<ReadTable, 'kind'>,
  { tabs, filters = [] }: Pick<PageContext, 'tabs' | 'filters'>,
): string | undefined {
  return table.kind === 'cards' ? undefined : (tabs.find((text) => STATE.test(text.trim())) ?? filters[0]);
}

/** Under a filter nobody knows how many rows there are in all. */
export function coverageUnder(filter: string | undefined, coverage: Coverage): Coverage {
  return filter === undefined ? coverage : { ...coverage, total: null };
}

/**
 * A figure of the whole as a filtered list gives it: rows left out can only add to a sum, and change a rate to anything.
 * undefined = it says nothing of the whole.
 */
export function ofPart(observation: Observation, filter: string | undefined): Observation | undefined {
  const { entity, metric, lo } = observation;
  if (filter === undefined || (entity.kind !== 'shop' && entity.kind !== 'account')) return observation;
  if (metricById(metric)?.totals !== 'sum' || lo < 0) return undefined;
  return { ...observation, hi: Infinity, why: 'partial-rows' };
}
