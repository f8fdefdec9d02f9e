import type { PageContext, ReadTable } from '../reading/types';
import { metricById } from './catalog';
import { choiceText, isState, type Part, partOf } from './choices';
import type { EntityKind, Observation } from './types';

/** What keeps a table from being whole, and of what it leaves out: of the rows some, or of every figure a part. */
export interface Filter {
  readonly text: string;
  readonly part: Part;
}

/** What a table or a page is called that shows what was sold in one way only. */
const ONE_WAY =
  /(?<!实时)直播|短视频|图文|商品卡|达人|联盟|淘宝客|\blive (?:analysis|streams?|sessions?|rooms?|overview|performance)\b|livestream|\b(?:short )?videos? (?:analysis|overview|performance)\b|\baffiliate|\bcreator/i;

/**
 * The name, the choice, the chosen tab or the filled search field that keeps a table from showing all there is. Tabs and search
 * fields are of lists, above which cards stand.
 */
export function filterOf(
  { kind, title, choices = [] }: Pick<ReadTable, 'kind' | 'title' | 'choices'>,
  { tabs, filters = [] }: Pick<PageContext, 'tabs' | 'filters'>,
  { rows, page }: { readonly rows: EntityKind | undefined; readonly page: string | undefined },
): Filter | undefined {
  const name = [title, page].find((text) => text && ONE_WAY.test(text));
  if (name) return { text: name, part: 'slice' };
  const chosen = choices.flatMap((choice): Filter[] => {
    const part = partOf(choice, rows);
    return part ? [{ text: choiceText(choice), part }] : [];
  });
  const listed = kind === 'cards' ? undefined : (tabs.find((text) => isState(text)) ?? filters[0]);
  const [first] = chosen.toSorted((a, b) => b.part.localeCompare(a.part));
  return first ?? (listed === undefined ? undefined : { text: listed, part: 'rows' });
}

/** Under a filter nobody knows how many rows there are in all. */
export function coverageUnder(
  filter: Filter | undefined,
  coverage: ReadTable['coverage'],
): ReadTable['coverage'] {
  return filter ? { ...coverage, total: null } : coverage;
}

/**
 * A figure as a filtered table gives it: what was left out can only add to a sum, and change a rate to anything; the
 * figures of rows are whole where only other rows were left out. undefined = it says nothing.
 */
export function ofPart(observation: Observation, filter: Filter | undefined): Observation | undefined {
  const { entity, metric, lo } = observation;
  if (!filter) return observation;
  const { totals, setting } = metricById(metric) ?? {};
  const whole = entity.kind === 'shop' || entity.kind === 'account';
  // Prices, stock and what was set are the row's own.
  if (!whole && (filter.part === 'rows' || totals === 'last' || setting)) return observation;
  if (totals !== 'sum' || lo < 0) return undefined;
  return { ...observation, hi: Infinity, why: 'partial-rows' };
}
