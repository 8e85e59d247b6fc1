import { defineConfig } from '@playwright/test'

/** Run by scripts/test.mjs, which builds, finds an Electron and starts a display. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  // One window at a time: the machines are small, and two Electrons on two cores only slow each other down.
  workers: 1,
  // Of one test, on a loaded two-core machine with software rendering.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // A test that passes only at the second try is a defect to be seen.
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { trace: 'off', screenshot: 'off' },
})
