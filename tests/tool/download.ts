import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { until } from './until.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dingdian-test-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

/** The next file with this ending that the page hands to the browser's downloads. */
export async function nextDownload(
  page: Page,
  ending: string,
  ask: () => Promise<void>,
): Promise<Uint8Array> {
  const downloadPath = temporaryFolder();
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  await ask();
  // A file has its name before it holds anything.
  const finished = () =>
    readdirSync(downloadPath).find(
      (name) => name.endsWith(ending) && statSync(join(downloadPath, name)).size > 0,
    );
  return readFileSync(join(downloadPath, await until('the download is there', finished)));
}
