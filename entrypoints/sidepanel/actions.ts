import { browser } from 'wxt/browser';
import type { Actions } from '../../components/actions';
import { guarded } from '../../components/guarded';
import { consoleTabs } from '../../lib/browser/all-tabs';
import { recentFaults, recordFault } from '../../lib/browser/faults';
import { askWorker } from '../../lib/browser/messages';
import { changeSettings, readSettings } from '../../lib/browser/settings';
import { problem } from '../../lib/problem';
import { activeTab } from './active-tab';
import { acknowledge, alertShown, resolve, saveWatch, snooze } from './watch';
import { acceptLoss, formerData, restoreBackup, restoreFormer, saveBackup } from './backup';
import { importContract, openContractFile, saveContractFile } from './contract-file';
import { readDocument } from './contract-text';
import { exportEvidence } from './evidence';
import { copyPicture, savePicture, saveWorkbook } from './files';
import { freezeWeek, readTab } from './meeting';
import { askNotifications, withFirstRule } from './notifications';
import { loadCorrections, saveCorrections, showInPage, teach } from './teach';
import {
  addShop,
  answerPeriod,
  linkShop,
  loadSample,
  nameShop,
  saveContract,
  saveEntries,
  saveEntry,
} from './truth';

async function takeSnapshot() {
  const tab = await activeTab();
  if (tab?.id === undefined) return problem('nothing-to-read');
  return askWorker('panel-snapshot-wanted', {
    idempotencyKey: crypto.randomUUID(),
    tabId: tab.id,
    trigger: 'panel',
  });
}

async function showWorkbench(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') + hash });
}

async function showPillOn(host: string): Promise<void> {
  const { pillHiddenOn } = await readSettings();
  await changeSettings({ pillHiddenOn: pillHiddenOn.filter((hidden) => hidden !== host) });
}

const wishes: Actions = {
  takeSnapshot,
  consoleTabs,
  readTab,
  freezeWeek,
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      // The browser's word against it is an answer, not a fault.
      () => false,
    ),
  exportEvidence,
  saveWorkbook,
  copyPicture,
  savePicture,
  saveBackup,
  restoreBackup,
  formerData,
  restoreFormer,
  acceptLoss,
  acknowledge,
  snooze,
  resolve,
  saveWatch: withFirstRule(saveWatch),
  alertShown,
  answerPeriod,
  teach,
  showInPage,
  saveCorrections,
  loadCorrections,
  nameShop,
  linkShop,
  saveContract: withFirstRule(saveContract),
  saveContractFile,
  openContractFile,
  importContract: withFirstRule(importContract),
  readDocument,
  saveEntry,
  saveEntries,
  addShop,
  loadSample: withFirstRule(loadSample),
  grant: (origins) => browser.permissions.request({ origins: [...origins] }),
  revoke: (origins) => browser.permissions.remove({ origins: [...origins] }),
  askNotifications,
  openPage: (url) => void browser.tabs.create({ url }),
  openWorkbench: (hash) => void showWorkbench(hash),
  showPillOn: (host) => void showPillOn(host),
  setLanguage: (language) => void changeSettings({ language }),
  setPictures: (pictures) => void changeSettings({ pictures }),
  recentFaults,
  restart: () => browser.runtime.reload(),
};

/** Carries out what the views ask for. */
export const actions = guarded(
  wishes,
  { copy: false, copyPicture: false, grant: false, revoke: false, askNotifications: false },
  (name, error) => void recordFault(name, error),
);
