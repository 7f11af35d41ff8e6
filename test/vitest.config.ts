import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/globalSetup.ts'],
    // Builds and browsers share two cores: what takes a second alone may take many among others.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    // One more than the cores that it is meant for: tests wait for servers and browsers.
    maxWorkers: 3,
    // Each worker loads the project's modules once: test files leave nothing behind that another would meet.
    isolate: false,
  },
});
