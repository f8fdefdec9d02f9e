import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LOOPBACK_BUILD } from '../tool/extension.ts';
import { filesBelow, ROOT } from '../tool/sources.ts';
import { begin, clickPill, loadSample } from './story.ts';

/** Addresses that are written somewhere in the code and never asked for, each with its reason. */
const WORDS_ONLY: readonly { readonly address: RegExp; readonly why: string }[] = [
  { address: /^http:\/\/(www\.w3|json-schema)\.org\//, why: 'names of formats (SVG, JSON schema)' },
  { address: /^http:\/\/(127\.0\.0\.1|(\*\.)?localhost)\//, why: 'hosts of the demo and test build' },
  { address: /^http:\/\/\*\/\*/, why: 'a match pattern in the checks of WXT' },
  { address: /^http:\/\/\[\$\{/, why: 'zod parses an IPv6 address with it' },
  {
    address: /^http:\/\/(schemas\.(microsoft\.com|openxmlformats\.org)|www\.wps\.cn)\//,
    why: 'names of formats, as the library that writes workbooks spells them',
  },
  { address: /^http:\/\/bit\.ly\/2kdckMn/, why: 'a help link in an error message of Dexie' },
];

/** Names of file formats, as the library that reads spreadsheets writes them in its own source. */
const SPREADSHEET_LIBRARY = readFileSync(join(ROOT, 'node_modules/@e965/xlsx/xlsx.mjs'), 'utf8');

/** A server that counts what reaches it. */
async function listener(): Promise<{ port: number; arrived: string[] }> {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('ok');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The listener has no port');
  return { port: address.port, arrived };
}

test('no page of the extension, nor its worker, can reach a listening server', async () => {
  const { port, arrived } = await listener();
  const { extension, url } = await begin();
  const page = await extension.open(url('sycm/item-rank'));
  await clickPill(page);
  const panel = await extension.openPanel(page);
  await loadSample(panel);
  await extension.openOwn('workbench.html');
  // The product's own doings are watched by `faults`; from here on the test itself tries to get out.
  const before = extension.faults.length;
  expect(extension.faults).toEqual([]);
  const attempt = async (target: string): Promise<string[]> => {
    const blocked = (done: Promise<unknown>) =>
      done.then(
        () => 'sent',
        () => 'blocked',
      );
    const image = () =>
      new Promise<unknown>((resolve, reject) => {
        const picture = new Image();
        picture.addEventListener('load', resolve);
        picture.addEventListener('error', () => reject(new Error('refused')));
        picture.src = `${target}image`;
      });
    return [
      await blocked(fetch(`${target}fetch`)),
      'Image' in globalThis ? await blocked(image()) : 'blocked',
    ];
  };
  const target = `http://127.0.0.1:${port}/`;
  expect(await panel.evaluate(attempt, target)).toEqual(['blocked', 'blocked']);
  expect(await (await extension.worker()).evaluate(attempt, target)).toEqual(['blocked', 'blocked']);
  expect(arrived).toEqual([]);
  // The attempts are reported as the violations they are; take them out so that only the product's own would remain.
  (extension.faults as string[]).splice(before);
  const reached = await fetch(target);
  expect(reached.ok).toBe(true);
  expect(arrived).toEqual(['/']);
});

test('what is built names no plain http address', () => {
  const folder = relative(ROOT, LOOPBACK_BUILD);
  const files = filesBelow(folder).filter((file) => /\.(js|html|css|json)$/.test(file));
  expect(files.length).toBeGreaterThan(3);
  const unknown = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [...text.matchAll(/http:\/\/[^\s"'`)\\]*/g)]
      .map((match) => match[0])
      .filter((found) => !WORDS_ONLY.some(({ address }) => address.test(found)))
      .filter((found) => !SPREADSHEET_LIBRARY.includes(found));
  });
  expect(unknown).toEqual([]);
});
