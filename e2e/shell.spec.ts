import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { commands } from '../shared/commands/commands.ts'
import { contract, eventNames } from '../shared/ipc/contract.ts'
import { languages } from '../shared/locale.ts'
import { launch, type Running } from './app.ts'
import { ask } from './ask.ts'

let running: Running
test.beforeAll(async () => {
  running = await launch()
})
test.afterAll(() => running.close())

test('the page comes from the application itself, and the console is quiet', async () => {
  expect(running.page.url()).toBe('app://duizhao/index.html')
  expect(running.complaints).toEqual([])
})

test('the renderer runs in the operating system’s sandbox', async () => {
  test.skip(
    process.platform !== 'linux' || process.env.DUIZHAO_NO_SANDBOX !== undefined,
    'Linux with a sandbox',
  )
  const pid = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  expect(status).toMatch(/^Seccomp:\t2$/m)
  expect(status).toMatch(/^NoNewPrivs:\t1$/m)
  expect(status).toMatch(/^CapEff:\t0+$/m)
})

test('every web contents has the same walls', async () => {
  const all = await running.app.evaluate(({ webContents }) =>
    // Known to every Electron, though not in its types.
    webContents
      .getAllWebContents()
      .map((contents) =>
        (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
      ),
  )
  expect(all).toHaveLength(1)
  expect(all[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    safeDialogs: true,
  })
})

test('the page has nothing of Node', async () => {
  const found = await running.page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module', 'global', '__dirname', 'setImmediate', 'electron'].filter(
      (name) => name in window,
    ),
  )
  expect(found).toEqual([])
})

test('the page’s only door is the contract, and it cannot be rebuilt', async () => {
  const door = await running.page.evaluate(() => {
    const { desk } = window as unknown as { desk: { call: Record<string, Record<string, unknown>> } }
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen))
    return {
      names: Object.keys(desk).sort(),
      calls: Object.entries(desk.call).flatMap(([domain, all]) =>
        Object.keys(all).map((name) => `${domain}.${name}`),
      ),
      frozen: frozen(desk),
    }
  })
  const methods = Object.entries(contract).flatMap(([domain, all]) =>
    Object.keys(all).map((name) => `${domain}.${name}`),
  )
  expect(door.names).toEqual(['act', 'call', 'offer', 'on', 'onFlush', 'platform', 'readClipboard'])
  expect(door.calls.sort()).toEqual(methods.sort())
  expect(door.frozen).toBe(true)
})

test('listeners are given what happened, and no event object', async () => {
  const { app, page } = running
  await page.evaluate((names) => {
    const { desk } = window as unknown as {
      desk: { on(name: string, listener: (...all: unknown[]) => void): () => void }
    }
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const name of names) desk.on(name, (...all) => heard.push([name, ...all]))
  }, eventNames)
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('app.keys')?.click())
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  await expect.poll(heard).toContainEqual(['command', { id: 'app.keys' }])
})

test('the menu shows every command with its key, in the language of the interface', async () => {
  const { app, page } = running
  for (const language of [...languages, 'en'] as const) {
    const set = await ask(page, 'settings', 'set', { interface: language })
    expect(set.ok).toBe(true)
    const items = await app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
        (submenu?.items ?? []).map(({ id, label, accelerator }) => ({
          id,
          label,
          key: Boolean(accelerator),
        })),
      ),
    )
    for (const { id, label, key } of commands)
      expect(items).toContainEqual({ id, label: label[language], key: key !== undefined })
  }
})

test('light, dark and the system’s theme', async () => {
  const { app, page } = running
  for (const theme of ['dark', 'light', 'system'] as const) {
    await ask(page, 'settings', 'set', { theme })
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe(theme)
    if (theme === 'system') continue
    const dark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
    await expect.poll(dark).toBe(theme === 'dark')
    const ground = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    )
    expect(ground?.toLowerCase()).toBe(theme === 'dark' ? '#1b1815' : '#fcfaf7')
  }
})

test('zoom is the menu’s and is kept within what can be read', async () => {
  const { app } = running
  const level = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel())
  const press = (id: string) =>
    app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)
  await press('view.zoomIn')
  expect(await level()).toBe(0.5)
  for (let time = 0; time < 12; time++) await press('view.zoomOut')
  expect(await level()).toBe(-3)
  await press('view.zoomReset')
  expect(await level()).toBe(0)
})

test('files of the application are readable by their owner only', async () => {
  test.skip(process.platform === 'win32', 'modes of files')
  await ask(running.page, 'settings', 'set', { introduced: true })
  await ask(running.page, 'library', 'state', {})
  expect(statSync(running.userData).mode & 0o077).toBe(0)
  for (const name of ['settings.json', 'recents.json', 'logs/duizhao.log']) {
    const stat = statSync(join(running.userData, name), { throwIfNoEntry: false })
    expect([name, stat === undefined ? 'missing' : stat.mode & 0o077]).toEqual([name, 0])
  }
})
