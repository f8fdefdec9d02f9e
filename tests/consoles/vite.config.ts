import { existsSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const entries = readdirSync(root, { withFileTypes: true })
  .filter((folder) => folder.isDirectory() && !['dist', 'data', 'shell'].includes(folder.name))
  .flatMap((folder) =>
    readdirSync(`${root}/${folder.name}`).map((page) => `${root}/${folder.name}/${page}/index.html`),
  )
  .filter((file) => existsSync(file));

export default defineConfig({
  root,
  // Addresses are relative: the same files are served under every console's own path.
  base: './',
  plugins: [react(), vue()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    target: 'chrome120',
    rolldownOptions: { input: entries },
  },
});
