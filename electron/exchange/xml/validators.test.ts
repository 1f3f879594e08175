import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  DtdValidator,
  ParseOption,
  RelaxNGValidator,
  XmlDocument,
  XmlDtd,
  XmlLibError,
  XsdValidator,
} from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleArticle } from '../../../shared/bundle/sampleArticle.ts'
import { tmxLines } from '../../../shared/formats/tmx/write.ts'
import { writeXliff } from '../../../shared/formats/xliff/write.ts'
import { type EntryId, ulids } from '../../../shared/ids.ts'
import { writeTbx } from '../../../shared/termbase/files/writeTbx.ts'
import { interopFiles } from '../export/interop.ts'
import { withEverything } from '../export/withEverything.ts'

const formats = join(import.meta.dirname, '../../../../shared/data/formats')
const dtd = join(formats, 'tmx/tmx14.dtd')
const xsd = join(formats, 'oasis-xliff/xliff-21/schemas/xliff_core_2.0.xsd')
const matches = join(formats, 'oasis-xliff/xliff-21/schemas/matches.xsd')
const rng = join(formats, 'tbx-core/TBX_Core_RNG/TBXcoreStructV03.rng')
const suite = join(formats, 'oasis-xliff/xliff-21/test-suite/core/valid')

interface Validator {
  validate(document: XmlDocument): void
  dispose(): void
}

/** What a validator finds in a text; '' where nothing. The text's own DTD is not loaded. */
function faults(validator: Validator, text: string): string {
  const document = XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NO_XXE })
  try {
    validator.validate(document)
    return ''
  } catch (error) {
    if (error instanceof XmlLibError) return error.message
    throw error
  } finally {
    document.dispose()
  }
}

/** A validator by a schema that is itself XML; what it includes stands beside it. */
function schemaOf(path: string, make: (document: XmlDocument) => Validator): Validator {
  const document = XmlDocument.fromBuffer(readFileSync(path), { url: path })
  try {
    return make(document)
  } finally {
    document.dispose()
  }
}

function absent(...paths: readonly string[]): string {
  return paths.every((path) => existsSync(path)) ? '' : ' (skipped: schema not there)'
}

/** What a bundle holds for translators' tools, of an article with every kind of block and code. */
function leaving(ending: string): string[] {
  return [withEverything(), sampleArticle({ site: withEverything().site })].flatMap((article) =>
    interopFiles(article, '', 'Duizhao 0.0.0')
      .filter(({ path }) => path.endsWith(ending))
      .map(({ bytes }) => new TextDecoder().decode(bytes)),
  )
}

beforeAll(() => {
  xmlRegisterFsInputProviders()
})

describe.skipIf(!existsSync(dtd))(`TMX by tmx14.dtd${absent(dtd)}`, () => {
  let validator: Validator
  beforeAll(() => {
    validator = new DtdValidator(XmlDtd.fromString(readFileSync(dtd, 'utf8')))
  })
  afterAll(() => validator.dispose())

  test('the validator finds what is wrong', () => {
    expect(faults(validator, '<tmx version="1.4"><body><tu/></body></tmx>')).not.toBe('')
  })

  test('what a bundle holds is valid', () => {
    const files = leaving('.tmx')
    expect(files).toHaveLength(4)
    for (const file of files) expect(faults(validator, file)).toBe('')
    expect(files.join('')).toContain('<bpt ')
  })

  test('whatever a memory says is valid', () => {
    const entry = {
      sourceLanguage: 'en',
      targetLanguage: 'zh-Hant',
      source: 'a < b ]]>',
      target: '甲 & "乙" \u{20BB7}',
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
    const back = {
      ...entry,
      sourceLanguage: 'zh-Hant',
      targetLanguage: 'en',
      by: '',
      at: '',
      uses: 0,
    } as const
    expect(faults(validator, [...tmxLines([entry, back], codes, '1.0')].join(''))).toBe('')
  })
})

describe.skipIf(!existsSync(xsd))(`XLIFF 2.0 by xliff_core_2.0.xsd${absent(xsd)}`, () => {
  let validator: Validator
  beforeAll(() => {
    validator = schemaOf(xsd, (document) => XsdValidator.fromDoc(document))
  })
  afterAll(() => validator.dispose())

  test('the validator finds what is wrong, and nothing in the standard’s own valid files', () => {
    const empty = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"/>'
    expect(faults(validator, empty)).not.toBe('')
    const files = readdirSync(suite).filter((name) => name.endsWith('.xlf'))
    expect(files.length).toBeGreaterThan(20)
    for (const name of files)
      expect(faults(validator, readFileSync(join(suite, name), 'utf8')), name).toBe('')
  })

  test('what a bundle holds is valid', () => {
    const files = leaving('.xlf')
    // The sample's Traditional edition has other sentences, for which XLIFF has no place.
    expect(files).toHaveLength(3)
    for (const file of files) expect(faults(validator, file)).toBe('')
  })

  test('with matches and notes it is valid by the module’s schema too', () => {
    const [source, target] = sampleArticle().editions
    if (!source || !target) throw new Error('no editions')
    const match = { source: 'a & <b>', target: '甲', score: 101, isAdapted: true }
    const text = writeXliff({
      id: sampleArticle().id,
      slug: 'a',
      source,
      target,
      beside: () => ({
        matches: [match, { ...match, score: 75.25, isAdapted: false }],
        notes: ['x & y', 'z'],
      }),
    })
    const module = schemaOf(matches, (document) => XsdValidator.fromDoc(document))
    try {
      for (const each of [validator, module]) expect(faults(each, text)).toBe('')
      expect(faults(module, text.replace('similarity="100.0"', 'similarity="101"'))).not.toBe('')
    } finally {
      module.dispose()
    }
  })
})

describe.skipIf(!existsSync(rng))(`TBX by TBXcoreStructV03.rng${absent(rng)}`, () => {
  let validator: Validator
  beforeAll(() => {
    validator = schemaOf(rng, (document) => RelaxNGValidator.fromDoc(document))
  })
  afterAll(() => validator.dispose())

  test('a termbase that says all that can be said is valid', () => {
    const newId = ulids(Date.now, Math.random)
    const text = writeTbx(
      [
        {
          id: newId<EntryId>(),
          kind: 'place',
          note: 'One & two.\nThree.',
          definition: 'Where <water> stands.\nAnd more.',
          source: 'Atlas',
          links: ['https://x.example/?a=1&b=2'],
          terms: [
            {
              language: 'en',
              text: 'Dam & Sons',
              status: 'preferred',
              partOfSpeech: 'name',
              exactCase: true,
            },
            { language: 'zh-Hans', text: '水坝', status: 'forbidden', note: '旧称。\n不用。' },
            { language: 'zh-Hant', text: '水壩', status: 'admitted', region: 'tw' },
            { language: 'zh-Hant', text: '水塘', status: 'admitted', region: 'hk' },
          ],
        },
        {
          id: newId<EntryId>(),
          kind: 'term',
          note: '',
          terms: [{ language: 'en', text: 'x', status: 'preferred' }],
        },
      ],
      'Terms & names',
    )
    expect(faults(validator, text)).toBe('')
    expect(faults(validator, text.replaceAll('termSec', 'termPart'))).not.toBe('')
  })
})
