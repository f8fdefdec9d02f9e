import type { Choice } from '../types';
import type { Field } from './context';
import { closest, holds, isClear, isDrawn, type Leaf, precedes, type Spot } from './spots';
import { isDateText } from './words';

/** A choice that stands, and where. */
export interface Chosen extends Choice {
  readonly el: Spot;
}

interface Told {
  readonly fields: readonly Field[];
  readonly selected: readonly Leaf[];
  readonly leaves: readonly Leaf[];
}

const PICKER = / listbox | combobox$/;
/** Where a choice is about the whole console, or about something to do. */
const ELSEWHERE =
  /^(?:nav|header|footer) | (?:navigation|banner|contentinfo|menu|menubar|dialog|alertdialog)$/;
/** Words of a field that is there to choose from. */
const ASKS = /^(?:请|点击)?选择|^(?:please )?(?:select|choose)\b|^(?:pilih|chọn|selecione|selecciona)/i;
const ALL =
  /^(?:(?:全部|所有|不限)(?!指标|字段|列|功能|服务|时间|日期)\D{0,6}|(?:all|any|semua|tất cả|todos|alle)(?: \D{0,14})?|ทั้งหมด)(?:[(（ ]?[\d,]+[)）]?)?$/i;
/** An option that leaves nothing out, or a field's call to choose one. */
export const isOpen = (text: string): boolean => ALL.test(text) || ASKS.test(text);

/** What tables are narrowed by, with or without a colon and what follows it. */
const PROPERTY =
  /^((?:计划|推广|商品|投放|单元|创意|订单|广告)?状态|(?:投放|访问)?终端(?:类型)?|(?:投放|流量|销售)?渠道|(?:商品)?类目|人群|营销场景|(?:计划|推广)类型|status|device|channel|category)\s*([:：]?)\s*(.*)$/i;
/** Drawn in text where a drop-down opens. */
const ARROW = /\s*[▾▼⌄∨﹀˅🞃]$/u;
/** A name or a choice is a few words. Characters. */
const MOST = 30;

/** What is chosen beside the tables from a drop-down, or from several alternatives of which one is all of them. */
export function findChoices({ fields, selected, leaves }: Told): Chosen[] {
  const inBoxes = fields.filter(({ el, text }) => text === '' && PICKER.test(el.kind) && isDrawn(el));
  const withText = fields.filter((field) => field.text !== '' && isClear(field.el) && isPicked(field));
  const boxes = new Map<Spot, { name: string; leaves: Leaf[] }>();
  for (const { el, name } of inBoxes) {
    const box = frameOf(el, leaves, fields);
    if (box) boxes.set(box, { name, leaves: leaves.filter((leaf) => holds(box, leaf.el)) });
  }
  for (const leaf of leaves) {
    const box = closest(leaf.el, PICKER);
    if (box && ![...boxes.keys()].some((known) => holds(known, box) || holds(box, known)))
      boxes.set(box, { name: box.name ?? '', leaves: leaves.filter(({ el }) => holds(box, el)) });
  }
  const values = new Set([...boxes.values()].flatMap((box) => box.leaves));
  const texts = leaves.filter((leaf) => !values.has(leaf));
  const found: Chosen[] = [
    ...withText.map(({ el, name, text }) => ({ el, text, name: asked(name) || nameOf(el, texts) })),
    ...[...boxes].map(([el, box]) => ({
      el,
      text: box.leaves
        .filter((leaf) => !leaf.mute && isClear(leaf.el))
        .map(({ text }) => text)
        .join(' '),
      name: asked(box.name) || nameOf(el, texts),
    })),
    ...selected.flatMap((one) => alternative(one, texts) ?? []),
    ...texts.flatMap((leaf, i) => written(leaf, texts[i + 1], texts[i + 2]) ?? []),
  ];
  return found
    .map((one) => ({ ...one, text: one.text.replace(ARROW, '') }))
    .filter(({ el, text }) => text !== '' && text.length <= MOST && !isDateText(text) && !isElsewhere(el))
    .toSorted((a, b) => a.el.n - b.el.n);
}

/** What is chosen above a table, in the smallest part of the page that holds both. */
export function choicesOf(el: Spot, choices: readonly Chosen[], roots: readonly Spot[]): Choice[] {
  return choices
    .filter((choice) => precedes(choice.el, el) && !holds(el, choice.el) && isAbout(choice.el, el, roots))
    .map(({ name, text }) => ({ name, text }));
}

function isAbout(choice: Spot, el: Spot, roots: readonly Spot[]): boolean {
  for (let { up } = choice; up; up = up.up) {
    const around = up;
    const inside = roots.filter((root) => holds(around, root));
    if (inside.length > 0) return inside.includes(el);
  }
  return false;
}

function isPicked({ el, type, name }: Field): boolean {
  if (type.startsWith('select') || PICKER.test(el.kind)) return true;
  return type === '' || (type === 'text' && ASKS.test(name));
}

/** What a field asks for: 请选择计划状态 asks for 计划状态. */
const asked = (name: string): string =>
  name
    .replace(ASKS, '')
    .replace(/[…。.:：]+$/, '')
    .trim();

/** The box in which a field's choice is written beside it. */
function frameOf(el: Spot, leaves: readonly Leaf[], fields: readonly Field[]): Spot | undefined {
  for (let { up } = el, level = 0; up && level < 4; up = up.up, level++) {
    const box = up;
    if (fields.some((other) => other.el !== el && holds(box, other.el))) return undefined;
    const inside = leaves.filter((leaf) => holds(box, leaf.el) && !leaf.mute && isClear(leaf.el));
    if (inside.length === 0) continue;
    // What stands before a field is its name, unless the field is only a caret.
    const narrow = el.box[2] - el.box[0] < 24;
    return inside.some((leaf) => narrow || leaf.el.box[2] > el.box[0] + 2) ? box : undefined;
  }
  return undefined;
}

/** The words right before a choice, or right above it, or ''. */
function nameOf(el: Spot, leaves: readonly Leaf[]): string {
  const leaf = leaves.findLast((one) => precedes(one.el, el) && !holds(one.el, el) && isClear(one.el));
  if (!leaf || leaf.text.length > MOST || isDateText(leaf.text)) return '';
  const [left, top, right] = el.box;
  const [from, , , under] = leaf.el.box;
  const beside = isBeside(leaf.el, el);
  const above = under <= top + 2 && top - under <= 12 && Math.abs(from - left) <= 12 && right > from;
  return beside || above ? leaf.text.replace(/\s*[:：*]+$/, '') : '';
}

/** One of several that stand together, if another one of them is all. */
function alternative({ el, text }: Leaf, leaves: readonly Leaf[]): Chosen | undefined {
  if (!isClear(el) || ALL.test(text)) return undefined;
  for (let { up } = el, level = 0; up && level < 3; up = up.up, level++) {
    const box = up;
    const group = leaves.filter((leaf) => holds(box, leaf.el) && isClear(leaf.el));
    const others = group.filter((leaf) => !holds(el, leaf.el));
    if (others.length === 0) continue;
    return others.some((leaf) => ALL.test(leaf.text)) ? { el, text, name: nameOf(box, leaves) } : undefined;
  }
  return undefined;
}

/** A property by its name and, beside it, what it is to be: a drop-down that tells nothing of itself. */
function written({ el, text }: Leaf, next: Leaf | undefined, after: Leaf | undefined): Chosen | undefined {
  const [, name = '', colon, value = ''] = PROPERTY.exec(text) ?? [];
  if (name === '' || !isClear(el)) return undefined;
  if (value !== '') return colon ? { el, name, text: value } : undefined;
  if (!next || !isClear(next.el) || !(colon || ARROW.test(next.text)) || !isBeside(el, next.el))
    return undefined;
  // One of several that stand there to choose from: which of them is chosen is told otherwise, or not at all.
  if (after && after.el.up === next.el.up && next.el.up !== el.up && isBeside(next.el, after.el))
    return undefined;
  return { el: next.el, name, text: next.text };
}

/** Follows on the same line. */
const isBeside = ({ box: [, over, to, under] }: Spot, { box: [left, top, , bottom] }: Spot): boolean =>
  over < bottom && under > top && left >= to - 2 && left - to <= 24;

function isElsewhere(el: Spot): boolean {
  return closest(el, ELSEWHERE) !== undefined;
}
