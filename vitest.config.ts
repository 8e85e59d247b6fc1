import { defineConfig } from 'vitest/config'

/** Unit tests run in plain Node; a test that needs IndexedDB brings fake-indexeddb itself. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'scripts/**/*.test.mjs'],
    // A property test over hundreds of cases on a loaded two-core machine needs more than five seconds.
    testTimeout: 30_000,
    coverage: { include: ['src/core/**', 'src/ingest/**'], reporter: ['text-summary'] },
  },
})
