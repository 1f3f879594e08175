import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBelow, resolveAsset, truePathBelow } from './asset.ts'

const root = join(tmpdir(), 'renderer')

test('files of the interface are found, with their types', () => {
  expect(resolveAsset(root, '/index.html')).toEqual({
    file: join(root, 'index.html'),
    type: 'text/html; charset=utf-8',
  })
  expect(resolveAsset(root, '/assets/index-a%20b.js')?.file).toBe(join(root, 'assets', 'index-a b.js'))
  expect(resolveAsset(root, '/assets/serif.woff2')?.type).toBe('font/woff2')
})

test.each([
  '/',
  '',
  '/..',
  '/../main/index.js',
  '/%2e%2e/main/index.js',
  '/..%2fmain/index.js',
  '/assets/../../main/index.js',
  '/assets/..%2F..%2F..%2Fetc/passwd.html',
  '//etc/passwd.html',
  '/%2fetc/passwd.html',
  '/..\\main\\index.js',
  '/..%5cmain%5cindex.js',
  '/index.html%00.js',
  '/c:/windows/index.html',
  '/assets',
  '/assets/',
  '/.env.js',
  '/assets/.hidden/index.js',
  '/index.html/',
  '/index.ts',
  '/%',
  '/%ff%fe.html',
  'index.html',
])('%s is no file of the interface', (pathname) => {
  expect(resolveAsset(root, pathname)).toBeNull()
})

test('no path leads out of the root', () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '',
    '%2e%2e',
    '%2f',
    '%5c',
    '\\',
    '/',
    'a',
    'b.js',
    '%00',
    '~',
    'C:',
    'index.html',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const asset = resolveAsset(root, `/${parts.join('/')}`)
      if (asset !== null) expect(isBelow(root, asset.file)).toBe(true)
    }),
    { seed: Date.now() & 0x7fffffff, numRuns: 2000 },
  )
})

test('a sibling folder whose name begins alike is not below', () => {
  expect(isBelow('/a/renderer', '/a/renderer-old/index.html')).toBe(false)
  expect(isBelow('/a/renderer', '/a/renderer')).toBe(false)
  expect(isBelow('/a/renderer', '/a/renderer/..x')).toBe(true)
})

test('a link that leads out is not followed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'asset-'))
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  writeFileSync(join(outside, 'a.js'), '')
  writeFileSync(join(folder, 'b.js'), '')
  symlinkSync(join(outside, 'a.js'), join(folder, 'a.js'))
  expect(await truePathBelow(folder, join(folder, 'a.js'))).toBeNull()
  expect(await truePathBelow(folder, join(folder, 'missing.js'))).toBeNull()
  expect(await truePathBelow(folder, join(folder, 'b.js'))).not.toBeNull()
})
