import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const endToEnd = (
  browser: 'chromium' | 'firefox',
  name: string = browser,
  include = 'tests/e2e/**/*.test.ts',
) => ({
  test: {
    name,
    include: [include],
    provide: { browser },
    fileParallelism: false,
    // Else each file would start a process and load the drivers anew.
    isolate: false,
    sequence: { groupOrder: name === 'chromium' ? 1 : 2 },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser on a busy machine may be late: it is tried twice more, and the report says so.
    retry: process.env.CI === undefined ? 0 : 2,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: [
            'tests/{components,core,eval,guard,platform,repository,scripts}/**/*.test.{ts,tsx}',
          ],
          // Some open archives of hundreds of pictures; a busy machine needs longer than the usual five seconds.
          testTimeout: 30_000,
          mockReset: true,
          restoreMocks: true,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
      endToEnd('chromium', 'clients-chromium', 'tests/clients/matrix.test.ts'),
      endToEnd('firefox', 'clients-firefox', 'tests/clients/matrix.test.ts'),
    ],
  },
});
