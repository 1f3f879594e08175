import { expect, test } from 'vitest'
import { call } from './callForTest.ts'
import { commands } from './commands.ts'

test('every command explains itself on standard output', async () => {
  for (const { name, usage, options } of commands) {
    const { code, out, err } = await call([name, '--help'])
    expect([name, code, err]).toEqual([name, 0, ''])
    for (const line of usage) expect(out).toContain(`duizhao -- ${name} ${line}`)
    for (const option of [...Object.keys(options), 'json', 'help']) expect(out).toContain(`--${option}`)
  }
})

test('the general help names every command', async () => {
  const { code, out } = await call(['--help'])
  expect(code).toBe(0)
  for (const { name, summary } of commands)
    expect(out).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 10)}`, 'm'))
  const none = await call([])
  expect([none.code, none.out]).toEqual([2, ''])
  expect(none.err).toBe(out)
})

test('what is not understood is said on standard error, with exit 2', async () => {
  const calls: [string[], string][] = [
    [['fly'], 'There is no command fly'],
    [['export', 'a', '--out', '/tmp', '--format', 'vellum'], 'has to be one of'],
    [['export', 'a', '--out', '/tmp', '--issue-slug', 'x'], '--issue TITLE'],
    [['export', 'a', '--out', '/tmp', '--format', 'md', '--issue', 'Spring'], 'no other --format'],
    [['export', 'a', '--out', '/tmp', '--origin', 'example.org'], 'https://example.org'],
    [['segment', '--lang', 'fr'], 'en, zh-Hans, zh-Hant'],
    [['segment'], '--lang'],
    [['segment', '--lang', 'en', '/nowhere/text.txt'], 'There is no file /nowhere/text.txt'],
    [['segment', '--lang', 'en', '/tmp'], 'is a folder'],
    [['convert', '--to', 'en'], 'zh-Hant, zh-Hans'],
    [['convert', '--loud'], "'--loud'"],
    [['list'], 'DUIZHAO_LIBRARY'],
    [['list', '--library', '/nowhere/L.duizhao'], '/nowhere/L.duizhao'],
    [['check'], '--pairs'],
    [['check', '--pairs', '-', '--source-lang', 'en', '--target-lang', 'en'], 'the same'],
    [
      ['check', '--pairs', '-', '--source-lang', 'en', '--target-lang', 'zh-Hans', '--only', 'style'],
      '"style"',
    ],
    [['verify', '/nowhere/b.zip'], '/nowhere/b.zip'],
    [['import', 'memory.xlsx', '--library', '/nowhere'], 'does not read'],
    [['new', '/tmp/no-ending'], '/tmp/no-ending.duizhao'],
  ]
  for (const [words, said] of calls) {
    const { code, out, err } = await call(words)
    expect([words, code, out]).toEqual([words, 2, ''])
    expect(err).toContain(said)
    expect(err).not.toContain('    at ')
  }
})
