/** How elements of one kind are drawn. Kept per path of tag, class and inline style, so that style is computed once per kind and not per cell. */
export interface Look {
  /** Nothing inside is seen: not rendered, transparent, or drawn for screen readers only. */
  readonly gone: boolean;
  /** Held no text when it was looked at: without any it may have had no size. */
  readonly hollow?: boolean;
  /** Its own text is not seen, though a child's may be. */
  readonly mute: boolean;
  /** Starts a line of its own. */
  readonly block: boolean;
  /** Stands beside its neighbours with a gap, or as an item of a row. */
  readonly apart: boolean;
  /** Lays out its children in a row. */
  readonly rowFlow: boolean;
  /** First font family, lower case, without quotes. */
  readonly family: string;
  /** CSS content that is drawn before or after and contains digits, or takes them from an attribute. */
  readonly painted: readonly string[];
  /** What CSS draws before and after a figure as a part of it: sign, currency, unit. */
  readonly signs?: Signs;
  readonly kids: Map<string, Look>;
}

type Signs = readonly [before: string, after: string];

function styleKey(el: Element): string {
  if (!el.hasAttributes()) return el.localName;
  const hidden = el.hasAttribute('hidden') ? '!' : '';
  return `${el.localName}${hidden}.${el.getAttribute('class') ?? ''}|${el.getAttribute('style') ?? ''}`;
}

/** An empty root of looks; one per table, because the same class may look different elsewhere. */
export function lookRoot(): Look {
  return {
    gone: false,
    mute: false,
    block: true,
    apart: false,
    rowFlow: false,
    family: '',
    painted: [],
    kids: new Map(),
  };
}

/** The look of `el` below `parent`'s look; computed at the first element of its kind. */
export function lookOf(el: Element, parent: Look): Look {
  const key = styleKey(el);
  const known = parent.kids.get(key);
  if (known && !(known.gone && known.hollow && el.textContent)) return known;
  const look = compute(el, parent);
  parent.kids.set(key, look);
  return look;
}

function compute(el: Element, parent: Look): Look {
  const style = getComputedStyle(el);
  const inline =
    style.display.startsWith('inline') || style.display === 'contents' || style.display.startsWith('ruby');
  const lifted = style.position === 'absolute' || style.position === 'fixed';
  const gap =
    style.display === 'inline' || style.display.startsWith('inline-')
      ? parseFloat(style.marginLeft) +
        parseFloat(style.marginRight) +
        parseFloat(style.paddingLeft) +
        parseFloat(style.paddingRight)
      : 0;
  const beside = parent.rowFlow || style.float !== 'none' || lifted;
  return {
    gone:
      style.display === 'none' ||
      style.opacity === '0' ||
      style.scale === '0' ||
      style.transform.startsWith('matrix(0, 0, 0, 0,') ||
      isScreenReaderOnly(style, lifted),
    hollow: !el.textContent,
    mute:
      style.visibility !== 'visible' ||
      style.fontSize === '0px' ||
      style.contentVisibility === 'hidden' ||
      isTransparent(style),
    block: !inline && !beside,
    // 3 px is wider than any kerning and narrower than a space at 12 px; a guess.
    apart: beside ? !inline || parent.rowFlow : gap >= 3,
    rowFlow: style.display.endsWith('flex') && !style.flexDirection.startsWith('column'),
    family: firstFamily(style.fontFamily),
    ...paintedBy(el),
    kids: new Map(),
  };
}

/** Ink without colour, as under a skeleton; letters cut out of a coloured ground are seen. */
export function isTransparent(style: CSSStyleDeclaration): boolean {
  return /^rgba.* 0\)$/.test(style.webkitTextFillColor) && style.backgroundClip !== 'text';
}

function isScreenReaderOnly(style: CSSStyleDeclaration, lifted: boolean): boolean {
  const clipped = style.overflowX !== 'visible' && style.overflowY !== 'visible';
  const width = parseFloat(style.width);
  const height = parseFloat(style.height);
  if (clipped && (width <= 1 || height === 0) && height <= 1) return true;
  if (clipped && (width === 0 || height === 0) && !style.display.startsWith('table')) return true;
  if (parseFloat(style.textIndent) < -500) return true;
  if (!lifted) return false;
  if (parseFloat(style.left) < -999 || parseFloat(style.top) < -999) return true;
  return (
    /^rect\(0(?:px)?,? 0(?:px)?|^rect\(1px,? 1px/.test(style.clip) ||
    /inset\((?:50|100)%/.test(style.clipPath)
  );
}

function contentOf(el: Element, which: string): string {
  const { content, display } = getComputedStyle(el, which);
  return display === 'none' ? '' : content;
}

const SIGN = /^"\s*([-+−%％‰¥￥$€£₫฿kKM]|[万亿千]?元|[万亿千秒件人次单个笔倍天折])\s*"$/;

/** A figure as it is drawn, with its signs. */
export function signed(text: string, [before, after]: Signs): string {
  return (/^\d/.test(text) ? before : '') + text + (/\d$/.test(text) ? after : '');
}

/** What CSS draws before and after the text of an element. */
export function paintedBy(el: Element): Pick<Look, 'painted' | 'signs'> {
  const drawn = ['::before', '::after'].map((which) => contentOf(el, which));
  const [before = '', after = ''] = drawn.map((content) => SIGN.exec(content)?.[1] ?? '');
  return {
    painted: drawn.filter((content) => /["']\D*\d|attr\(|counter/.test(content)),
    ...(before + after && { signs: [before, after] }),
  };
}

/** True when CSS draws digits beside or instead of the element's text. */
export function paintsDigits(el: Element, look: Look): boolean {
  return look.painted.some((content) => {
    const attribute = /attr\(\s*([\w-]+)/.exec(content)?.[1];
    return attribute ? /\d/.test(el.getAttribute(attribute) ?? '') : true;
  });
}

/** The first name of a font list, lower case. */
export function firstFamily(list: string): string {
  return (list.split(',')[0] ?? '').replaceAll(/["']/g, '').trim().toLowerCase();
}
