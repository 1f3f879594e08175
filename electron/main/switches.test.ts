import { expect, test } from 'vitest'
import { refusedSwitches } from './switches.ts'

test('a released application does not start with switches that open it or weaken its walls', () => {
  for (const name of ['remote-debugging-port', 'inspect', 'no-sandbox', 'js-flags', 'disable-web-security']) {
    expect(refusedSwitches((asked) => asked === name)).toEqual([name])
  }
})

test('switches of the desktop and of the application itself are let through', () => {
  const given = new Set(['user-data-dir', 'ozone-platform', 'force-device-scale-factor', 'library', 'lang'])
  expect(refusedSwitches((name) => given.has(name))).toEqual([])
})
