/**
 * @typedef {{passed: number, failed: number, skipped: number}} Count
 */

/** What Vitest's JSON report counts; a file that could not be loaded is one failed test. @returns {Count} */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

/** What Playwright's JSON report counts; a test that passed at the second try has passed. @returns {Count} */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors?.length ?? 0),
    skipped: stats.skipped,
  }
}

/**
 * What a step counts: its report's numbers, and one failure where it ended badly though no test of it failed
 * (or left no report at all).
 *
 * @param {number} code the step's exit code @param {Count | undefined} counted @returns {Count}
 */
export function countStep(code, counted) {
  const { passed, failed, skipped } = counted ?? { passed: 0, failed: 0, skipped: 0 }
  const unsaid = failed === 0 && (code !== 0 || counted === undefined)
  return { passed, failed: failed + (unsaid ? 1 : 0), skipped }
}

/** A gate is one test. @param {number} code @returns {Count} */
export function countGate(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/** The sum of some counts. @param {readonly Count[]} counts @returns {Count} */
export function total(counts) {
  const sum = (key) => counts.reduce((all, count) => all + count[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** The last line of `npm test`. @param {Count} count */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
