import { readFile } from 'node:fs/promises'

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {string} file @returns {Promise<any>} */
async function readJson(file) {
  return readFile(file, 'utf8').then(JSON.parse, () => null)
}

/** Counts of vitest's JSON report; a missing report counts as one failure. @param {string} file @returns {Promise<Counts>} */
export async function unitCounts(file) {
  const report = await readJson(file)
  if (!report) return { passed: 0, failed: 1 }
  // A test file that cannot even be loaded has no failed tests, but fails.
  const broken = report.success || report.numFailedTests > 0 ? 0 : 1
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}

/** Counts of Playwright's JSON report; flaky tests count as failed. @param {string} file @returns {Promise<Counts>} */
export async function endToEndCounts(file) {
  const report = await readJson(file)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0) }
}

/**
 * What the end-to-end fixture noted of the Electron that it really talked to, or null.
 * @param {string} file
 * @returns {Promise<{ electron: string, chromium: string, launches: number } | null>}
 */
export async function ranElectron(file) {
  const noted = await readJson(file)
  return noted && typeof noted.electron === 'string' && noted.launches > 0 ? noted : null
}
