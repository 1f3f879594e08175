// What Electron runs when it is given an application's folder: the official binary brings such a program
// along, the one from the registry has lost it.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'
import { readCommand } from './command.js'

const { preload, application } = readCommand(process.argv.slice(1))
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })

if (application === undefined) {
  process.stderr.write('electron: say which application to run, for example: electron .\n')
  app.exit(1)
} else {
  const entry = adopt(resolve(application))
  const require = createRequire(join(process.cwd(), 'electron.js'))
  for (const module of preload) require(module)
  // Awaited at the top level, so that Electron keeps `ready` back until the application has loaded.
  await import(pathToFileURL(entry).href)
}

/** Gives Electron the application's path, name and version, and answers with the file to run. */
function adopt(path) {
  const manifest = join(path, 'package.json')
  if (!existsSync(manifest)) {
    app.setAppPath(dirname(path))
    return path
  }
  const {
    name,
    productName,
    version,
    desktopName,
    main = 'index.js',
  } = JSON.parse(readFileSync(manifest, 'utf8'))
  if (version) app.setVersion(version)
  if (productName || name) app.setName(productName || name)
  app.setDesktopName(desktopName || `${app.getName()}.desktop`)
  app.setAppPath(path)
  return join(path, main)
}
