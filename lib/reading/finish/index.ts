import type { SeenCell, Sight } from '../sight';
import type { ReadCell, Reading, ReadTable } from '../types';
import { panesBeside } from './beside';
import { findCards, isFigureOf } from './cards';
import { codeOf } from './code';
import { choicesOf, findChoices } from './choices';
import { contextOf } from './context';
import { datesNear, findDates } from './dates';
import { isDecoy, isMenu } from './decoy';
import { pairHeaders } from './headers';
import { countInTitle, coverageOf, findPageNumbers, findPagers, joinPagers, pagersOf } from './pagers';
import { pairsAsCards } from './pairs';
import { prune } from './prune';
import { sortRows } from './rows';
import { readSheet, type SheetText } from './sheet';
import { joinSides } from './sides';
import { holds, isShown, precedes, type Spot, spotsOf } from './spots';
import { findTitle } from './title';
import { pairTotals } from './totals';
import { isArrowed, isChangeText } from './words';

interface Found {
  readonly el: Spot;
  readonly table: ReadTable;
}

/** Makes the Reading of what a page has told: names, counts, periods, changes and cards. Asks no page. */
export function finish(sight: Sight): Reading {
  const spots = spotsOf(sight.spots);
  const spotAt = (n: number): Spot[] => spots.slice(n, n + 1);
  const held = <Seen extends { readonly at: number }>(seen: readonly Seen[]) =>
    seen.flatMap((one) => spotAt(one.at).map((el) => ({ ...one, el })));
  const grids = held(sight.blocks);
  const texts = held(sight.leaves);
  const panes = panesBeside(grids, spots, texts);
  const isFree = (el: Spot) => !panes.some((pane) => holds(pane.el, el));
  const around = {
    title: sight.title,
    top: sight.top,
    leaves: texts.filter(({ el }) => isFree(el)),
    selected: held(sight.selected),
    fields: held(sight.fields),
  };
  const { leaves } = around;
  const { pieces, blocks } = pairHeaders([...grids, ...panes].toSorted((a, b) => a.el.n - b.el.n));
  const sheets = joinSides(pairTotals(pieces, blocks)).map((sheet) => {
    const { el, loading } = sheet.widest;
    return { el, loading, sheet, text: readSheet(sheet) };
  });
  const roots = sheets.map(({ el }) => el);
  const dates = findDates(around);
  // What holds nothing to read is a pager itself, or lays something out.
  const read = sheets.filter(({ text }) => text).map(({ el }) => el);
  const groups = findCards(leaves, spots, (box) => isShown(box, sight));
  const said = pagersOf(read, [
    ...findPagers(sight.counts.flatMap(spotAt).filter(isFree)).filter((pager) => !isFigureOf(groups, pager)),
    ...findPageNumbers([...leaves, ...held(sight.notes)], around.selected),
  ]);
  const found: Found[] = [];
  const skipped: Reading['skipped'][number][] = [];
  for (const { el, text, loading, sheet } of sheets) {
    const [side, more] = sheet.pieces;
    const { across, fields } = sheet.widest;
    const cards = !text && !loading && !more && !fields && side && pairsAsCards(side);
    if (cards) {
      const table = asTable(cards, findTitle(el, leaves, roots));
      found.push({ el, table: { ...table, kind: 'cards', coverage: { shown: 1, total: null } } });
    }
    if (!text) continue;
    const table = prune(sortRows(text));
    if (isDecoy(table, fields) || isMenu(el)) continue;
    const title = table.title || findTitle(el, leaves, roots);
    if (loading) skipped.push({ code: 'table-loading', title });
    else {
      const shown = table.rows.filter((row) => !row.summary).length;
      const pager = joinPagers(said.get(el) ?? [], shown);
      const near = datesNear(el, dates, roots);
      found.push({
        el,
        table: {
          ...asTable(table, title),
          coverage: {
            ...coverageOf(shown, countInTitle(title, shown, pager), sheet),
            ...(across > text.columns.length && { columns: { shown: text.columns.length, total: across } }),
          },
          ...(near.length > 0 && { dates: near }),
        },
      });
    }
  }
  for (const el of sight.skeletons.flatMap(spotAt)) {
    if (found.some((one) => holds(one.el, el))) continue;
    skipped.push({ code: 'table-loading', title: findTitle(el, leaves, roots) });
  }
  for (const { el, table } of groups)
    found.push({ el, table: { ...table, title: findTitle(el, leaves, roots) } });
  found.sort((a, b) => (precedes(a.el, b.el) ? -1 : 1));
  const chosen = findChoices(around);
  const all = found.map(({ el }) => el);
  const own = found.map(({ el, table }) => {
    const choices = choicesOf(el, chosen, all);
    return choices.length > 0 ? { ...table, choices } : table;
  });
  const inner = sight.frames.map(finish);
  return {
    url: sight.url,
    lang: sight.lang,
    context: contextOf(around, dates),
    tables: [...own, ...inner.flatMap(({ tables }) => tables)],
    skipped: [
      ...skipped,
      ...sight.beyond.map((title) => ({ code: 'frame-out-of-reach' as const, title })),
      ...inner.flatMap((reading) => reading.skipped),
    ],
  };
}

function asTable({ columns, rows }: SheetText, title: string | null): Omit<ReadTable, 'coverage'> {
  return {
    title,
    kind: 'table',
    columns: columns.map(({ label, marks }) => {
      const code = codeOf(marks);
      return code === undefined ? { label } : { label, code };
    }),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(asCell) })),
  };
}

function asCell(cell: SeenCell): ReadCell {
  if (typeof cell === 'string') return { text: cell };
  const { text, unreadable, image, more = [], pictured } = cell;
  const change = more.find((line) => isChangeText(line) || isArrowed(line, pictured));
  return { text, ...(unreadable && { unreadable }), ...(change && { change }), ...(image && { image }) };
}
