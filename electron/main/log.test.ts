import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog, redacted } from './log.ts'

test('a fault is noted with its stack and without what it quotes', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'log-')), 'logs')
  const log = openLog(folder, () => new Date(0))
  const article = 'The ministers met in secret'
  log.fault('editions.append', new RangeError(`Invalid content: <paragraph("${article}")>`))
  log.fault('read', new SyntaxError(`Unexpected token 'T', "${article}"... is not valid JSON`))
  log.fault('convert', new Error('部长们秘密会面'))
  log.fault('odd', { text: article })
  const file = join(folder, 'duizhao.log')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('1970-01-01T00:00:00.000Z fault editions.append RangeError: Invalid content')
  expect(text).toContain('log.test.ts')
  expect(text).not.toContain('ministers')
  expect(text).not.toContain('部长')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('folders of the person are not named', () => {
  expect(redacted(`ENOENT: no such file, open '${homedir()}/Reports/x.txt'`)).not.toContain('Reports')
  expect(redacted(`at ${homedir()}/a.js:1:2`)).toBe('at ~/a.js:1:2')
})
