import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countGate, countLine, countPlaywright, countStep, countVitest, total } from './count.mjs'
import { newerSource } from './fresh.mjs'
import { hasScreen, planOf } from './plan.mjs'
import { neededPackages } from './stage.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-run-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function file(path, seconds) {
  const full = join(folder, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, '')
  utimesSync(full, seconds, seconds)
  return full
}

const user = {
  platform: 'linux',
  screen: true,
  virtualScreen: true,
  isRoot: false,
  canBecomeNobody: false,
  nobodyReads: false,
  sandbox: true,
}
const root = { ...user, screen: false, isRoot: true, canBecomeNobody: true, nobodyReads: true }

test('a user with a display runs Electron as it is', () => {
  const plain = { xvfb: false, nobody: false, staged: false, sandbox: true, warning: undefined }
  expect(planOf(user)).toEqual(plain)
  expect(planOf({ ...user, platform: 'darwin', screen: false, virtualScreen: false })).toEqual(plain)
})

test('without a display a virtual one is used, and where there is none nothing runs', () => {
  expect(planOf({ ...user, screen: false })).toMatchObject({ xvfb: true, nobody: false, sandbox: true })
  expect(planOf({ ...user, screen: false, virtualScreen: false })).toBeUndefined()
})

test('root runs it sandboxed as nobody, from a copy where nobody cannot read the checkout', () => {
  expect(planOf(root)).toMatchObject({ nobody: true, staged: false, sandbox: true, warning: undefined })
  expect(planOf({ ...root, nobodyReads: false })).toMatchObject({ nobody: true, staged: true, sandbox: true })
})

test('the sandbox is given up only where there is no way to keep it, and never silently', () => {
  for (const facts of [
    { ...root, canBecomeNobody: false },
    { ...root, sandbox: false },
    { ...user, sandbox: false },
  ]) {
    const plan = planOf(facts)
    expect(plan).toMatchObject({ nobody: false, staged: false, sandbox: false })
    expect(plan?.warning).toContain('--no-sandbox')
  }
})

test('a screen is named by either of two variables on Linux', () => {
  expect(hasScreen('linux', {})).toBe(false)
  expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasScreen('darwin', {})).toBe(true)
})

test('what was built is old when any source is newer, or when a part of it is missing', () => {
  const built = [file('out/main.js', 200), file('out/preload.cjs', 150)]
  const source = file('src/deep/a.ts', 100)
  const sources = [join(folder, 'src')]
  expect(newerSource(sources, built)).toBeUndefined()
  expect(newerSource(sources, [...built, join(folder, 'out/absent.html')])).toBe(source)
  const newer = file('src/b.css', 180)
  expect(newerSource(sources, built)).toBe(newer)
})

test('tests and notes beside the sources do not count as sources', () => {
  const built = [file('out/main.js', 200)]
  file('src/a.test.ts', 300)
  file('src/README.md', 300)
  file('src/a.d.ts', 300)
  expect(newerSource([join(folder, 'src'), join(folder, 'nowhere')], built)).toBeUndefined()
})

test('a copy takes the packages that are needed, each from where Node would find it', () => {
  const installed = {
    'node_modules/app': { dependencies: { shared: '1' }, optionalDependencies: { absent: '1' } },
    'node_modules/app/node_modules/shared': { dependencies: { leaf: '1', app: '1' } },
    'node_modules/shared': {},
    'node_modules/leaf': {},
    'node_modules/tool': {},
  }
  expect(neededPackages(installed, ['app'])).toEqual([
    'node_modules/app',
    'node_modules/app/node_modules/shared',
    'node_modules/leaf',
  ])
})

test('the tests of both kinds and the gates are added up', () => {
  const unit = countVitest({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  })
  expect(unit).toEqual({ passed: 5, failed: 2, skipped: 1 })
  const e2e = countPlaywright({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 0 }, errors: [] })
  expect(countLine(total([unit, e2e, countGate(0), countGate(1)]))).toBe('10 passed, 3 failed, 1 skipped')
  expect(countLine(total([e2e]))).toBe('4 passed, 0 failed')
})

test('a step that ends badly without a failed test counts as one failure', () => {
  expect(countStep(1, { passed: 2, failed: 0, skipped: 0 })).toEqual({ passed: 2, failed: 1, skipped: 0 })
  expect(countStep(1, { passed: 2, failed: 3, skipped: 0 })).toEqual({ passed: 2, failed: 3, skipped: 0 })
  expect(countStep(0, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
