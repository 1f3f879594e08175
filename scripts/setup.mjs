// Makes a fresh clone ready to start: packages, Electron, the system's libraries, the SQLite addon.
// It may be run at any time; where nothing has changed it looks at a few files and ends.
import { installSystemLibraries } from './setup/debian.mjs'
import { installElectron } from './setup/electron.mjs'
import { installPackages } from './setup/packages.mjs'
import { SetupFailure, say, seconds } from './setup/say.mjs'
import { installSqlite } from './setup/sqlite.mjs'
import { changed, circumstances, readStamp, writeStamp } from './setup/stamp.mjs'

const start = performance.now()
const before = readStamp()
const differing = changed(before, circumstances())
if (before !== undefined && differing.length === 0) {
  say('all', `in place since the last run (${seconds(start)})`)
} else {
  say('all', before === undefined ? 'first run here' : `looking again, because of: ${differing.join(', ')}`)
  try {
    installPackages()
    const electron = await installElectron()
    installSystemLibraries(electron.executable)
    installSqlite(electron)
    writeStamp(circumstances())
    say('all', `ready (${seconds(start)})`)
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error
    process.stderr.write(`\nsetup failed: ${error.message}\n\nWhat to do: ${error.remedy}\n`)
    process.exitCode = 1
  }
}
