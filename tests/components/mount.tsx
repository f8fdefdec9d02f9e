import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { type Actions, ActionsContext } from '../../components/actions';
import { LanguageContext } from '../../components/language';
import type { Locale } from '../../lib/messages/types';
import { textOfDocument } from '../../lib/imports/document';
import { problem } from '../../lib/problem';
import '../../components/tokens.css';
import '../../components/base.css';

/** What a view asked for, in order. */
export interface Asked {
  readonly what: keyof Actions;
  readonly given: readonly unknown[];
}

export interface Mounted {
  readonly root: HTMLElement;
  readonly asked: Asked[];
  readonly text: () => string;
  /** The control with this accessible name; throws when there is none. */
  readonly control: (name: string) => HTMLElement;
  readonly click: (name: string) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
}

/** A recorder in the place of the browser: the views' whole effect on the world is what they ask for. */
function recorder(asked: Asked[]): Actions {
  const ask =
    <Answer,>(what: keyof Actions, answer: Answer) =>
    (...given: unknown[]): Promise<Answer> => {
      asked.push({ what, given });
      return Promise.resolve(answer);
    };
  const tell =
    (what: keyof Actions) =>
    (...given: unknown[]): void => {
      asked.push({ what, given });
    };
  return {
    takeSnapshot: ask('takeSnapshot', { saved: true, snapshotId: 's', rows: 42, text: '' }),
    consoleTabs: ask('consoleTabs', [{ tabId: 1, title: '生意参谋' }]),
    readTab: ask('readTab', { saved: true, snapshotId: 's', rows: 42, text: '' }),
    freezeWeek: ask('freezeWeek', problem('unexpected')),
    exportEvidence: ask('exportEvidence', { fingerprint: '0123456789ab' }),
    saveWorkbook: ask('saveWorkbook', undefined),
    copyPicture: ask('copyPicture', true),
    savePicture: tell('savePicture'),
    saveBackup: ask('saveBackup', undefined),
    restoreBackup: ask('restoreBackup', { snapshots: 3, contracts: 1 }),
    formerData: ask('formerData', []),
    restoreFormer: ask('restoreFormer', { snapshots: 3, contracts: 1 }),
    acceptLoss: ask('acceptLoss', undefined),
    copy: ask('copy', true),
    acknowledge: ask('acknowledge', undefined),
    snooze: ask('snooze', undefined),
    saveWatch: ask('saveWatch', undefined),
    resolve: ask('resolve', undefined),
    answerPeriod: ask('answerPeriod', undefined),
    teach: ask('teach', undefined),
    showInPage: ask('showInPage', true),
    saveCorrections: ask('saveCorrections', undefined),
    loadCorrections: ask('loadCorrections', { added: 1, replaced: 0, left: 0 }),
    nameShop: ask('nameShop', undefined),
    linkShop: ask('linkShop', undefined),
    saveContract: (contract) => {
      asked.push({ what: 'saveContract', given: [contract] });
      return Promise.resolve({ ...contract, id: contract.id ?? 'made' });
    },
    saveContractFile: ask('saveContractFile', undefined),
    openContractFile: ask('openContractFile', problem('contract-file-invalid', { reason: 'no JSON' })),
    importContract: ask('importContract', problem('contract-file-invalid', { reason: 'no JSON' })),
    readDocument: (file: File) => {
      asked.push({ what: 'readDocument', given: [file] });
      return file.arrayBuffer().then((bytes) => textOfDocument(new Uint8Array(bytes)));
    },
    saveEntry: ask('saveEntry', undefined),
    saveEntries: ask('saveEntries', undefined),
    addShop: ask('addShop', { id: 'added', name: '新店', zone: 'Asia/Shanghai', createdAt: '', shownAs: [] }),
    loadSample: ask('loadSample', undefined),
    grant: ask('grant', true),
    revoke: ask('revoke', true),
    askNotifications: ask('askNotifications', true),
    alertShown: tell('alertShown'),
    openPage: tell('openPage'),
    openWorkbench: tell('openWorkbench'),
    showPillOn: tell('showPillOn'),
    setLanguage: tell('setLanguage'),
    setPictures: tell('setPictures'),
    recentFaults: ask('recentFaults', []),
    restart: tell('restart'),
  };
}

/** Lets promises, effects and the form's validation settle. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function nameOf(element: Element): string {
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      ? element.labels?.[0]
      : undefined;
  return (element.getAttribute('aria-label') ?? (label ?? element).textContent).trim();
}

/** Puts a view into a page 360 px wide, as the side panel is. */
export async function mount(
  view: ReactNode,
  language: Locale = 'zh-CN',
  actions?: Partial<Actions>,
): Promise<Mounted> {
  document.body.replaceChildren();
  document.documentElement.lang = language;
  document.title = '盯店';
  const root = document.body.appendChild(document.createElement('main'));
  root.style.width = '360px';
  const asked: Asked[] = [];
  flushSync(() =>
    createRoot(root).render(
      <ActionsContext value={{ ...recorder(asked), ...actions }}>
        <LanguageContext value={language}>{view}</LanguageContext>
      </ActionsContext>,
    ),
  );
  await settled();
  const control = (name: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>('button, input, select, summary, a')].find(
      (element) => nameOf(element).startsWith(name),
    );
    if (!found) throw new Error(`No control is named ${name}: ${root.textContent}`);
    return found;
  };
  return {
    root,
    asked,
    text: () => root.textContent ?? '',
    control,
    async click(name) {
      control(name).click();
      await settled();
    },
    async type(label, text) {
      const input = control(label);
      const owner = input instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
      // React listens to the native setter, not to the property.
      Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
  };
}

/** Ids of the WCAG 2.2 AA rules that the page breaks, with the first place. */
export async function axeFaults(root: HTMLElement): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await axe.run(root, { runOnly: tags });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Controls smaller than 24 × 24 px (WCAG 2.5.8); links within a sentence are exempt. */
export function smallTargets(root: HTMLElement): string[] {
  return [
    ...root.querySelectorAll<HTMLElement>(
      'button, select, summary, input:not([type=radio], [type=checkbox])',
    ),
  ]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      // A file is chosen by its label; the field itself is kept out of sight.
      const label =
        element instanceof HTMLInputElement && element.type === 'file' ? element.labels?.[0] : null;
      const { width, height } = (label ?? element).getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
