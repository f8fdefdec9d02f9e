import type { ClauseLine } from '../contracts/clause-lines';
import { consoleById } from '../consoles';
import type { Message, MessageParam } from '../messages/types';
import type { Day } from '../quantity/period';
import type { Block, Link } from './document';
import { type NextPage, readNext } from './read-next';

/** The page's name and address; undefined when no console file knows it any more. */
function linkOf({ page: { consoleId, pageId } }: NextPage): Link | undefined {
  const console = consoleById(consoleId);
  const page = console?.pages.find(({ id }) => id === pageId);
  if (!console || !page) return undefined;
  const label = {
    'zh-CN': `${console.name['zh-CN']} · ${page.name['zh-CN']}`,
    en: `${console.name.en} · ${page.name.en}`,
  };
  return { label, url: page.url };
}

function listOf(messages: readonly Message[]): MessageParam {
  return { list: messages.map((message) => ({ message })) };
}

/**
 * The pages that are still to be read for a definite answer about the days from `since` on, each with its address and
 * with what it would settle; then what no page shows. Clauses that only time can settle are not listed.
 */
export function missingBlock(lines: readonly ClauseLine[], since: Day): Block {
  const { pages, besides } = readNext(lines, since);
  const rows = pages.map((next) => {
    const link = linkOf(next);
    const page = link?.label ?? next.page.pageId;
    const params = { page, look: listOf(next.look), count: next.settles.length };
    return { item: { key: 'meeting:read-page', params } satisfies Message, link };
  });
  if (rows.length + besides.length === 0) {
    const waiting = lines.some(({ summary }) => summary.verdicts.some(({ state }) => state === 'unknown'));
    const key = waiting ? 'meeting:nothing-to-read' : 'reports:nothing-missing';
    return { kind: 'paragraph', text: { key } };
  }
  return {
    kind: 'list',
    items: [...rows.map(({ item }) => item), ...besides],
    links: rows.map(({ link }) => link),
  };
}
