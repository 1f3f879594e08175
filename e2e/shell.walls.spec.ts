import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electron, launch, newFolder, type Running, sandbox, violations } from './app.ts'
import { ask, askAnything } from './ask.ts'
import { root } from './places.ts'
import { setTrap, type Trap } from './server.ts'

let running: Running
let trap: Trap
test.beforeAll(async () => {
  trap = await setTrap()
  running = await launch()
  // Nothing is ever opened outside the application by these tests.
  await running.app.evaluate(({ shell, dialog }) => {
    const asked: string[] = []
    const opened: string[] = []
    Object.assign(globalThis, { asked, opened })
    shell.openExternal = async (address) => void opened.push(address)
    dialog.showMessageBox = (async (options: { detail?: string }) => {
      asked.push(options.detail ?? '')
      return { response: 0, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  })
})
test.afterAll(async () => {
  await running.close()
  await trap.close()
})

test.afterEach(() => {
  expect(trap.hits).toEqual([])
})

test('scripts and styles that are written into the page do not run', async () => {
  const { page } = running
  const seen = await violations(page)
  await page.evaluate(() => {
    const policy = (window as unknown as { trustedTypes: { isHTML(value: unknown): boolean } }).trustedTypes
    if (!policy) throw new Error('no Trusted Types')
    const style = document.createElement('style')
    style.textContent = 'body { --caught: 1 }'
    document.head.append(style)
    const block = document.createElement('div')
    block.setAttribute('style', 'color: red')
    document.body.append(block)
  })
  await expect.poll(seen).toEqual(expect.arrayContaining(['style-src-elem inline', 'style-src-attr inline']))
  const colour = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--caught'))
  expect(colour).toBe('')
})

test('text does not become markup or code: Trusted Types', async () => {
  const attempts = await running.page.evaluate(async () => {
    // Playwright lets what it evaluates use eval; what runs a moment later is under the page's own policy.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const thrown = (act: () => unknown) => {
      try {
        act()
        return 'nothing'
      } catch (fault) {
        return fault instanceof Error ? fault.name : String(fault)
      }
    }
    const types = (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
    ).trustedTypes
    return {
      innerHTML: thrown(() => {
        document.createElement('div').innerHTML = '<b>a</b>'
      }),
      scriptText: thrown(() => {
        document.createElement('script').text = 'window.caught = 1'
      }),
      scriptSource: thrown(() => {
        document.createElement('script').src = 'data:,window.caught=1'
      }),
      frame: thrown(() => {
        document.createElement('iframe').srcdoc = '<p>a</p>'
      }),
      handler: thrown(() => document.createElement('p').setAttribute('onclick', 'window.caught=1')),
      worker: thrown(() => new Worker('/a.js')),
      eval: thrown(() => (Reflect.get(window, 'eval') as (code: string) => unknown)('window.caught = 1')),
      function: thrown(() => new Function('window.caught = 1')()),
      policy: thrown(() => types.createPolicy('anything', {})),
      caught: 'caught' in window,
    }
  })
  expect(attempts).toEqual({
    innerHTML: 'TypeError',
    scriptText: 'TypeError',
    scriptSource: 'TypeError',
    frame: 'TypeError',
    handler: 'TypeError',
    worker: 'TypeError',
    eval: 'EvalError',
    function: 'EvalError',
    policy: 'TypeError',
    caught: false,
  })
})

test('nothing is fetched from elsewhere, by any way a page knows', async () => {
  const { page } = running
  const seen = await violations(page)
  const failed = await page.evaluate(async (origin) => {
    const image = new Image()
    image.src = `${origin}/image`
    const sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = `${origin}/sheet`
    const prefetch = document.createElement('link')
    prefetch.rel = 'prefetch'
    prefetch.href = `${origin}/prefetch`
    const frame = document.createElement('iframe')
    frame.src = `${origin}/frame`
    const track = document.createElement('video')
    track.src = `${origin}/video`
    const base = document.createElement('base')
    base.href = origin
    document.body.append(image, sheet, prefetch, frame, track, base)
    const socket = new WebSocket(origin.replace('http', 'ws'))
    socket.addEventListener('error', () => undefined)
    const results = await Promise.allSettled([
      fetch(`${origin}/fetch`),
      fetch('file:///etc/passwd'),
      fetch('app://page/index.html'),
      import(/* @vite-ignore */ `${origin}/module`),
    ])
    const beacon = navigator.sendBeacon(`${origin}/beacon`)
    for (const added of [image, sheet, prefetch, frame, track, base]) added.remove()
    return { rejected: results.map(({ status }) => status), beacon }
  }, trap.origin)
  expect(failed.rejected).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
  await page.waitForTimeout(500)
  const directives = (await seen()).map((one) => one.split(' ')[0])
  for (const directive of ['img-src', 'style-src-elem', 'frame-src', 'media-src', 'base-uri', 'connect-src'])
    expect(directives).toContain(directive)
})

test('even without the page’s policy no request leaves: the session cancels it', async () => {
  const result = await running.app.evaluate(async ({ BrowserWindow, net, session }, origin) => {
    const outcome = (request: Promise<unknown>) =>
      request.then(
        () => 'answered',
        () => 'refused',
      )
    const own = session.defaultSession
    const bare = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    const page = await outcome(bare.loadURL(`${origin}/bare`))
    bare.destroy()
    return [await outcome(own.fetch(`${origin}/session`)), await outcome(net.fetch(`${origin}/net`)), page]
  }, trap.origin)
  expect(result).toEqual(['refused', 'refused', 'refused'])
})

test('the application’s scheme serves its files and nothing beside them', async () => {
  const { page } = running
  const statuses = await page.evaluate(
    async (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const answer = await fetch(address).catch(() => null)
          return answer === null ? 'refused' : answer.status
        }),
      ),
    [
      '/index.html',
      '/',
      '/../main/index.js',
      '/%2e%2e/main/index.js',
      '/..%2fmain%2findex.js',
      '/..%5cmain%5cindex.js',
      '/%2fetc/passwd',
      '/index.html%00.js',
      '/assets/',
      '/.env',
      '/package.json',
    ],
  )
  expect(statuses).toEqual([200, ...Array.from({ length: 10 }, () => 404)])
  const posted = await page.evaluate(async () => (await fetch('/index.html', { method: 'POST' })).status)
  expect(posted).toBe(405)
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/index.html')).headers))
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  })
})

test('the window stays on its page', async () => {
  const { app, page } = running
  const ways: readonly ((origin: string) => void)[] = [
    (origin) => {
      location.href = `${origin}/href`
    },
    (origin) => location.assign(`${origin}/assign`),
    () => {
      location.href = 'file:///etc/passwd'
    },
    () => {
      location.href = 'data:text/html,caught'
    },
    () => {
      location.href = 'app://page/index.html'
    },
    () => {
      location.href = 'app://duizhao/other.html'
    },
    (origin) => {
      const link = document.createElement('a')
      link.href = `${origin}/link`
      document.body.append(link)
      link.click()
      link.remove()
    },
    (origin) => {
      const form = document.createElement('form')
      form.action = `${origin}/form`
      document.body.append(form)
      form.submit()
      form.remove()
    },
    (origin) => {
      const meta = document.createElement('meta')
      meta.httpEquiv = 'refresh'
      meta.content = `0; url=${origin}/refresh`
      document.head.append(meta)
      setTimeout(() => meta.remove(), 100)
    },
  ]
  await page.evaluate(() => Object.assign(window, { same: true }))
  for (const way of ways) {
    await page.evaluate(way, trap.origin)
    await page.waitForTimeout(100)
  }
  expect(page.url()).toBe('app://duizhao/index.html')
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('no new windows and no webviews; an https link is asked about before it is opened outside', async () => {
  const { app, page } = running
  const made = await page.evaluate((origin) => {
    const webview = document.createElement('webview')
    webview.setAttribute('src', origin)
    document.body.append(webview)
    webview.remove()
    return {
      plain: window.open(origin),
      blank: window.open(),
      script: window.open('javascript:1'),
      outside: window.open('https://example.org/water'),
      webview: webview.constructor.name,
    }
  }, trap.origin)
  expect(made).toEqual({ plain: null, blank: null, script: null, outside: null, webview: 'HTMLElement' })
  const noted = () =>
    app.evaluate(() => {
      const { asked, opened } = globalThis as unknown as { asked: string[]; opened: string[] }
      return { asked, opened }
    })
  await expect
    .poll(noted)
    .toEqual({ asked: ['https://example.org/water'], opened: ['https://example.org/water'] })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('every permission is refused', async () => {
  const { page } = running
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ]
    const asked = names.map(async (name) => {
      const status = await navigator.permissions.query({ name: name as PermissionName })
      return status.state
    })
    const refused = (request: Promise<unknown>) =>
      request.then(
        () => 'granted',
        () => 'refused',
      )
    return {
      asked: await Promise.all(asked),
      place: await refused(new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))),
      notification: await Notification.requestPermission(),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refused(navigator.clipboard.readText()),
    }
  })
  expect(new Set(states.asked)).toEqual(new Set(['denied']))
  expect(states).toMatchObject({
    place: 'refused',
    notification: 'denied',
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
  })
})

test('requests that are not of the contract are refused at the door', async () => {
  const { page } = running
  expect(await askAnything(page, 'settings', 'get', undefined)).toMatchObject({ ok: false, error: 'refused' })
  expect(await askAnything(page, 'settings', 'set', { theme: 'pink' })).toEqual({
    ok: false,
    error: 'refused',
    detail: 'theme',
  })
  expect(await askAnything(page, 'settings', 'set', { __proto__: null, evil: 1 })).toMatchObject({
    error: 'refused',
  })
  expect(await askAnything(page, 'articles', 'get', { article: '../../etc/passwd' })).toMatchObject({
    error: 'refused',
    detail: 'article',
  })
  expect((await ask(page, 'settings', 'get', {})).ok).toBe(true)
})

test('another page with the same preload is refused, and so is a frame of the window', async () => {
  const { app } = running
  const answers = await app.evaluate(async ({ app: own, BrowserWindow }) => {
    const preload = `${own.getAppPath()}/out/preload/index.cjs`
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await stranger.loadURL('data:text/html,<p>stranger')
    const ask = 'window.desk ? desk.call.settings.get({}) : "no desk"'
    const foreign = await stranger.webContents.executeJavaScript(ask)
    stranger.destroy()
    return foreign
  })
  expect(answers).toEqual({ ok: false, error: 'refused', detail: 'sender' })
})

test('a frame in the window has no door of its own and cannot leave its shelf', async () => {
  const { app, page } = running
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.id = 'shelf'
    frame.src = 'app://page/nothing-here/en'
    document.body.append(frame)
  })
  const shown = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().flatMap((window) =>
        window.webContents.mainFrame.frames.map(({ url }) => url),
      ),
    )
  await expect.poll(shown).toEqual(['app://page/nothing-here/en'])
  const door = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]
      ?.webContents.mainFrame.frames[0]?.executeJavaScript('"desk" in window')
      .catch(() => 'scripts are off'),
  )
  expect(door).not.toBe(true)
  await page.evaluate((origin) => {
    const shelf = document.querySelector<HTMLIFrameElement>('#shelf')
    if (shelf) shelf.src = `${origin}/shelf`
  }, trap.origin)
  await page.waitForTimeout(200)
  await page.evaluate(() => document.querySelector('#shelf')?.remove())
})

test('started afresh, the application calls no other computer, not even for a name', async () => {
  const found = spawnSync('strace', ['-V'])
  test.skip(process.platform !== 'linux' || found.error !== undefined, 'Linux with strace')
  const folder = newFolder()
  const calls = join(folder, 'calls')
  const words = ['-f', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', calls]
  const child = spawn('strace', [...words, electron, ...sandbox, root], {
    env: { ...process.env, DUIZHAO_USER_DATA: folder },
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    const sample = join(folder, 'Sample.duizhao')
    await expect.poll(() => existsSync(sample), { timeout: 40_000 }).toBe(true)
    // Chromium's own services get up a few seconds after the window.
    await new Promise((resolve) => setTimeout(resolve, 5_000))
  } finally {
    // Chromium's lock on the settings names the process that strace started.
    const pid = Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1))
    process.kill(pid, 'SIGTERM')
    await ended
  }
  const lines = readFileSync(calls, 'utf8').split('\n')
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => line.includes('AF_INET'))).toEqual([])
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
