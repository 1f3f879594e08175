import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { output } from './places.ts'

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE

/** One application at a time: they share the screen, the keyboard and the machine. */
export default defineConfig({
  testDir: '.',
  outputDir: join(output, 'test-results'),
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
})
