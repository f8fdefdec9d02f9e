import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { evaluate as Evaluate } from '../../lib/contracts/evaluate.ts';
import type { createHistory as CreateHistory, withFacts as WithFacts } from '../../lib/contracts/history.ts';

export interface Library {
  readonly evaluate: typeof Evaluate;
  readonly createHistory: typeof CreateHistory;
  readonly withFacts: typeof WithFacts;
}

/** The library as the worker gets it: bundled, without the loader of the tests. */
export async function library(): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'dingdian-bench-'));
  const file = join(folder, 'contracts.mjs');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { evaluate } from './lib/contracts/evaluate'; export { createHistory, withFacts } from './lib/contracts/history';`,
      resolveDir: join(import.meta.dirname, '../..'),
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  writeFileSync(file, outputFiles[0]?.text ?? '');
  const loaded = (await import(pathToFileURL(file).href)) as Library;
  rmSync(folder, { recursive: true });
  return loaded;
}
