// npm run tour: the whole job in the real application; screenshots and the bundle are left in out/tour/.
import { ensureBuilt } from './run/build.mjs'
import { playwright } from './run/playwright.mjs'

const code = (await ensureBuilt()) || (await playwright(['tour.spec.ts', ...process.argv.slice(2)]))
if (code === 0) process.stdout.write('The screens of the tour and its bundle are in out/tour/.\n')
process.exitCode = code
