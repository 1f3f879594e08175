import { expect, test } from 'vitest'
import { staysInside } from './network.ts'

test.each(['app://duizhao/index.html', 'devtools://devtools/x', 'data:text/plain,a', 'blob:app://duizhao/1'])(
  '%s stays inside',
  (address) => expect(staysInside(address, null)).toBe(true),
)

test.each([
  'http://127.0.0.1:1/',
  'https://example.org/',
  'ws://localhost:5173/',
  'file:///etc/passwd',
  'ftp://example.org/',
  'not an address',
])('%s is cancelled', (address) => expect(staysInside(address, null)).toBe(false))

test('the development server is reached, and no other', () => {
  expect(staysInside('http://localhost:5173/main.tsx', 'http://localhost:5173')).toBe(true)
  expect(staysInside('ws://localhost:5173/', 'http://localhost:5173')).toBe(true)
  expect(staysInside('http://localhost:5174/', 'http://localhost:5173')).toBe(false)
})
