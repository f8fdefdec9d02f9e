import type { Page } from 'playwright';
import type { Snapshot } from '../../lib/store/types';

const HOW: Readonly<Record<string, string>> = {
  pill: '小药丸 pill',
  panel: '侧边栏 panel',
  menu: '右键 menu',
  shortcut: '快捷键 keys',
  auto: '自动 by itself',
};

/** One line per table of every snapshot kept: page, title, "rows of total", columns, how it was taken. */
export function readRows(records: readonly Record<string, unknown>[]): string[][] {
  const snapshots = records as unknown as Snapshot[];
  return snapshots
    .toSorted((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1))
    .flatMap((snapshot) =>
      snapshot.readings.flatMap((reading) =>
        reading.tables.map((table) => [
          `${snapshot.consoleId ?? '?'} ${snapshot.page}`,
          table.title ?? (table.kind === 'cards' ? '（指标卡 cards）' : '—'),
          table.coverage.total === null
            ? String(table.coverage.shown)
            : `${table.coverage.shown} / ${table.coverage.total}`,
          String(table.columns.length),
          HOW[snapshot.trigger] ?? snapshot.trigger,
        ]),
      ),
    );
}

/** What the panel shows of every clause: title, promised, actual, verdict. */
export async function verdictRows(panel: Page): Promise<string[][]> {
  const rows = panel.getByRole('list', { name: '合同条款' }).locator(':scope > li summary').first();
  await rows.waitFor();
  return panel.getByRole('list', { name: '合同条款' }).evaluate((list) =>
    [...list.querySelectorAll(':scope > li > details > summary')].map((summary) => {
      const text = (element: Element | null | undefined) =>
        element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const [title, state, figures] = summary.children;
      const after = (label: string) =>
        text([...(figures?.children ?? [])].find((part) => text(part).startsWith(label)))
          .slice(label.length)
          .trim();
      return [text(title), after('承诺'), after('实际'), text(state)];
    }),
  );
}
