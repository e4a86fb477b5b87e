import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Three projects: `core` (units, laws, contracts), `window` (units of the renderer, in a document) and `scenarios`
 * (several consoles and one folder: slower, left out of `npm run check`).
 */
export default defineConfig({
  // Vite's own cache is kept with the others.
  cacheDir: '.cache/vite',
  test: {
    passWithNoTests: false,
    // Left to itself it keeps a processor free for an editor, which on two is half of the machine.
    maxWorkers: availableParallelism(),
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/{unit,laws,contracts}/**/*.test.ts'],
          exclude: ['tests/unit/renderer/**'],
          // No module keeps state of its own: files of a worker share what they import, which halves the time.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'window',
          include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'scenarios',
          include: ['tests/scenarios/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
