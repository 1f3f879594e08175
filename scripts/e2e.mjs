// npm run e2e: the end-to-end tests on the built application. Further words go to Playwright.
import { ensureBuilt } from './run/build.mjs'
import { playwright } from './run/playwright.mjs'

process.exitCode = (await ensureBuilt()) || (await playwright(process.argv.slice(2)))
