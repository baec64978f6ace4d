import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { browser },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{core,platform,guard,repository}/**/*.test.ts'],
          mockReset: true,
          restoreMocks: true,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
