// npm start: the application's window. With no display it says so and gives the tour instead.
import { join } from 'node:path'
import { withDisplay } from './display.mjs'
import { ensureBuilt } from './run/build.mjs'
import { lastingHome } from './run/home.mjs'
import { hasScreen } from './run/plan.mjs'
import { streaming } from './setup/child.mjs'
import { installedElectron } from './setup/electron.mjs'
import { root } from './setup/places.mjs'

process.exitCode = (await ensureBuilt()) || (await show())

function show() {
  if (!hasScreen()) {
    process.stdout.write(
      'There is no display here, so the window cannot be shown. Running `npm run tour` instead.\n',
    )
    return streaming(process.execPath, [join(root, 'scripts', 'tour.mjs')], { cwd: root })
  }
  const isRoot = process.getuid?.() === 0
  const home = isRoot && process.platform === 'linux' ? lastingHome() : undefined
  if (home !== undefined)
    process.stdout.write(`Started by root, the window runs as nobody; its home is ${home}.\n`)
  return withDisplay({ command: (place) => electronCommand(place), ...(home === undefined ? {} : { home }) })
}

function electronCommand(place) {
  const executable = installedElectron(join(place.root, 'node_modules', 'electron'))?.executable
  if (executable === undefined) throw new Error('Electron is not in place: run `node scripts/setup.mjs`.')
  return [executable, ...(place.sandbox ? [] : ['--no-sandbox']), place.root, ...process.argv.slice(2)]
}
