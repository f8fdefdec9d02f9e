import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, chromiumPath } from './tool/chromium.mjs';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/**/*.dom.test.ts', '**/node_modules/**'],
          setupFiles: ['tests/tool/unit-setup.ts'],
        },
      },
      {
        root,
        plugins: [react()],
        // Bundled before the first test: a dependency met during a run reloads the page under the test.
        optimizeDeps: {
          include: [
            '@e965/xlsx',
            '@hookform/resolvers/zod',
            'axe-core',
            'canonicalize',
            'chart.js',
            'dexie',
            'fflate',
            'i18next',
            'lucide-react',
            'papaparse',
            'parse5',
            'react',
            'react-chartjs-2',
            'react-dom',
            'react-dom/client',
            'react-hook-form',
            'react/jsx-dev-runtime',
            'temporal-polyfill',
            'uuid',
            'zod',
          ],
        },
        test: {
          // Layout, visibility and fonts are real only in a real browser.
          name: 'browser',
          include: ['tests/**/*.dom.test.ts', 'tests/**/*.dom.test.tsx'],
          setupFiles: ['tests/tool/browser-setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
