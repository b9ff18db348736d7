import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What tests of rules, rows and views have in common. */
const WITH_PAGES = {
  plugins: [WxtVitest(), preact()],
  test: {
    environment: 'happy-dom',
    setupFiles: ['./tests/support/words-first.ts', './tests/support/setup.ts'],
    // What one test has the browser say, the next one does not hear.
    restoreMocks: true,
    // scrypt at its default cost takes seconds, twice in one test.
    testTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' as const } },
  },
};

export default defineConfig({
  test: {
    // By itself Vitest leaves one core idle, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        ...WITH_PAGES,
        test: {
          ...WITH_PAGES.test,
          name: 'unit',
          include: ['tests/{unit,conventions}/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
      {
        ...WITH_PAGES,
        test: {
          ...WITH_PAGES.test,
          name: 'views',
          include: ['tests/{components,flows}/**/*.test.{ts,tsx}'],
          // Pages listen to the browser and to each other: every file starts with a browser of its own.
          isolate: true,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          setupFiles: ['./tests/support/words-first.ts'],
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A real browser on a busy machine takes its time; what never comes still fails.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
