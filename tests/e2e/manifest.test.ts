import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { consoleOrigins } from '../../lib/consoles/index.ts';
import { LOOPBACK_BUILD } from '../tool/extension.ts';
import { ROOT } from '../tool/sources.ts';

const SHIPPED = join(ROOT, '.output/chrome-mv3');

function manifestOf(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}

// npm's number is the store's.
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** What the shipped extension asks for and offers. A change here is a change of what merchants are asked to trust. */
const golden = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version,
  default_locale: 'zh_CN',
  minimum_chrome_version: '120',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  permissions: [
    'storage',
    'unlimitedStorage',
    'alarms',
    'scripting',
    'activeTab',
    'contextMenus',
    'sidePanel',
  ],
  optional_permissions: ['notifications'],
  optional_host_permissions: consoleOrigins(),
  action: { default_title: '__MSG_name__' },
  side_panel: { default_path: 'sidepanel.html' },
  background: { service_worker: 'background.js' },
  commands: {
    'take-snapshot': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_takeSnapshot__' },
  },
  content_security_policy: {
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types dingdian-import',
    ].join('; '),
  },
};

describe('the built manifest', () => {
  test('of the shipped build asks for this and nothing else', () => {
    expect(manifestOf(SHIPPED)).toEqual(golden);
  });

  test('of the test build differs in loopback hosts alone', () => {
    const { host_permissions: hosts, ...rest } = manifestOf(LOOPBACK_BUILD);
    expect(hosts).toEqual(['http://127.0.0.1/*', 'http://localhost/*', 'http://*.localhost/*']);
    expect(rest).toEqual(golden);
  });

  test('names consoles over https only, each by a host of its own', () => {
    for (const origin of consoleOrigins())
      expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });
});

describe('the built pages', () => {
  const linked = (page: string) =>
    readFileSync(join(SHIPPED, page), 'utf8').match(/(?<=<link[^>]*href="\/(?:chunks|assets)\/)[^"]+/g) ?? [];

  test('name what they begin with, for the browser to fetch at once, and nothing that is wanted later', () => {
    const workbench = linked('workbench.html');
    expect(workbench.filter((file) => file.startsWith('view-'))).toHaveLength(2);
    expect(new Set(workbench).size).toBe(workbench.length);
    for (const page of ['workbench.html', 'sidepanel.html'])
      expect(linked(page).filter((file) => /TrendChart|xlsx|ContractPage/.test(file))).toEqual([]);
  });
});

describe('the built content script', () => {
  const script = readFileSync(join(SHIPPED, 'content-scripts/console.js'));

  test('weighs at most 3.2 kB gzipped, and the reader that follows where figures stand at most 12.8 kB', () => {
    expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(3_200);
    const reader = readFileSync(join(SHIPPED, 'reader.js'));
    expect(gzipSync(reader, { level: 9 }).byteLength).toBeLessThanOrEqual(12_800);
  });

  test('and its reader together weigh at most 16 kB gzipped, which a frame with figures carries', () => {
    const together = [script, readFileSync(join(SHIPPED, 'reader.js'))].map((part) =>
      gzipSync(part, { level: 9 }),
    );
    expect(together.reduce((sum, { byteLength }) => sum + byteLength, 0)).toBeLessThanOrEqual(16_000);
  });

  test('announces itself to no page', () => {
    expect(script.toString()).not.toContain('content-script-started');
    expect(script.toString()).not.toContain('postMessage');
  });
});
