import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Rooms of the product as the browser gets them: bundled, without the loader of the tests. `contents` names what is exported. */
export async function bundled<Library>(contents: string): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'dingdian-bench-'));
  const file = join(folder, 'library.mjs');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '../..') },
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
