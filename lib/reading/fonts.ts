import { firstFamily } from './look';

/** Hosts and names under which digits were seen to be redrawn (pinduoduo, 2026). */
const SPIDER = /spider/i;
const EMBEDDED = /url\(\s*["']?(?:data|blob):/i;

/** Lower-case families whose digits may not be the digits in the text: embedded in the page, or named as such. */
export function suspectFamilies(document: Document): Set<string> {
  const suspects = new Set<string>();
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    for (const rule of rulesOf(sheet)) {
      if (!isFontFace(rule)) continue;
      const { style } = rule;
      const family = firstFamily(style.getPropertyValue('font-family'));
      const src = style.getPropertyValue('src');
      if (SPIDER.test(family + src) || EMBEDDED.test(src)) suspects.add(family);
    }
  }
  for (const face of document.fonts) {
    const family = firstFamily(face.family);
    if (SPIDER.test(family)) suspects.add(family);
  }
  return suspects;
}

function isFontFace(rule: CSSRule): rule is CSSFontFaceRule {
  // FONT_FACE_RULE; `instanceof` would miss the rules of a frame.
  return rule.type === 5;
}

/** Rules of a sheet of this origin; those of another cannot be looked into and count as none. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}
