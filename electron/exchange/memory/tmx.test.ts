import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { schema } from '../../../shared/document/schema.ts'
import type { TmxEntry } from '../../../shared/formats/tmx/write.ts'
import { ulids } from '../../../shared/ids.ts'
import type { NewUnit, UnitStore } from '../../memory/memory.ts'
import { memoryKind } from '../../memory/migrations/memory.ts'
import { openUnitStore } from '../../memory/store.ts'
import { createDatabase } from '../../storage/database.ts'
import { openPieces, piecesOfBytes } from '../xml/pieces.ts'
import { exportTmx } from './exportTmx.ts'
import { importTmx, type TmxImport } from './importTmx.ts'

const given: TmxImport = { by: 'Lin', at: '2026-01-01T00:00:00.000Z', chinese: null }

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'duizhao-tmx-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

function emptyStore(): UnitStore {
  const file = join(folder(), 'memory.sqlite')
  createDatabase(file, memoryKind)
  const store = openUnitStore(file, ulids(Date.now, Math.random), () => '')
  if (!store.ok) throw new Error(store.error)
  onTestFinished(() => store.value.close())
  return store.value
}

function take(store: UnitStore, bytes: Uint8Array, more: Partial<TmxImport> = {}) {
  const pieces = piecesOfBytes(bytes, 'a.tmx')
  return pieces.ok ? importTmx(store, [pieces.value], { ...given, ...more }) : pieces
}

const head = '<tmx version="1.4"><header srclang="en"/><body>'
const tu = (en: string, zh: string) =>
  `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="zh-CN"><seg>${zh}</seg></tuv></tu>`
const text = `${head}${tu('Rain', '雨')}${tu('Snow', '雪')}${tu('Rain', '雨')}</body></tmx>`

test.each([
  ['utf-8', new Uint8Array(Buffer.from(text))],
  ['utf-8 with a mark', new Uint8Array(Buffer.from(`\uFEFF${text}`))],
  ['utf-16le with a mark', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ['utf-16be with a mark', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
  ['utf-16le without', new Uint8Array(Buffer.from(text, 'utf16le'))],
  ['utf-8 that says GBK', new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="GBK"?>${text}`))],
])('%s is read', (_, bytes) => {
  const store = emptyStore()
  expect(take(store, bytes)).toMatchObject({ ok: true, value: { units: 3, pairs: 3, added: 2 } })
  expect([...store.all()].map(({ source, target, by, origin }) => [source, target, by, origin])).toEqual([
    ['Rain', '雨', 'Lin', 'imported'],
    ['Snow', '雪', 'Lin', 'imported'],
  ])
})

test('a fault far into a file, or a cancel, leaves the memory as it was', () => {
  const store = emptyStore()
  take(store, Buffer.from(text))
  const many = Array.from({ length: 3000 }, (_, at) => tu(`Rain ${at}`, `雨${at}`)).join('\n')
  expect(take(store, Buffer.from(`${head}${many}<tu></body></tmx>`))).toMatchObject({
    error: 'xml',
    detail: expect.stringMatching(/^a\.tmx: 3000: /),
  })
  expect(take(store, Buffer.concat([Buffer.from(`${head}${many}`), Buffer.from([0xff])]))).toMatchObject({
    error: 'encoding',
  })
  let asked = 0
  const whole = Buffer.from(`${head}${many}</body></tmx>`)
  expect(take(store, whole, { isCancelled: () => ++asked > 1 })).toMatchObject({ error: 'cancelled' })
  expect([store.count(), asked]).toEqual([2, 2])
})

test('what an article taught is left alone, and a second import adds nothing', () => {
  const store = emptyStore()
  const unit: NewUnit = {
    sourceLanguage: 'en',
    targetLanguage: 'zh-Hans',
    source: 'Rain',
    target: '雨',
    before: '',
    after: '',
    by: 'Wu',
    at: given.at,
    article: 'A' as NewUnit['article'],
    segment: 'S' as NewUnit['segment'],
    origin: 'typed',
  }
  store.learn([unit])
  expect(take(store, Buffer.from(text))).toMatchObject({ value: { added: 1, known: 2 } })
  expect(take(store, Buffer.from(text))).toMatchObject({ value: { added: 0, known: 2, pairs: 3 } })
})

test('a memory leaves as TMX and comes back the same', async () => {
  const out = join(folder(), 'out.tmx')
  const entries: TmxEntry[] = Array.from({ length: 5000 }, (_, at) => ({
    sourceLanguage: at % 2 ? 'en' : 'zh-Hans',
    targetLanguage: at % 2 ? 'zh-Hans' : 'en',
    source: `a < ${at}`,
    target: `乙 & ${at}`,
    before: at > 0 ? 'before' : '',
    after: '',
    by: 'Wu & Co',
    at: '2026-02-03T04:05:06.000Z',
    origin: at % 3 ? 'machine' : 'typed',
    uses: 0,
  }))
  const codes = {
    source: { language: 'en', code: 'en' },
    target: { language: 'zh-Hans', code: 'zh-CN' },
  } as const
  const written = await exportTmx([{ name: 'a', codes, entries: () => entries }], out, '0.1')
  expect(written).toMatchObject({ ok: true, value: [{ path: out, bytes: readFileSync(out).length }] })
  const store = emptyStore()
  const pieces = openPieces(out, 'out.tmx')
  if (!pieces.ok) throw new Error(pieces.error)
  expect(importTmx(store, [pieces.value], given)).toMatchObject({ value: { added: 5000 } })
  const back = [...store.all()].map(({ id: _id, article: _a, segment: _s, ...entry }) => entry)
  expect(back).toEqual(entries)
})

test('a pair that leaves with its formatting comes back once, as text', async () => {
  const segment = (text: string) =>
    schema.node('segment', { id: 'x' }, [schema.text(text, [schema.mark('emphasis')])])
  const entry: TmxEntry = {
    sourceLanguage: 'en',
    targetLanguage: 'zh-Hans',
    source: 'Rain',
    target: '雨',
    before: 'before',
    after: '',
    by: 'Wu',
    at: '2026-02-03T04:05:06.000Z',
    origin: 'typed',
    uses: 0,
    formatted: { source: segment('Rain'), target: segment('雨') },
  }
  const codes = {
    source: { language: 'en', code: 'en' },
    target: { language: 'zh-Hans', code: 'zh-Hans' },
  } as const
  const out = join(folder(), 'out.tmx')
  await exportTmx([{ name: 'a', codes, entries: () => [entry] }], out, '0.1')
  const bytes = readFileSync(out)
  const own = emptyStore()
  expect(take(own, bytes)).toMatchObject({ value: { units: 2, pairs: 1, added: 1, codes: 0 } })
  // From another program both are read: the same text.
  const other = emptyStore()
  const renamed = Buffer.from(bytes.toString().replace('creationtool="Duizhao"', 'creationtool="Other"'))
  expect(take(other, renamed)).toMatchObject({ value: { pairs: 2, added: 1, codes: 4 } })
  for (const store of [own, other]) {
    expect([...store.all()].map(({ source, target }) => [source, target])).toEqual([['Rain', '雨']])
  }
})

const hostile = join(import.meta.dirname, '../../../../shared/data/hostile/generated/xml')
const there = existsSync(hostile)

test.skipIf(!there)(
  `hostile files are refused or read, and nothing else${there ? '' : ' (skipped: corpus not there)'}`,
  () => {
    const ends = new Map<string, string>()
    for (const name of readdirSync(hostile).filter((each) => each.endsWith('.tmx'))) {
      const store = emptyStore()
      const began = performance.now()
      const done = take(store, readFileSync(join(hostile, name)))
      expect(performance.now() - began, name).toBeLessThan(2000)
      ends.set(name.replace('.tmx', ''), done.ok ? `${store.count()}` : done.error)
      if (!done.ok) expect(store.count()).toBe(0)
    }
    expect(Object.fromEntries(ends)).toEqual({
      'billion-laughs': 'doctype',
      'control-char-ref': 'xml',
      'decl-mismatch-gbk': '1',
      'deep-nesting': 'xml',
      'dtd-public-tmx14': '1',
      'gbk-real': '1',
      'internal-entity-legit': '1',
      quadratic: 'doctype',
      'raw-control': 'xml',
      truncated: 'xml',
      'utf16le-bom': '1',
      'utf7-decl': 'encoding',
      'xslt-pi': '1',
      'xxe-file': 'doctype',
      'xxe-http': 'doctype',
      'xxe-param': 'doctype',
    })
  },
)

const kit = join(import.meta.dirname, '../../../../shared/data/formats/tmx/TMXComplianceKit')
const hasKit = existsSync(kit)

test.skipIf(!hasKit)(`LISA's compliance kit is read${hasKit ? '' : ' (skipped: kit not there)'}`, () => {
  const failed: string[] = []
  let units = 0
  for (const name of readdirSync(kit).filter((each) => each.endsWith('.tmx'))) {
    const done = take(emptyStore(), readFileSync(join(kit, name)))
    if (done.ok) units += done.value.units
    else failed.push(`${name}: ${done.error} ${done.detail ?? ''}`)
  }
  expect(failed).toEqual([])
  expect(units).toBeGreaterThan(10)
})

test('a file that is not there or empty is refused by name', () => {
  const path = join(folder(), 'none.tmx')
  expect(openPieces(path, 'none.tmx')).toMatchObject({ error: 'vanished', detail: 'none.tmx' })
  writeFileSync(path, '')
  expect(openPieces(path, 'none.tmx')).toMatchObject({ error: 'empty' })
})
