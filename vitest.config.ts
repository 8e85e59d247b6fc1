import { defineConfig } from 'vitest/config'

/** Unit tests run in plain Node; a test that needs IndexedDB brings fake-indexeddb itself. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'scripts/**/*.test.mjs'],
    // No test asserts a time. This only ends what hangs: a loaded two-core machine may need a minute for the longest.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/core/**', 'src/ingest/**'], reporter: ['text-summary'] },
  },
})
