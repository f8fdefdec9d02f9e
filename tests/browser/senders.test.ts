import { describe, expect, test } from 'vitest';
import { isProblem } from '../../lib/problem';
import type { MessageName } from '../../lib/browser/protocol';
import { receive } from '../../lib/browser/receive';
import { answers, payloads } from '../../lib/browser/schemas';
import { mayAsk, type SenderFacts, type SenderKind, senderKind } from '../../lib/browser/senders';

const self = {
  id: 'abcdefghijklmnopabcdefghijklmnop',
  origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
};
const site = 'https://sycm.taobao.com';

const senders: readonly (readonly [string, SenderFacts, SenderKind])[] = [
  [
    'content script, top frame',
    { id: self.id, origin: site, url: `${site}/cc`, frameId: 0, tab: { id: 7 } },
    'script',
  ],
  [
    'content script, sandboxed frame',
    { id: self.id, origin: 'null', url: 'about:srcdoc', frameId: 3, tab: { id: 7 } },
    'script',
  ],
  ['side panel', { id: self.id, origin: self.origin, url: `${self.origin}/sidepanel.html` }, 'page'],
  [
    'workbench in a tab',
    { id: self.id, origin: self.origin, url: `${self.origin}/workbench.html`, frameId: 0, tab: { id: 9 } },
    'page',
  ],
  ['extension page without origin (Firefox)', { id: self.id, url: `${self.origin}/sidepanel.html` }, 'page'],
  [
    'another extension',
    {
      id: 'ponmlkjihgfedcbaponmlkjihgfedcba',
      origin: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba',
      url: `${self.origin}/sidepanel.html`,
    },
    'stranger',
  ],
  ['web page without id', { origin: site, url: `${site}/cc`, frameId: 0, tab: { id: 7 } }, 'stranger'],
  [
    'web origin under an extension address',
    { id: self.id, origin: site, url: `${self.origin}/sidepanel.html`, frameId: 0, tab: { id: 7 } },
    'stranger',
  ],
  [
    'extension origin under a web address',
    { id: self.id, origin: self.origin, url: `${site}/cc`, frameId: 0, tab: { id: 7 } },
    'stranger',
  ],
  [
    'address that only begins like ours',
    { id: self.id, origin: `${self.origin}.evil.com`, url: `${self.origin}.evil.com/`, frameId: 0 },
    'stranger',
  ],
  ['no tab', { id: self.id, origin: site, url: `${site}/cc`, frameId: 0 }, 'stranger'],
  ['no frame', { id: self.id, origin: site, url: `${site}/cc`, tab: { id: 7 } }, 'stranger'],
  ['nothing known', {}, 'stranger'],
];

const pill = { label: 'a', hint: 'b', dismiss: 'c', busy: 'd', orphaned: 'e', hidden: false };
const banner = { alertId: 'a', title: 'b', detail: 'c', open: 'd', acknowledge: 'e', close: 'f' };
const wellFormed: { readonly [Name in MessageName]: object } = {
  'cs-page-seen': { tables: 3, rows: 42, signature: 'x' },
  'cs-reader-wanted': {},
  'cs-page-read': { sight: '{}' },
  'cs-fault': { what: 'TypeError' },
  'cs-pill-dismissed': {},
  'cs-snapshot-wanted': { idempotencyKey: '0123456789' },
  'cs-page-changed': { signature: 'x' },
  'cs-alert-acknowledged': { alertId: 'a' },
  'cs-alert-opened': { alertId: 'a' },
  'panel-snapshot-wanted': { idempotencyKey: '0123456789', tabId: 1, trigger: 'panel' },
  'panel-truth-changed': { shopIds: ['s'] },
  'panel-alert-acknowledged': { alertId: 'a' },
  'panel-alert-snoozed': { alertId: 'a', until: '2026-11-12T01:00:00.000Z' },
  'panel-watch-changed': {},
  'panel-alert-resolved': { alertId: 'a', note: '' },
  'panel-highlight-wanted': { tabId: 1, trails: [[['支付金额']]] },
  'panel-import-wanted': {
    idempotencyKey: 'import:0123',
    capturedAt: '2026-11-12T01:00:00.000Z',
    shopId: 's',
    page: '商品报表',
    reading: {
      url: 'file:a.csv',
      lang: '',
      context: { title: '', tabs: [], dates: [], header: [], headings: [] },
      tables: [],
      skipped: [],
    },
  },
  'panel-ping': {},
  'bg-pill': pill,
  'bg-said': { text: 'a' },
  'bg-banner': banner,
  'bg-banner-gone': { alertId: 'a' },
  'bg-highlight': { trails: [[['支付金额']]] },
};
const isName = (name: string): name is MessageName => Object.hasOwn(payloads, name);
const names = Object.keys(wellFormed).filter(isName);

const expected: Record<string, SenderKind | undefined> = { cs: 'script', panel: 'page', bg: undefined };

describe('senders', () => {
  test.each(senders)('%s', (_title, sender, kind) => {
    expect(senderKind(sender, self)).toBe(kind);
  });

  const cases = names.flatMap((name) =>
    senders.map(([title, sender, kind]) => ({ name, title, sender, kind })),
  );
  test.each(cases)(
    '$name from $title reaches its handler only from its own kind',
    ({ name, sender, kind }) => {
      let reached = 0;
      const answer = receive(
        name,
        () => {
          reached += 1;
          return { code: 'unexpected' };
        },
        { data: wellFormed[name], sender },
        self,
      );
      const own = expected[name.split('-')[0] ?? ''] === kind;
      expect(reached).toBe(own ? 1 : 0);
      expect(mayAsk(name, kind)).toBe(own);
      if (!own) expect(answer).toEqual({ code: 'message-refused', params: { name } });
    },
  );
});

describe('payloads', () => {
  const from = { cs: senders[0]?.[1] ?? {}, panel: senders[2]?.[1] ?? {} };
  const asked = names.filter((name) => !name.startsWith('bg-'));
  const damaged: readonly (readonly [string, (payload: object) => unknown])[] = [
    ['with a stray field', (payload) => ({ ...payload, isAdmin: true })],
    ['absent', () => undefined],
    ['a string', () => 'x'],
  ];
  const cases = asked.flatMap((name) => damaged.map(([title, damage]) => ({ name, title, damage })));
  test.each(cases)('$name is refused when $title', ({ name, damage }) => {
    const sender = name.startsWith('cs-') ? from.cs : from.panel;
    const data = damage(wellFormed[name]);
    let reached = false;
    const answer = receive(
      name,
      () => {
        reached = true;
        return { code: 'unexpected' };
      },
      { data, sender },
      self,
    );
    expect(reached).toBe(false);
    expect(answer).toMatchObject({ code: 'message-malformed' });
  });

  test('a payload with an own __proto__ changes no prototype', () => {
    const data: unknown = JSON.parse('{"__proto__":{"polluted":1},"shopIds":["s"]}');
    const seen: object[] = [];
    const handler = (payload: object) => {
      seen.push(payload);
      return { done: true };
    };
    void receive('panel-truth-changed', handler, { data, sender: from.panel }, self);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    for (const payload of seen) expect(Reflect.get(payload, 'polluted')).toBeUndefined();
  });

  test.each(names)('%s has a schema for payload and answer', (name) => {
    expect(payloads[name].safeParse(wellFormed[name]).success).toBe(true);
    expect(answers[name].safeParse({ nonsense: 1 }).success).toBe(false);
  });

  test('a failure in an answer is recognised', () => {
    expect(isProblem({ code: 'storage-full' })).toBe(true);
    expect(
      answers['cs-snapshot-wanted'].safeParse({ saved: false, problem: { code: 'storage-full' }, text: '满' })
        .success,
    ).toBe(true);
    expect(
      answers['cs-snapshot-wanted'].safeParse({ saved: false, problem: { code: 'made-up' }, text: '' })
        .success,
    ).toBe(false);
  });
});
