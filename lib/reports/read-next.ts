import type { ClauseLine } from '../contracts/clause-lines';
import type { Missing } from '../contracts/types';
import type { Message } from '../messages/types';
import type { Day } from '../quantity/period';

/** A page to read, and what it would settle. */
export interface NextPage {
  readonly page: NonNullable<Missing['page']>;
  /** What to look for on it. */
  readonly look: readonly Message[];
  /** Clauses that cannot be told without it, in plain words. */
  readonly settles: readonly Message[];
}

export interface ReadNext {
  /** The page that settles most comes first. */
  readonly pages: readonly NextPage[];
  /** What no page known by name shows, or what the merchant has to enter himself. */
  readonly besides: readonly Message[];
}

/** Nothing can be done about these: the time is not over, or a page shows no finer figure. */
const PASSIVE: ReadonlySet<string> = new Set([
  'rules:missing-running',
  'rules:missing-precision',
  'figures:missing-more',
]);

function missingOf({ current, verdicts }: ClauseLine['summary'], since: Day): readonly Missing[] {
  const late = verdicts.filter(({ period }) => period.to >= since);
  return (late.length > 0 ? late : [current]).flatMap(({ missing }) => missing);
}

function unique(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}

/**
 * What would make the clauses definite that cannot be told yet, joined page by page: of the periods that end on `since`
 * or later, so that a day read before it was over is read again.
 */
export function readNext(lines: readonly ClauseLine[], since: Day): ReadNext {
  const pages = new Map<
    string,
    { page: NonNullable<Missing['page']>; look: Message[]; settles: Message[] }
  >();
  const besides: Message[] = [];
  for (const { title, summary } of lines)
    for (const { message, page } of missingOf(summary, since)) {
      if (PASSIVE.has(message.key)) continue;
      if (!page) {
        besides.push(message);
        continue;
      }
      const key = `${page.consoleId}\n${page.pageId}`;
      const known = pages.get(key) ?? { page, look: [], settles: [] };
      pages.set(key, known);
      known.look.push(message);
      known.settles.push(title);
    }
  const found = [...pages.values()].map(({ page, look, settles }) => ({
    page,
    look: unique(look),
    settles: unique(settles),
  }));
  return {
    pages: found.toSorted((a, b) => b.settles.length - a.settles.length),
    besides: unique(besides),
  };
}
