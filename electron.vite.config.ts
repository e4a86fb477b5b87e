import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Everything is bundled, so that the packaged application needs no `node_modules`: `out/` and `package.json` are all of
 * it. The package's own imports (`#shared/…`) are resolved by Vite natively.
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'electron/main/index.ts',
          browser: 'electron/browser/index.ts',
          presidio: 'electron/cli/index.ts',
          'workbook-worker': 'electron/host/workbook/workbook-worker.ts',
          'share-worker': 'electron/host/share/share-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file: it can require `electron` and nothing of ours.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      // An inlined asset would be a `data:` address, which the content security policy refuses for fonts.
      assetsInlineLimit: 0,
      minify: true,
      rolldownOptions: { input: { index: 'renderer/index.html' } },
    },
  },
});
