import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type Page, type Worker, chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from './chromium.mjs';
import { watchFaults } from './faults.ts';
import { until } from './until.ts';

/** The loopback build: the shipped extension, with loopback as a granted host. */
export const LOOPBACK_BUILD = join(
  import.meta.dirname,
  '../..',
  process.env.DINGDIAN_E2E_OUT ?? '.output/loopback',
  'chrome-mv3',
);

export interface Launch {
  /** The optional `notifications` permission, as if granted in the panel. */
  readonly notifications?: boolean;
  /** Every host is granted: the browser then allows what it otherwise does after a real shortcut, which no test can press. */
  readonly everyHost?: boolean;
  /** Folder of a profile that outlives the browser, for one that is started again; otherwise a new one each time. */
  readonly profile?: string;
  /** Shows a window, for a person to watch. */
  readonly headed?: boolean;
  readonly window?: { readonly width: number; readonly height: number };
}

/** A real Chromium with the built extension in a profile of its own. */
export interface Extension {
  readonly id: string;
  readonly context: BrowserContext;
  /** Console errors, uncaught errors, CSP violations and foreign requests of extension pages and the worker, so far. */
  readonly faults: readonly string[];
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension (`workbench.html`) in a tab of its own. */
  openOwn(path: string, size?: { width: number; height: number }): Promise<Page>;
  /** Opens the real side panel beside the page, as a click on the toolbar icon does; the open one when there is one. */
  openPanel(beside: Page): Promise<Page>;
  /** Runs in a bare page of the extension's origin, which works with the worker stopped. */
  inside<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Every record of one table of the database; empty when database or table do not exist. */
  rows(table: string): Promise<Record<string, unknown>[]>;
  worker(): Promise<Worker>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Chromium's id of an unpacked extension: its path, hashed, in the letters a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replaceAll(/[0-9a-f]/g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

/** Writes the permission into a new profile, where Chromium keeps what a user granted; asking stays pending headless. */
function grant(profile: string, id: string, permission: string): void {
  const { permissions, host_permissions: hosts } = JSON.parse(
    readFileSync(join(LOOPBACK_BUILD, 'manifest.json'), 'utf8'),
  ) as { permissions: string[]; host_permissions: string[] };
  const granted = { api: [...permissions, permission], explicit_host: hosts, scriptable_host: hosts };
  const settings = {
    granted_permissions: granted,
    active_permissions: granted,
    runtime_granted_permissions: { api: [permission] },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { settings: { [id]: settings } } }),
  );
}

/** A copy of the build that differs in the hosts it is granted, and in nothing else. */
function grantedEveryHost(): string {
  const copy = mkdtempSync(join(tmpdir(), 'dingdian-build-'));
  cpSync(LOOPBACK_BUILD, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  const hosts = [...manifest.host_permissions, '<all_urls>'];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}

async function debuggingPort(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  return until(
    'Chromium tells its port',
    () => existsSync(file) && readFileSync(file, 'utf8').split('\n')[0],
  );
}

function readTable(table: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dingdian');
    opening.addEventListener('error', () => reject(opening.error ?? new Error('The database does not open')));
    // Never creates the database: only the extension does.
    opening.addEventListener('upgradeneeded', () => {
      opening.transaction?.abort();
      resolve([]);
    });
    opening.addEventListener('success', () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains(table)) {
        db.close();
        resolve([]);
        return;
      }
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.addEventListener('success', () => {
        db.close();
        resolve(reading.result as Record<string, unknown>[]);
      });
    });
  });
}

/** Starts Chromium with the loopback build; throws with what to do when it is not built. */
export async function launchExtension(options: Launch = {}): Promise<Extension> {
  if (!existsSync(join(LOOPBACK_BUILD, 'manifest.json')))
    throw new Error(
      'The loopback build is missing: DINGDIAN_LOOPBACK=1 DINGDIAN_OUT=.output/loopback wxt build',
    );
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'dingdian-'));
  // Of the browser before: its port is another one's now.
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const build = options.everyHost ? grantedEveryHost() : LOOPBACK_BUILD;
  const id = idOf(build);
  if (options.notifications && !existsSync(join(profile, 'Default'))) grant(profile, id, 'notifications');
  const size = options.window ?? { width: 1440, height: 900 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: !options.headed,
    viewport: null,
    timezoneId: 'Asia/Shanghai',
    locale: 'zh-CN',
    args: [
      ...chromiumArgs,
      `--window-size=${size.width},${size.height}`,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  const port = await debuggingPort(profile);
  const faults: string[] = [];
  watchFaults(context, id, faults);
  const bare = context.pages()[0] ?? (await context.newPage());
  await bare.goto(`chrome-extension://${id}/manifest.json`);
  let panel: Page | undefined;
  const views: Awaited<ReturnType<typeof chromium.connectOverCDP>>[] = [];

  const worker = async () => context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');
  // A click on the icon in the first moments, before the worker has said what it does, would do nothing.
  await until('a click opens the panel', async () => {
    const here = await worker();
    return here.evaluate(async () => (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick);
  });

  return {
    id,
    context,
    faults,
    worker,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async openOwn(path, viewport) {
      const page = await context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async openPanel(beside) {
      await beside.bringToFront();
      // A second click on the icon would close it.
      if (panel && !panel.isClosed()) return panel;
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      views.push(browser);
      const cdp = await browser.newBrowserCDPSession();
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((target) => target.url === beside.url());
      if (!tab) throw new Error(`No tab shows ${beside.url()}`);
      await cdp.send(
        'Extensions.triggerAction' as 'Target.activateTarget',
        { id, targetId: tab.targetId } as never,
      );
      // A side panel is listed only to a client that connects after it opened.
      const opened = await until('the side panel opens', async () => {
        const late = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        const found = late
          .contexts()
          .flatMap((one) => one.pages())
          .find((page) => page.url().includes('/sidepanel.html'));
        if (found) views.push(late);
        else await late.close();
        return found;
      });
      watchFaults(opened.context(), id, faults);
      // What it logged before the client was there is said again.
      await opened.reload();
      panel = opened;
      return opened;
    },
    inside: (run, argument) => bare.evaluate(run as never, argument) as never,
    rows: (table) => bare.evaluate(readTable, table),
    async stopWorker() {
      const cdp = await context.newCDPSession(bare);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await cdp.detach();
    },
    async close() {
      for (const view of views) await view.close();
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
      if (build !== LOOPBACK_BUILD) rmSync(build, { recursive: true, force: true });
    },
  };
}
