import { consoleById } from '../consoles';
import type { MessageParam } from '../messages/types';
import type { SnapshotFacts } from '../metrics/types';

/** The page's name as the merchant knows it; its route when no console file names it. */
export function pageName(fact: SnapshotFacts, title?: string | null): MessageParam {
  const page = consoleById(fact.consoleId)?.pages.find(({ id }) => id === fact.page);
  return page?.name ?? title ?? fact.page;
}

/** Where to open it again, if a console file knows. */
export function pageLink(fact: SnapshotFacts): { consoleId: string; pageId: string } | undefined {
  const console = consoleById(fact.consoleId);
  return console?.pages.some(({ id }) => id === fact.page)
    ? { consoleId: console.id, pageId: fact.page }
    : undefined;
}
