import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createIntl } from 'react-intl'
import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'
import { problemCodes } from '../../shared/bundle/problem.ts'
import { contract } from '../../shared/ipc/contract.ts'
import { languages } from '../../shared/locale.ts'
import { alignTexts } from './align.ts'
import { checkTexts } from './checks.ts'
import { commentTexts } from './comments.ts'
import { conversionTexts } from './conversion.ts'
import { deskTexts } from './desk.ts'
import { errorTexts } from './errors.ts'
import { followingTexts } from './following.ts'
import { historyTexts } from './history.ts'
import { libraryTexts } from './library.ts'
import { memoryTexts } from './memory.ts'
import { memoryWorkTexts } from './memoryWork.ts'
import { outsideTexts } from './outside.ts'
import { peopleTexts } from './people.ts'
import { placeholders } from './placeholders.suite.ts'
import { problemTexts } from './problems.ts'
import { profileTexts } from './profile.ts'
import { reviewTexts } from './review.ts'
import { shellTexts } from './shell.ts'
import { siteTexts } from './site.ts'
import { suggestionTexts } from './suggestions.ts'
import { termTexts } from './terms.ts'
import { catalogue, isTextKey, type TextKey, texts } from './texts.ts'
import { workflowTexts } from './workflow.ts'

const keys = Object.keys(texts) as TextKey[]

describe('the three catalogues', () => {
  test('have the same keys, and a word for each', () => {
    for (const language of languages) {
      expect(Object.keys(catalogue(language))).toEqual(keys)
      for (const key of keys) expect(texts[key][language].trim(), `${key} ${language}`).not.toBe('')
    }
  })

  test('name no key twice', () => {
    const parts = [
      shellTexts,
      libraryTexts,
      deskTexts,
      memoryTexts,
      memoryWorkTexts,
      alignTexts,
      reviewTexts,
      peopleTexts,
      workflowTexts,
      historyTexts,
      outsideTexts,
      siteTexts,
      suggestionTexts,
      profileTexts,
      termTexts,
      followingTexts,
      conversionTexts,
      checkTexts,
      commentTexts,
      problemTexts,
      errorTexts,
    ]
    expect(parts.reduce((sum, part) => sum + Object.keys(part).length, 0)).toBe(keys.length)
  })

  test('take the same values in each language', () => {
    for (const key of keys) {
      const named = languages.map((language) => [...placeholders(texts[key][language])].sort().join(' '))
      expect(new Set(named).size, `${key}: ${named.join(' | ')}`).toBe(1)
    }
  })

  test.each(languages)('are well formed messages in %s', (language) => {
    const faults: string[] = []
    const intl = createIntl({
      locale: language,
      messages: catalogue(language),
      onError: (fault) => faults.push(fault.message),
    })
    for (const key of keys) {
      const names = placeholders(texts[key][language])
      for (const count of [0, 1, 2, 5]) {
        const values = Object.fromEntries([...names].map((name) => [name, count]))
        expect(intl.formatMessage({ id: key }, values), key).not.toBe('')
      }
    }
    expect(faults).toEqual([])
  })

  test('Chinese ones use full-width punctuation beside Chinese characters', () => {
    for (const key of keys)
      for (const language of ['zh-Hans', 'zh-Hant'] as const) {
        const text = texts[key][language]
        expect(/\p{Script=Han}[,;:?!]|\p{Script=Han}\.(?![a-z])/u.test(text), `${key}: ${text}`).toBe(false)
      }
  })
})

test('every error of the contract has words', () => {
  const codes = Object.values(contract).flatMap((domain) =>
    Object.values(domain).flatMap(({ errors }: { errors: readonly string[] }) => errors),
  )
  const without = [...new Set(codes), 'refused', 'internal'].filter((code) => !isTextKey(`error.${code}`))
  expect(without).toEqual([])
})

test('everything that may be wrong with a bundle has words, and nothing else', () => {
  expect(Object.keys(problemTexts)).toEqual(problemCodes.map((code) => `problem.${code}`))
})

test('errors have words for no other code', () => {
  const codes = new Set<string>(
    Object.values(contract).flatMap((domain) =>
      Object.values(domain).flatMap(({ errors }: { errors: readonly string[] }) => errors),
    ),
  )
  const extra = Object.keys(errorTexts).filter(
    (key) => !codes.has(key.slice(6)) && !/refused|internal/.test(key),
  )
  expect(extra).toEqual([])
})

describe('components', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )

  test('are found', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  test.each(files)('%s has no literal text', (file) => {
    expect(literals(readFileSync(join(root, file), 'utf8'))).toEqual([])
  })

  test('with literal text would be found', () => {
    expect(literals('const A = () => <p>Save</p>')).toEqual(['Save'])
    expect(literals('const A = () => <p>{"保存"}</p>')).toEqual(['保存'])
    expect(literals('const A = () => <input aria-label="Title" />')).toEqual(['Title'])
    expect(literals('const A = () => <p className="b">{t("a.b")} · 1</p>')).toEqual([])
  })
})

/** Attributes whose text a person reads or hears. */
const spoken = new Set(['aria-label', 'alt', 'label', 'placeholder', 'title', 'aria-description'])

interface Syntax {
  readonly type: string
  readonly value?: unknown
  readonly name?: { readonly name?: unknown }
  readonly expression?: Syntax
}

/** The text in a component that no catalogue holds: in elements, and in attributes that are read out. */
function literals(code: string): string[] {
  const found: string[] = []
  const take = (value: unknown) => {
    if (typeof value === 'string' && /\p{L}/u.test(value)) found.push(value.trim())
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const node = value as Syntax
    if (node.type === 'JSXText') take(node.value)
    if (node.type === 'JSXExpressionContainer' && node.expression?.type === 'Literal')
      take(node.expression.value)
    if (node.type === 'JSXAttribute') {
      const attribute = node.value as Syntax | null
      if (spoken.has(String(node.name?.name)) && attribute?.type === 'Literal') take(attribute.value)
      if (attribute?.type === 'JSXExpressionContainer') visitInside(attribute)
      return
    }
    Object.values(node).forEach(visit)
  }
  const visitInside = (container: Syntax) => {
    if (container.expression?.type !== 'Literal') visit(container.expression)
  }
  visit(parseAst(code, { lang: 'tsx' }))
  return found
}
