// npm run package: the application as a folder (or, with electron-builder's own flags, as an installer) made
// from whatever Electron is installed, with the fuses of a release, which are then read back and compared.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { wrongFuses } from './package/fuses.mjs'
import { ensureBuilt } from './run/build.mjs'
import { streaming } from './setup/child.mjs'
import { installedElectron } from './setup/electron.mjs'
import { electronPackage, modules, root } from './setup/places.mjs'

const packed = join(root, 'dist', 'linux-unpacked')

process.exitCode = (await ensureBuilt()) || (await pack(process.argv.slice(2))) || (await examine())

function pack(words) {
  const electron = installedElectron()
  if (electron === undefined) throw new Error('Electron is not in place: run `node scripts/setup.mjs`.')
  return streaming(
    process.execPath,
    [
      join(modules, 'electron-builder', 'cli.js'),
      ...(words.length > 0 ? words : ['--dir']),
      '--publish=never',
      `--config.electronVersion=${electron.version}`,
      `--config.electronDist=${join(electronPackage, 'dist')}`,
    ],
    { cwd: root },
  )
}

async function examine() {
  const executable = join(packed, 'duizhao')
  if (!existsSync(executable)) return 0
  const wrong = wrongFuses(await getCurrentFuseWire(executable), FuseV1Options)
  if (existsSync(join(packed, 'resources', 'default_app.asar'))) wrong.push('default_app.asar is still there')
  if (wrong.length > 0) {
    process.stderr.write(`The packed application is not fit for release: ${wrong.join(', ')}\n`)
    return 1
  }
  process.stdout.write(`packed: ${packed} (the fuses are those of a release)\n`)
  return 0
}
