import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOOPBACK_BUILD } from '../tool/extension.ts';

const NEEDED = [
  {
    file: join(LOOPBACK_BUILD, 'manifest.json'),
    make: 'DINGDIAN_LOOPBACK=1 DINGDIAN_OUT=.output/loopback wxt build',
  },
  {
    file: join(import.meta.dirname, '../consoles/dist'),
    make: 'vite build --config tests/consoles/vite.config.ts',
  },
];

/** The end-to-end tests run what was built; they build nothing themselves. `npm test` builds first. */
export function setup(): void {
  const missing = NEEDED.filter(({ file }) => !existsSync(file)).map(({ make }) => make);
  if (missing.length > 0) throw new Error(`Not built yet. Run: ${missing.join(' && ')}`);
}
