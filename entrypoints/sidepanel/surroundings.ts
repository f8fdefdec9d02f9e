import { browser } from 'wxt/browser';
import type { Surroundings, Watched } from '../../components/surroundings';
import { loss } from '../../lib/browser/marker';
import { askWorker } from '../../lib/browser/messages';
import { focusedAlert } from '../../lib/browser/panel';
import { defaultSettings, readSettings, type Settings, watchSettings } from '../../lib/browser/settings';
import { isProblem } from '../../lib/problem';
import { activeTab } from './active-tab';

/** How long the worker may take to wake up before the panel offers a restart. */
const SILENT_AFTER_MS = 5000;
const MINUTE_MS = 60_000;

function fromSettings(settings: Settings): Partial<Surroundings> {
  const { language, pillHiddenOn, pictures } = settings;
  document.documentElement.lang = language;
  return { language, pillHiddenOn, pictures };
}

async function workerState(): Promise<'alive' | 'silent'> {
  const silent = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), SILENT_AFTER_MS));
  const answer = askWorker('panel-ping', {}).then((at) => (isProblem(at) ? 'silent' : 'alive'));
  return Promise.race([answer, silent]);
}

/** Follows settings, permissions, the active tab, the worker and the clock for as long as the page lives. */
export function watchSurroundings(): Watched<Surroundings> {
  const listeners = new Set<() => void>();
  let current: Surroundings = {
    language: defaultSettings.language,
    granted: [],
    tabUrl: undefined,
    worker: 'asked',
    notifications: false,
    focusedAlert: undefined,
    loss: undefined,
    pillHiddenOn: [],
    pictures: defaultSettings.pictures,
    now: new Date().toISOString(),
  };
  const change = (part: Partial<Surroundings>) => {
    current = { ...current, ...part };
    for (const listener of listeners) listener();
  };
  const readTab = async () => change({ tabUrl: (await activeTab())?.url });
  const readGranted = async () => {
    const { origins = [], permissions = [] } = await browser.permissions.getAll();
    const { notifications } = await readSettings();
    change({ granted: origins, notifications: notifications && permissions.includes('notifications') });
  };
  const readWorker = async () => change({ worker: await workerState() });

  void readSettings().then((settings) => change(fromSettings(settings)));
  watchSettings((settings) => {
    change(fromSettings(settings));
    void readGranted();
  });
  void loss.getValue().then((found) => change({ loss: found ?? undefined }));
  loss.watch((found) => change({ loss: found ?? undefined }));
  void focusedAlert.getValue().then((found) => change({ focusedAlert: found ?? undefined }));
  focusedAlert.watch((found) => change({ focusedAlert: found ?? undefined }));
  void readGranted();
  browser.permissions.onAdded.addListener(() => void readGranted().then(readTab));
  browser.permissions.onRemoved.addListener(() => void readGranted().then(readTab));
  void readTab();
  browser.tabs.onActivated.addListener(() => void readTab());
  browser.tabs.onUpdated.addListener((_id, { status }) => status === 'complete' && void readTab());
  void readWorker();
  setInterval(() => {
    change({ now: new Date().toISOString() });
    void readWorker();
  }, MINUTE_MS);

  return {
    get: () => current,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
