import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gistOf, npm } from './child.mjs'
import { aptCommand, lackingPackages, notFound } from './debian.mjs'
import { readCommand } from './default-app/command.js'
import { electronSource, installedElectron } from './electron.mjs'
import { whyInstall } from './packages.mjs'
import { cacheFolder } from './places.mjs'
import { electronPath, integrityOf } from './registry-electron.mjs'
import { cacheKey } from './sqlite.mjs'
import { changed, readStamp, trace, writeStamp } from './stamp.mjs'
import { landing } from './unzip.mjs'

function inFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-setup-'))
  try {
    return act(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-on-mac': { version: '2.0.0', optional: true },
  },
}

test('packages are installed where there are none, where one is missing, and where a version differs', () => {
  const without = { packages: {} }
  const older = { packages: { 'node_modules/a': { version: '0.9.0' } } }
  expect(whyInstall(lock, undefined)).toBe('node_modules is missing')
  expect(whyInstall(lock, without)).toBe('node_modules/a is missing')
  expect(whyInstall(lock, older)).toBe('node_modules/a is 0.9.0, and package-lock.json asks for 1.0.0')
})

test("packages are left alone where only another system's optional ones are absent", () => {
  expect(whyInstall(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBeUndefined()
})

test('Electron comes from its makers where they can be reached, else from the registry on Linux alone', () => {
  const bare = { installed: false, mirror: false, githubAnswers: false, platform: 'linux', arch: 'x64' }
  expect(electronSource({ ...bare, installed: true })).toBe('installed')
  expect(electronSource({ ...bare, githubAnswers: true })).toBe('official')
  expect(electronSource({ ...bare, mirror: true, platform: 'darwin' })).toBe('official')
  expect(electronSource(bare)).toBe('registry')
  expect(electronSource({ ...bare, arch: 'arm64' })).toBe('nowhere')
  expect(electronSource({ ...bare, platform: 'win32' })).toBe('nowhere')
})

test('a folder without a binary is no Electron', () => {
  inFolder((folder) => {
    expect(installedElectron(folder)).toBeUndefined()
    writeFileSync(join(folder, 'path.txt'), 'electron')
    expect(installedElectron(folder)).toBeUndefined()
  })
})

test('of the archive only what is Electron is kept', () => {
  expect(electronPath('Cypress/Cypress')).toBe('electron')
  expect(electronPath('Cypress/locales/zh-CN.pak')).toBe('locales/zh-CN.pak')
  expect(electronPath('Cypress/resources/app/index.js')).toBeUndefined()
  expect(electronPath('Cypress/resources/app-update.yml')).toBeUndefined()
  expect(electronPath('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined()
})

test('an archive cannot write outside its folder', () => {
  expect(landing('/tmp/dist', 'locales/en.pak')).toBe('/tmp/dist/locales/en.pak')
  expect(() => landing('/tmp/dist', '../../etc/passwd')).toThrow('outside')
})

test('integrity is written as npm writes it', () => {
  expect(integrityOf(Buffer.from('abc'))).toBe(
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
  )
})

test('only the Debian packages that are lacking are asked for', () => {
  const nothing = { missing: [], serifFont: true, screen: false, virtualScreen: true }
  expect(lackingPackages(nothing)).toEqual([])
  expect(lackingPackages({ ...nothing, virtualScreen: false }).map((group) => group.packages)).toEqual([
    ['xvfb', 'xauth'],
  ])
  expect(lackingPackages({ ...nothing, screen: true, virtualScreen: false })).toEqual([])
  const [libraries, fonts] = lackingPackages({ ...nothing, missing: ['libgbm.so.1'], serifFont: false })
  expect(libraries).toMatchObject({ needed: true, why: 'Electron needs libgbm.so.1' })
  expect(libraries?.packages).toContain('libgbm1')
  expect(fonts).toMatchObject({ needed: false, packages: ['fonts-noto-cjk', 'fonts-liberation'] })
  expect(aptCommand(['xvfb']).join(' ')).toBe('apt-get install -y --no-install-recommends xvfb')
})

test("the linker's report names each missing library once", () => {
  const report =
    '\tlibgbm.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tlibgbm.so.1 => not found\n'
  expect(notFound(report)).toEqual(['libgbm.so.1'])
  expect(notFound('\tstatically linked\n')).toEqual([])
})

test('a stamp is read back as it was written, and anything else is no stamp', () => {
  inFolder((folder) => {
    const file = join(folder, 'stamp.json')
    expect(readStamp(file)).toBeUndefined()
    writeStamp({ lock: 'a', node: 'b' }, file)
    expect(readStamp(file)).toEqual({ lock: 'a', node: 'b' })
    writeFileSync(file, '{"lock": ')
    expect(readStamp(file)).toBeUndefined()
  })
})

test('a set-up is looked at again for what has changed', () => {
  const now = { lock: 'a', node: 'v20' }
  expect(changed(undefined, now)).toEqual(['lock', 'node'])
  expect(changed({ lock: 'a', node: 'v22' }, now)).toEqual(['node'])
  expect(changed(now, now)).toEqual([])
})

test('a file that is replaced leaves another trace', () => {
  inFolder((folder) => {
    const file = join(folder, 'addon.node')
    expect(trace(file)).toBe('absent')
    writeFileSync(file, 'one')
    const before = trace(file)
    writeFileSync(file, 'other')
    expect(trace(file)).not.toBe(before)
  })
})

test('what was built is kept for one version, system, processor and Node-API', () => {
  const machine = { platform: 'linux', arch: 'x64', versions: { napi: '9' } }
  expect(cacheKey('13.2.0', machine)).toBe('better-sqlite3-13.2.0-linux-x64-napi9')
  expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, '/home/a')).toBe('/c/duizhao')
  expect(cacheFolder({}, '/home/a')).toBe('/home/a/.cache/duizhao')
})

test('npm is the one that started the script', () => {
  const words = ['/n/npm-cli.js', 'ci']
  expect(npm(['ci'], { npm_execpath: '/n/npm-cli.js' })).toEqual({ program: process.execPath, words })
  expect(npm(['ci'], {})).toEqual({ program: 'npm', words: ['ci'] })
})

test('a bare Electron finds the application among flags and modules to load first', () => {
  const words = ['-r', '/p/loader.js', '--inspect=0', '--remote-debugging-port=0', '.', '--flag']
  expect(readCommand(words)).toEqual({ preload: ['/p/loader.js'], application: '.' })
  expect(readCommand(['--version'])).toEqual({ preload: [], application: undefined })
})

test('the gist of a long output keeps its beginning and its end', () => {
  const lines = Array.from({ length: 100 }, (_, at) => `line ${at}`)
  const gist = gistOf(lines.join('\n')).split('\n')
  expect([gist[0], gist.at(-1), gist.length]).toEqual(['line 0', 'line 99', 38])
  expect(gistOf('one\ntwo\n')).toBe('one\ntwo')
})
