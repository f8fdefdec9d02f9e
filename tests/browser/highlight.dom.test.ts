import { afterEach, expect, it } from 'vitest';
import { highlight } from '../../entrypoints/overlay/highlight';

const TABLE =
  '<table><tr><th>商品</th><th>花费</th></tr><tr><td id="name">茶杯</td><td id="cell">512.30</td></tr></table>';

function stage(markup: string): HTMLElement {
  document.body.innerHTML = '<main></main><div id="place"></div>';
  const home = document.querySelector('main');
  const place = document.querySelector<HTMLElement>('#place');
  if (!home || !place) throw new Error('no stage');
  home.innerHTML = markup;
  return place;
}

/** Where the frame is drawn, against where the element stands: our frame leaves a gap of 4 px. */
function framed(place: HTMLElement, cell: Element | null | undefined): boolean {
  const mark = place.querySelector<HTMLElement>('.mark');
  if (!mark || !cell) return false;
  const { left, top } = cell.getBoundingClientRect();
  return (
    Math.abs(parseFloat(mark.style.left) - (left - 4)) < 1 &&
    Math.abs(parseFloat(mark.style.top) - (top - 4)) < 1
  );
}

afterEach(() => document.body.replaceChildren());

it('frames the cell of the table that holds the names', () => {
  const place = stage(`<p>512.30</p>${TABLE}`);
  expect(highlight(place, [[['商品', '花费', '茶杯'], ['512.30']]])).toBe(true);
  expect(framed(place, document.querySelector('#cell'))).toBe(true);
});

it('finds what stands in an open shadow root', () => {
  const place = stage('<x-report></x-report>');
  const root = document.querySelector('x-report')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = TABLE;
  expect(highlight(place, [[['商品', '花费', '茶杯'], ['512.30']]])).toBe(true);
  expect(framed(place, root?.querySelector('#cell'))).toBe(true);
});

it('says so when the page no longer shows it', () => {
  expect(highlight(stage(TABLE), [[['商品', '花费', '茶壶'], ['512.30']]])).toBe(false);
});
