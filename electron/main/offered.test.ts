import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownWords, readArguments } from './arguments.ts'
import { openable } from './offered.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'offered-')))
const at = (name: string) => join(folder, name)
mkdirSync(at('Water.duizhao'))
mkdirSync(at('plain'))
mkdirSync(at('folder.txt'))
writeFileSync(at('水.TXT'), 'x')
writeFileSync(at('run.sh'), 'x')
writeFileSync(at('Fake.duizhao'), 'x')
symlinkSync(at('水.TXT'), at('link.txt'))
symlinkSync(at('loop.txt'), at('loop.txt'))
symlinkSync('/dev/zero', at('zero.txt'))
execFileSync('mkfifo', [at('pipe.txt')])

test('libraries and files that can be brought in are told apart', () => {
  expect(openable([at('Water.duizhao'), at('水.TXT'), at('link.txt')])).toEqual({
    libraries: [at('Water.duizhao')],
    files: [at('水.TXT'), at('水.TXT')],
  })
})

test.each([
  at('plain'),
  at('folder.txt'),
  at('run.sh'),
  at('Fake.duizhao'),
  at('loop.txt'),
  at('zero.txt'),
  at('pipe.txt'),
  at('missing.txt'),
  '/dev/zero',
  '\\\\server\\share\\a.txt',
  '//server/share/a.txt',
  `${at('水.TXT')}\0.txt`,
])('%s is left out', (path) => {
  expect(openable([path])).toEqual({ libraries: [], files: [] })
})

test('words of the command line: switches are no paths, relative paths start where the start was', () => {
  expect(readArguments(['--library=Water.duizhao', 'a.txt', '--inspect', '-x', ''], '/here')).toEqual({
    library: '/here/Water.duizhao',
    paths: ['/here/a.txt'],
  })
  expect(readArguments(['--library='], '/here')).toEqual({ library: null, paths: [] })
})

test('unpackaged, the words of the application begin after its folder', () => {
  const words = ['/e/electron', '--inspect=0', '-r', '/p/loader.js', '.', 'a.txt']
  expect(ownWords(words, false, '/repo', '/repo')).toEqual(['a.txt'])
  expect(ownWords(['/e/Duizhao', 'a.txt'], true, '/repo', '/repo')).toEqual(['a.txt'])
})
