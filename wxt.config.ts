import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';
import { defineConfig } from 'wxt';
import { consoleOrigins } from './lib/consoles';

/** Test and demo builds differ from the shipped one in this alone: loopback counts as a granted host. */
const LOOPBACK = process.env.DINGDIAN_LOOPBACK === '1';
const LOOPBACK_ORIGINS = ['http://127.0.0.1/*', 'http://localhost/*', 'http://*.localhost/*'];

/**
 * `connect-src 'none'` is what makes "sends nothing anywhere" a fact that a test can check. The one policy by name is
 * that of `entrypoints/workbench/import-worker-address.ts`: a browser that demands trusted types starts no Worker without.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dingdian-import',
].join('; ');

/**
 * What runs in a console's pages is minified once more, in several passes, which saves a fortieth. Nothing in it is made
 * with `new` but classes, so that all other functions may become arrows.
 */
const smallScripts: Plugin = {
  name: 'dingdian-small-scripts',
  async generateBundle(_options, bundle) {
    const script = bundle['content-scripts/console.js'] ?? bundle['reader.js'];
    if (script?.type !== 'chunk') return;
    const { code } = await minify(script.code, {
      toplevel: true,
      ecma: 2020,
      compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, unsafe_methods: true },
    });
    if (code === undefined) throw new Error('terser made nothing of a script');
    script.code = code;
  },
};

/**
 * `lib/browser/jitless.ts` goes where zod is: a chunk shared by several pages runs before what a page imports first,
 * and schemas in it would be compiled in the way that the CSP refuses.
 */
const zodKnowsFirst: Plugin = {
  name: 'dingdian-zod-knows-first',
  outputOptions: (options) =>
    options.format === 'es'
      ? {
          ...options,
          codeSplitting: { groups: [{ name: 'zod', test: /[\\/](?:zod[\\/].*|jitless)\.[jt]s$/ }] },
        }
      : options,
};

function linkTo(rel: 'modulepreload' | 'stylesheet', file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' };
}

/**
 * A page whose entry script opens the database and then fetches its `view` would wait for one after the other: with the
 * view's files named in the page, the browser fetches all of them at once.
 */
const viewsFetchedAhead: Plugin = {
  name: 'dingdian-views-fetched-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {}, chunk }) => {
      const reached = new Map<string, Rollup.OutputChunk>();
      const reach = (file: string) => {
        const one = bundle[file];
        if (one?.type !== 'chunk' || reached.has(file)) return;
        reached.set(file, one);
        one.imports.forEach(reach);
      };
      // What these need, the page names already.
      chunk?.imports.forEach(reach);
      const named = new Set(reached.keys());
      chunk?.dynamicImports.filter((file) => bundle[file]?.name === 'view').forEach(reach);
      const ahead = [...reached].filter(([file]) => !named.has(file));
      const styles = new Set(ahead.flatMap(([, { viteMetadata }]) => [...(viteMetadata?.importedCss ?? [])]));
      return [
        ...ahead.map(([file]) => linkTo('modulepreload', file)),
        ...Array.from(styles, (file) => linkTo('stylesheet', file)),
      ];
    },
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  outDir: process.env.DINGDIAN_OUT ?? '.output',
  manifestVersion: 3,
  vite: () => ({
    // The Worker that reads files loads its spreadsheet library when it needs it.
    worker: { format: 'es' },
    plugins: [smallScripts, zodKnowsFirst, viewsFetchedAhead],
    resolve: {
      alias: {
        // The file says why.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./lib/browser/content-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: consoleOrigins(),
    ...(LOOPBACK && { host_permissions: LOOPBACK_ORIGINS }),
    action: { default_title: '__MSG_name__' },
    commands: {
      'take-snapshot': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_takeSnapshot__',
      },
    },
    content_security_policy: { extension_pages: CSP },
    minimum_chrome_version: '120',
  }),
  hooks: {
    // WXT turns a runtime-registered script's matches into required hosts; ours are granted one console at a time.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (LOOPBACK) manifest.host_permissions = LOOPBACK_ORIGINS;
      else delete manifest.host_permissions;
    },
  },
});
