import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser'];
const MAC = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/** Root has no sandbox of its own to start; the rest keeps the browser from phoning its maker. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

function found() {
  const candidates = [process.env.CHROMIUM_PATH, onPath(), MAC, chromium.executablePath()];
  return candidates.find((file) => file && existsSync(file));
}

/** Path of a Chromium that loads unpacked extensions (branded Chrome ≥ 137 does not); throws with what to do. */
export function chromiumPath() {
  const file = found();
  if (!file) throw new Error('No Chromium found. Set CHROMIUM_PATH, or run: npx playwright install chromium');
  return file;
}

/** Installs Chromium and CJK fonts where the machine lacks them: apt on Debian as root, Playwright's own elsewhere. */
export function ensureChromium() {
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const fonts = existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
  if (found() && (fonts || !debianRoot)) return;
  const run = (file, args) =>
    execFileSync(file, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (debianRoot) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  } else {
    run(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  }
}
