import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { overlayBox, overlayElements } from '../tool/pierce.ts';

const OUT = join(import.meta.dirname, '../../demo-output');
const MARGIN = 12;

/** File of a picture in `demo-output/`. */
export const pictureFile = (name: string) => join(OUT, `${name}.png`);

/** The banner alone, with a little of the page around it. */
export async function pictureOfBanner(page: Page, name: string): Promise<void> {
  const card = (await overlayElements(page)).find((element) => element.attributes.class === 'card');
  if (!card) throw new Error('No banner stands in the page');
  const { x, y, width, height } = await overlayBox(page, card);
  const clip = {
    x: Math.max(0, x - MARGIN),
    y: Math.max(0, y - MARGIN),
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
  };
  await page.screenshot({ path: pictureFile(name), clip });
}

/** Pictures of page and panel side by side, as they stand in the browser's window. */
export async function sideBySide(
  context: BrowserContext,
  names: readonly string[],
  file: string,
): Promise<void> {
  const page = await context.newPage();
  const images = names
    .map((name) => `<img src="data:image/png;base64,${readFileSync(pictureFile(name)).toString('base64')}">`)
    .join('');
  await page.setContent(
    `<style>body{margin:0;background:#d5d9e0}div{display:inline-flex;gap:1px;align-items:stretch}</style><div>${images}</div>`,
  );
  await page.locator('div').screenshot({ path: file });
  await page.close();
}
