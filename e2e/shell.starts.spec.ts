import { execFile, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { electron, launch, newFolder, sandbox } from './app.ts'
import { ask } from './ask.ts'
import { root } from './places.ts'

/** Starts a second application on the same settings; resolves with its exit code. */
function second(userData: string, words: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(electron, [...sandbox, root, ...words], {
      env: { ...process.env, DUIZHAO_USER_DATA: userData },
      stdio: 'ignore',
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
    child.once('error', reject)
    child.once('exit', (code) => {
      clearTimeout(timer)
      resolve(code)
    })
  })
}

test('a second start ends, brings the first to the front and hands it what it was given', async () => {
  const userData = newFolder()
  const file = join(newFolder(), '水.txt')
  writeFileSync(file, 'Water')
  const running = await launch({ userData })
  try {
    const { app, page } = running
    await page.evaluate(() => {
      const { desk } = window as unknown as {
        desk: { on(name: 'offered', listener: (offered: object) => void): void }
      }
      const offered: object[] = []
      Object.assign(window, { offered })
      desk.on('offered', (one) => offered.push(one))
    })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    expect(await second(userData, [file, '--nonsense', '/dev/zero', join(root, 'package.json')])).toBe(0)
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { offered: object[] }).offered))
      .toEqual([{ files: [{ file: expect.stringMatching(/^[0-9a-f-]{36}$/), name: '水.txt' }] }])
    const minimised = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized()))
    await expect.poll(minimised).toEqual([false])
  } finally {
    await running.close()
    rmSync(userData, { recursive: true, force: true })
  }
})

test('the window comes back where it was, with its zoom', async () => {
  const userData = newFolder()
  const bounds = { x: 60, y: 50, width: 1201, height: 777 }
  const first = await launch({ userData })
  await first.app.evaluate(({ BrowserWindow, Menu }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place)
    Menu.getApplicationMenu()?.getMenuItemById('view.zoomIn')?.click()
  }, bounds)
  await first.page.waitForTimeout(700)
  await first.close()
  const again = await launch({ userData })
  const found = await again.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return { bounds: window?.getBounds(), zoom: window?.webContents.getZoomLevel() }
  })
  await again.close()
  expect(found).toEqual({ bounds, zoom: 0.5 })
  rmSync(userData, { recursive: true, force: true })
})

test('a place on a screen that is gone, and files that are damaged, do not keep the window away', async () => {
  const userData = newFolder()
  const far = {
    bounds: { x: 9000, y: 9000, width: 1200, height: 800 },
    maximised: false,
    fullScreen: false,
    zoom: 0,
  }
  writeFileSync(join(userData, 'window.json'), JSON.stringify(far))
  writeFileSync(join(userData, 'settings.json'), '{"interface": "zh-H')
  const running = await launch({ userData })
  const bounds = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  const settings = await ask(running.page, 'settings', 'get', {})
  await running.close()
  expect(bounds?.x).toBeLessThan(3000)
  expect(settings).toMatchObject({ ok: true, value: { theme: 'system' } })
  const aside = readdirSync(userData).filter((name) => name.startsWith('settings.json.damaged'))
  expect(aside).toHaveLength(1)
  expect(readFileSync(join(userData, aside[0] ?? ''), 'utf8')).toBe('{"interface": "zh-H')
  rmSync(userData, { recursive: true, force: true })
})

test('the interface’s language and theme are there again', async () => {
  const userData = newFolder()
  const first = await launch({ userData })
  await ask(first.page, 'settings', 'set', { interface: 'zh-Hant', theme: 'dark' })
  await first.close()
  const again = await launch({ userData })
  const settings = await ask(again.page, 'settings', 'get', {})
  const shown = await again.app.evaluate(({ Menu, nativeTheme }) => ({
    menu: Menu.getApplicationMenu()?.items[0]?.label,
    theme: nativeTheme.themeSource,
  }))
  await again.close()
  expect(settings).toMatchObject({ ok: true, value: { interface: 'zh-Hant', theme: 'dark' } })
  expect(shown).toEqual({ menu: '檔案', theme: 'dark' })
  rmSync(userData, { recursive: true, force: true })
})

test('a released application does not start with a switch that opens it', async () => {
  for (const word of [
    '--remote-debugging-port=0',
    '--inspect=0',
    '--disable-web-security',
    '--js-flags=--allow-natives-syntax',
  ]) {
    const run = promisify(execFile)(electron, [...sandbox, root, word], {
      env: { ...process.env, DUIZHAO_USER_DATA: newFolder(), DUIZHAO_RELEASED: '1' },
      timeout: 15_000,
    })
    await expect(run, word).rejects.toMatchObject({ code: 1 })
  }
})

test('a library is made, closed, and opened again at the next start', async () => {
  const userData = newFolder()
  const place = newFolder()
  mkdirSync(place, { recursive: true })
  const folder = join(place, 'Water.duizhao')
  const first = await launch({ userData })
  await first.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog
  }, folder)
  expect(await ask(first.page, 'library', 'create', {})).toMatchObject({
    ok: true,
    value: { library: { name: 'Water', sample: false }, recent: [{ name: 'Water', folder, missing: false }] },
  })
  expect(await ask(first.page, 'library', 'create', {})).toMatchObject({ ok: false, error: 'exists' })
  await first.close()

  const again = await launch({ userData })
  const state = await ask(again.page, 'library', 'state', {})
  expect(state).toMatchObject({ ok: true, value: { library: { name: 'Water' } } })
  expect(await ask(again.page, 'articles', 'facets', {})).toMatchObject({ ok: true, value: { articles: 0 } })
  expect(await ask(again.page, 'library', 'close', {})).toMatchObject({ ok: true, value: { library: null } })
  expect(await ask(again.page, 'articles', 'facets', {})).toMatchObject({ ok: false, error: 'no-library' })
  await again.close()

  const named = await launch({ userData: newFolder(), words: [`--library=${folder}`] })
  expect(await ask(named.page, 'library', 'state', {})).toMatchObject({
    ok: true,
    value: { library: { name: 'Water' } },
  })
  await named.close()
  rmSync(userData, { recursive: true, force: true })
})

test('the first start shows the sample library, which can be thrown away', async () => {
  const running = await launch()
  const { page } = running
  expect(await ask(page, 'library', 'state', {})).toMatchObject({
    ok: true,
    value: { library: { sample: true }, recent: [] },
  })
  const facets = await ask(page, 'articles', 'facets', {})
  expect(facets).toMatchObject({ ok: true, value: { articles: 6 } })
  expect(await ask(page, 'library', 'discardSample', {})).toMatchObject({
    ok: true,
    value: { library: null },
  })
  expect(await ask(page, 'library', 'openSample', {})).toMatchObject({
    ok: true,
    value: { library: { sample: true } },
  })
  await running.close()
})
