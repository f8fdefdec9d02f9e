import { isClear, precedes } from './place';
import type { Leaf, Survey } from './survey';
import { tidy } from './text';
import type { PageContext } from './types';
import { isDateText, isPresetText } from './words';

/** Height of a console's top bar, px: the tallest public one is 64; a guess above it. */
const TOP_BAR = 72;

/** A text that says when; kept with its element so that it can be given to a table. */
export interface DateText {
  readonly el: Element;
  readonly text: string;
}

/** Date pickers' values, 统计时间 lines and chosen presets, in document order. */
export function findDates(survey: Survey): DateText[] {
  const fields = survey.fields.filter(
    (field) => field.type !== 'hidden' && isDateText(field.value) && isClear(field),
  );
  const joined: DateText[] = [];
  for (let i = 0; i < fields.length; i++) {
    const from = fields[i];
    const to = fields[i + 1];
    if (!from) continue;
    if (to && from.parentElement?.parentElement?.contains(to)) {
      joined.push({ el: from, text: `${from.value} ~ ${to.value}` });
      i++;
    } else joined.push({ el: from, text: from.value });
  }
  const chosen = survey.selected
    .map((el) => ({ el, text: tidy(el.textContent ?? '') }))
    .filter(({ el, text }) => text.length <= 20 && isPresetText(text) && isClear(el));
  const said = dateLines(survey.leaves).filter(({ el }) => isClear(el));
  const all = [...joined, ...chosen, ...said].filter(
    ({ text }, i, list) => list.findIndex((other) => other.text === text) === i,
  );
  return all.toSorted((a, b) => (a.el === b.el ? 0 : precedes(a.el, b.el) ? -1 : 1));
}

const LABEL = /(?:时间|日期|周期)\s*[:：]?$/;
/** Where a named period is something to go to. */
const CHOICE = 'nav,a,button,li,label,[role="menuitem"],[role="tab"],[role="option"]';
const BETWEEN = /^(?:[-–—~～]|至|到|to)$/;

/** Lines that show dates; a label and its dates, or the two ends of a range, are taken together. */
function dateLines(leaves: readonly Leaf[]): DateText[] {
  const lines: DateText[] = [];
  leaves.forEach(({ el, text }, i) => {
    if (!isDateText(text)) return;
    const [before, after] = [leaves[i - 1], leaves[i + 1]];
    // One of several names of periods beside one another is offered, not said.
    if (
      isPresetText(text) &&
      (el.closest(CHOICE) || [before, after].some((leaf) => leaf && isPresetText(leaf.text)))
    )
      return;
    const last = lines.at(-1);
    const joins = before && (BETWEEN.test(before.text) || BETWEEN.test(text));
    if (last && joins) {
      lines[lines.length - 1] = {
        el,
        text: `${last.text} ${before.text === last.text ? '' : `${before.text} `}${text}`,
      };
    } else if (before && LABEL.test(before.text) && near(before.el, el)) {
      if (last?.text === before.text) lines.pop();
      lines.push({ el, text: `${before.text} ${text}` });
    } else lines.push({ el, text });
  });
  return lines;
}

function near(a: Element, b: Element): boolean {
  return (
    a.parentElement === b.parentElement ||
    a.contains(b) ||
    b.contains(a) ||
    (a.parentElement?.parentElement?.contains(b) ?? false)
  );
}

/** A field to search the list by, told by the words in or on it. */
const SEARCH = /搜|查询|名称|标题|关键|编号|\bid\b|search|filter|keyword|name|cari|tìm/i;

const nameOf = (field: HTMLInputElement): string => tidy(field.placeholder || (field.ariaLabel ?? ''));

function filtersOf(fields: readonly HTMLInputElement[]): string[] {
  const filled = fields.filter(
    (field) =>
      /^(?:text|search)$/.test(field.type) &&
      tidy(field.value) !== '' &&
      !isDateText(field.value) &&
      SEARCH.test(nameOf(field)) &&
      isClear(field),
  );
  return unique(filled.map(nameOf));
}

/** What the page says beside its tables. */
export function readContext(document: Document, survey: Survey, dates: readonly DateText[]): PageContext {
  const filters = filtersOf(survey.fields);
  return {
    title: tidy(document.title),
    ...(filters.length > 0 && { filters }),
    tabs: unique(
      survey.selected
        .filter(isClear)
        .map((el) => tidy(el.textContent ?? ''))
        .filter((text) => text.length <= 24 && /\p{L}/u.test(text)),
    ).slice(0, 24),
    dates: unique(dates.map(({ text }) => text)).slice(0, 24),
    header: unique(
      survey.leaves
        .slice(0, 400)
        .filter(({ el, text }) => text.length <= 40 && inTopBar(el))
        .map(({ text }) => text),
    ).slice(0, 24),
    headings: unique(
      survey.leaves
        .filter(
          ({ el, text }) =>
            text.length <= 60 &&
            el.closest('h1,h2,h3,[role="heading"],[aria-label*="breadcrumb" i],nav[class*="breadcrumb" i]') &&
            isClear(el),
        )
        .map(({ text }) => text),
    ).slice(0, 24),
  };
}

function inTopBar(el: Element): boolean {
  const view = el.ownerDocument.defaultView;
  const box = el.getBoundingClientRect();
  if (!view || view.top !== view || box.height === 0) return false;
  return box.bottom <= TOP_BAR && box.bottom > 0 && isClear(el);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
