import { afterEach, expect, it, vi } from 'vitest';
import { signatureOf } from '../../lib/reading/signature';
import { watchPage } from '../../lib/reading/watch';
import { show } from './stage';

const TABLE =
  '<table><thead><tr><th>商品</th><th>花费</th></tr></thead><tbody><tr><td>茶杯</td><td id="v">88</td></tr></tbody></table><p id="clock">当前：10:00:01</p>';
let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

it('changes its signature with a figure and not with a clock', () => {
  show(TABLE);
  const before = signatureOf(document);
  const text = (id: string, value: string) => document.getElementById(id)?.replaceChildren(value);
  text('clock', '当前：10:00:02');
  expect(signatureOf(document)).toBe(before);
  text('v', '89');
  expect(signatureOf(document)).not.toBe(before);
  show('<p>没有数字</p>');
  expect(signatureOf(document)).toBe('');
});

it('takes a clock for one that is written in several nodes', () => {
  show('<p id="clock"></p><p>访客数 12</p>');
  const clock = document.getElementById('clock');
  clock?.append('10', ':', '00', ':', '01');
  const before = signatureOf(document);
  clock?.lastChild?.replaceWith('02');
  expect(signatureOf(document)).toBe(before);
});

it('hears figures in shadow roots and not in its own host', () => {
  show('<div id="a"></div><div data-dingdian id="own">42 行可读</div>');
  expect(signatureOf(document)).toBe('');
  const root = document.getElementById('a')?.attachShadow({ mode: 'open' });
  root?.append('12');
  const before = signatureOf(document);
  expect(before).not.toBe('');
  root?.replaceChildren('13');
  expect(signatureOf(document)).not.toBe(before);
});

it('calls once after changes that come in batches', async () => {
  show(TABLE);
  const settled = vi.fn();
  watchPage(document, { signal: stop.signal }, settled);
  for (let i = 0; i < 5; i++) document.body.append(`${i}`);
  await vi.waitFor(() => expect(settled).toHaveBeenCalledTimes(1), { timeout: 3000 });
});

it('does not hear its own host, nor anything once stopped', async () => {
  show(`${TABLE}<div id="own"></div>`);
  const settled = vi.fn();
  watchPage(document, { ignore: document.querySelector('#own') ?? undefined, signal: stop.signal }, settled);
  document.querySelector('#own')?.append('pill');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(settled).not.toHaveBeenCalled();
  document.body.append('x');
  stop.abort();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(settled).not.toHaveBeenCalled();
});
