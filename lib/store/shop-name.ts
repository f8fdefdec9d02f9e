import { consoles, familyOf } from '../consoles';
import type { Answer } from '../metrics/answer-types';
import type { Shop } from './types';

/** What a page tells about the shop it belongs to. */
export interface Sighting {
  readonly consoleId: string;
  /** Short texts of the page's top bar. */
  readonly header: readonly string[];
}

export type Recognised =
  | { readonly kind: 'known'; readonly shop: Shop }
  /** The page names a shop that was never seen. */
  | { readonly kind: 'new'; readonly name: string }
  /** The page names no shop, or several. */
  | { readonly kind: 'unnamed' };

/** How the platforms end a shop's name; their rules for shop names demand these words of each kind of shop. */
const ENDINGS = /.(?:旗舰店|专营店|专卖店|企业店|直营店|官方店|工厂店|的店|小店)$/u;
const LABELLED =
  /^(?:当前店铺|店铺名称|店铺名|店铺|店名|商家名称|shop name|store name|shop|store)\s*[:：]\s*(\S.*)$/iu;
/** Menu entries that end like a shop's name: 我的小店, 切换小店. */
const MENU = /^(我|你|您|切换|进入|查看|返回|管理|更换|选择|全部|所有|其他|添加|开通|关联)/u;
/** 微信小店 and 快手小店 are consoles; a top bar that leads to them names no shop. */
const CONSOLES = new Set(consoles.flatMap(({ name }) => Object.values(name)));
const LONGEST = 60;

/** A text and the parts it may be joined of: a name often stands beside the role of the account. */
function partsOf(text: string): readonly string[] {
  return [...new Set([text, ...text.split(/[\s|｜·,，/]+/u)])].filter((part) => part !== '');
}

/** The shop name that a text of the top bar states; undefined when it states none. */
export function shopNameIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const labelled = LABELLED.exec(trimmed)?.[1]?.trim();
  if (labelled !== undefined) return labelled;
  return partsOf(trimmed).findLast((part) => ENDINGS.test(part) && !MENU.test(part) && !CONSOLES.has(part));
}

/** The shop that a shop turned out to be, followed to the end; undefined for an unknown id or a circle of links. */
export function canonicalShop(shops: readonly Shop[], id: string): Shop | undefined {
  const passed = new Set<string>();
  let at = shops.find((shop) => shop.id === id);
  while (at?.sameAs !== undefined) {
    if (passed.has(at.id)) return undefined;
    passed.add(at.id);
    const next: string = at.sameAs;
    at = shops.find((shop) => shop.id === next);
  }
  return at;
}

function shownHere(shops: readonly Shop[], { consoleId, header }: Sighting): readonly Shop[] {
  const texts = new Set(header.flatMap((text) => [...partsOf(text.trim()), shopNameIn(text) ?? '']));
  const seen = shops.flatMap((shop) =>
    shop.shownAs
      .filter(
        (shown) =>
          shown.text !== '' && texts.has(shown.text) && familyOf(shown.consoleId) === familyOf(consoleId),
      )
      .map((shown) => ({ shop, here: shown.consoleId === consoleId })),
  );
  const here = seen.filter((one) => one.here);
  return [...new Set((here.length > 0 ? here : seen).map(({ shop }) => shop))];
}

/**
 * Which shop a page belongs to: the one it shows, else the merchant's newest answer for this console, else a new one
 * by the name it shows. A name known from another console of the same platform counts as the same shop: an advertising
 * console bears the shop's name too. On another platform the same name is another shop. Several shops in one top bar (a switcher) say nothing.
 */
export function recogniseShop(
  sighting: Sighting,
  shops: readonly Shop[],
  answers: readonly Answer[],
): Recognised {
  const shown = new Set(
    shownHere(shops, sighting).flatMap((shop) => canonicalShop(shops, shop.id)?.id ?? []),
  );
  const answered = answers
    .filter((answer) => answer.kind === 'shop' && answer.consoleId === sighting.consoleId)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  const standing = answered?.kind === 'shop' ? answered.shopId : undefined;
  const [only] = shown.size === 1 ? shown : [];
  const shop = canonicalShop(shops, only ?? standing ?? '');
  if (shop) return { kind: 'known', shop };
  if (shown.size > 1) return { kind: 'unnamed' };
  const names = new Set(sighting.header.flatMap((text) => shopNameIn(text) ?? []));
  const [name] = names.size === 1 ? names : [];
  return name === undefined ? { kind: 'unnamed' } : { kind: 'new', name };
}
