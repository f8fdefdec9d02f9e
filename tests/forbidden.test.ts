import { describe, expect, test } from 'vitest';
import { BROWSER, CLOCK, DOM, MARKUP, NETWORK, touches } from './tool/forbidden';
import { parseSource } from './tool/sources';

const found = (code: string, ban: typeof DOM) => touches(parseSource('a.tsx', code), ban);

describe('what the house test sees', () => {
  test.each([
    ['document.title', DOM, ['document']],
    ['const x = (window as Window).name', DOM, ['window']],
    ['const a = Date.now()', CLOCK, ['Date.now']],
    ['const a = new Date()', CLOCK, ['new Date()']],
    ['import { Temporal } from "temporal-polyfill"; Temporal.Now.instant()', CLOCK, ['Temporal.Now']],
    ['const key = crypto.randomUUID()', CLOCK, ['crypto.randomUUID']],
    ['chrome.tabs.query({})', BROWSER, ['chrome']],
    ['void fetch("/x")', NETWORK, ['fetch']],
    ['globalThis.navigator.sendBeacon("/x")', NETWORK, ['*.sendBeacon']],
    ['self.fetch("/x")', NETWORK, ['*.fetch']],
    ['box.innerHTML = text', MARKUP, ['*.innerHTML']],
    ['const v = <p dangerouslySetInnerHTML={x} />', MARKUP, ['*.dangerouslySetInnerHTML']],
  ])('finds the forbidden in %s', (code, ban, names) => {
    expect(found(code, ban)).toEqual(names);
  });
  test.each([
    ['function read(document: Document) { return document.title }', DOM],
    ['const range = { window: 7 }; use(range.window)', DOM],
    ['type T = { document: string }; interface W { window: number }', DOM],
    ['const a = new Date(instant)', CLOCK],
    ['// document.title', DOM],
    ['const text = "fetch(this)"', NETWORK],
    ['for (const window of windows) sum(window)', DOM],
  ])('lets %s be', (code, ban) => {
    expect(found(code, ban)).toEqual([]);
  });
  test('tells type imports from value imports', () => {
    const source = parseSource(
      'lib/a.ts',
      "import type { A } from './b'; import { type C, d } from './e'; export type { F } from './g'; export * from 'zod/mini'; void import('./lazy');",
    );
    expect(source.imports.map((line) => [line.request, line.typeOnly])).toEqual([
      ['./b', true],
      ['./e', false],
      ['./g', true],
      ['zod/mini', false],
      ['./lazy', false],
    ]);
    expect(source.imports.map((line) => line.pack)).toEqual([
      undefined,
      undefined,
      undefined,
      'zod',
      undefined,
    ]);
  });
});
