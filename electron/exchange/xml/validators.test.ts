import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { schema } from '../../../shared/document/schema.ts'
import { tmxLines } from '../../../shared/formats/tmx/write.ts'
import { writeXliff } from '../../../shared/formats/xliff/write.ts'
import { type ArticleId, ulids } from '../../../shared/ids.ts'

const formats = join(import.meta.dirname, '../../../../shared/data/formats')
const dtd = join(formats, 'tmx/tmx14.dtd')
const xsd = join(formats, 'oasis-xliff/xliff-21/schemas/xliff_core_2.0.xsd')
// Debian's package libxml2-utils has it.
const tool = 'xmllint'
const there = existsSync(dtd) && existsSync(xsd) && spawnSync(tool, ['--version']).status === 0
const absent = there ? '' : ' (skipped: xmllint or schemas not there)'

function valid(text: string, ...flags: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-valid-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'file.xml')
  writeFileSync(file, text)
  const { status, stderr } = spawnSync(tool, ['--nonet', '--noout', ...flags, file], {
    encoding: 'utf8',
  })
  return status === 0 ? '' : stderr
}

test.skipIf(!there)(`TMX is valid by its DTD${absent}`, () => {
  const entry = {
    sourceLanguage: 'en',
    targetLanguage: 'zh-Hant',
    source: 'a < b',
    target: '甲 & "乙"',
    before: 'x',
    after: '',
    by: 'A & B',
    at: '2026-01-01T00:00:00.000Z',
    origin: 'typed',
    uses: 2,
  } as const
  const codes = {
    source: { language: 'en', code: 'en' },
    target: { language: 'zh-Hant', code: 'zh-TW' },
  } as const
  expect(valid([...tmxLines([entry], codes, '1.0')].join(''), '--dtdvalid', dtd)).toBe('')
})

test.skipIf(!there)(`XLIFF is valid by its schema${absent}`, () => {
  const newId = ulids(Date.now, Math.random)
  const id = newId<string>()
  const document = (text: string) => {
    const bold = schema.text(text, [
      schema.mark('strong'),
      schema.mark('link', { href: 'https://x.example/?a&b' }),
    ])
    const content = [bold, schema.node('footnote_ref', { note: '1' })]
    const segment = schema.node('segment', { id }, content)
    return schema.node('doc', null, [schema.node('title', null, [segment]), schema.node('divider')])
  }
  const text = writeXliff({
    id: newId<ArticleId>(),
    slug: 'a',
    source: { language: 'en', document: document('a') },
    target: { language: 'zh-Hans', document: document('甲') },
  })
  expect(valid(text, '--schema', xsd)).toBe('')
})
