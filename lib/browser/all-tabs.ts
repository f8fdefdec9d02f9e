import { grantedTabs } from './content-scripts';

/** An open tab of a console that may be read. */
export interface ConsoleTab {
  readonly tabId: number;
  /** As the tab's strip shows it; the address where a page has no title. */
  readonly title: string;
}

/** Every open tab of a granted host, in the order of the windows and tabs. */
export async function consoleTabs(): Promise<readonly ConsoleTab[]> {
  return (await grantedTabs()).map(({ id, title, url }) => ({
    tabId: id,
    title: title || url || String(id),
  }));
}
