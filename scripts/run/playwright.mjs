import { join } from 'node:path'
import { withDisplay } from '../display.mjs'

/**
 * Runs Playwright's tests on the built application and resolves with the exit code. What they leave comes
 * back to `out/test-results/` and `out/tour/` of the checkout.
 *
 * @param {readonly string[]} words file names and flags for Playwright
 * @param {string} [report] a folder that gets the report of the run, `e2e.json`
 */
export function playwright(words, report) {
  return withDisplay({
    command: (place) => [
      place.node,
      join(place.root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      ...['-c', 'e2e/playwright.config.ts'],
      ...words,
    ],
    // The tests' configuration adds the reporter of that name where this is set.
    env: (place) =>
      report === undefined ? {} : { PLAYWRIGHT_JSON_OUTPUT_FILE: join(place.output, 'report', 'e2e.json') },
    returned: {
      'test-results': 'out/test-results',
      tour: 'out/tour',
      ...(report === undefined ? {} : { report }),
    },
  })
}
