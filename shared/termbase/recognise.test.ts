import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntryId } from '../ids.ts'
import type { Language } from '../locale.ts'
import { foldHan } from '../script/fold.ts'
import { fitsWord, wordRules } from './englishCase.ts'
import { type Word, wordsOf } from './englishWords.ts'
import type { Term, TermEntry } from './entry.ts'
import { changingRecogniser, makeRecogniser, recognise } from './recognise.ts'

function entry(id: string, ...terms: readonly (readonly [Language, string, Partial<Term>?])[]): TermEntry {
  return {
    id: id as EntryId,
    kind: 'term',
    note: '',
    terms: terms.map(([language, text, more]) => ({ language, text, status: 'preferred', ...more })),
  }
}

const found = (text: string, language: Language, ...entries: readonly TermEntry[]): string[] =>
  recognise(text, language, entries).map(({ from, to }) => text.slice(from, to))

test.each([
  ['rate cut', 'another rate-cut, two rate cuts, a ratecut', ['rate-cut', 'rate cuts', 'ratecut']],
  ['policymaker', 'policy-makers and policymakers', ['policy-makers', 'policymakers']],
  ['child benefit', 'Children benefit; child benefits', ['Children benefit', 'child benefits']],
  ['U.S.', 'the U.S. and the US, not us', ['U.S.', 'US']],
  ['UN', 'U.N. officials; the UN’s rules; un', ['U.N.', 'UN']],
  ['São Paulo', 'Sao Paulo and São Paulo’s', ['Sao Paulo', 'São Paulo']],
  ['state-of-the-art', 'state of the art, state‑of‑the‑art', ['state of the art', 'state‑of‑the‑art']],
  ['build', 'built, building, builds', ['built', 'building', 'builds']],
  ['AT&T', 'AT&T, AT & T', ['AT&T']],
  ['co-operate', 'co\u00ADoperating, cooperates', ['co\u00ADoperating', 'cooperates']],
  ['GDP', 'ＧＤＰ growth', ['ＧＤＰ']],
] as const)('English: %s', (term, text, terms) => {
  expect(found(text, 'en', entry('1', ['en', term]))).toEqual(terms)
})

test('exact case is what a term says of itself', () => {
  expect(found('polish Polish', 'en', entry('1', ['en', 'polish', { exactCase: true }]))).toEqual(['polish'])
  expect(found('march March', 'en', entry('1', ['en', 'March', { exactCase: false }]))).toEqual([
    'march',
    'March',
  ])
})

test.each([
  ['奥巴马', '歐巴馬與奧巴馬', ['奧巴馬']],
  ['巴拉克·奥巴马', '巴拉克•奥巴马和巴拉克・奥巴马', ['巴拉克•奥巴马', '巴拉克・奥巴马']],
  ['5G网络', '5G 网络、５Ｇ網絡', ['5G 网络', '５Ｇ網絡']],
  ['WTO', 'WTO、ＷＴＯ、wto、WTOX', ['WTO', 'ＷＴＯ']],
  ['iPhone手机', 'iphone 手機', ['iphone 手機']],
] as const)('Chinese: %s', (term, text, terms) => {
  expect(found(text, 'zh-Hant', entry('1', ['zh-Hans', term]))).toEqual(terms)
})

test('changes of the termbase are seen at once', () => {
  const recogniser = changingRecogniser([entry('1', ['en', 'dam']), entry('2', ['en', 'river'])], 'en')
  const all = (): string[] => recogniser.find('the dam, the river, the basin').map(({ term }) => term.text)
  expect(all()).toEqual(['dam', 'river'])
  recogniser.put(entry('1', ['en', 'basin']))
  expect(all()).toEqual(['river', 'basin'])
  recogniser.remove('2' as EntryId)
  expect(all()).toEqual(['basin'])
})

const seed = Date.now() % 2 ** 31
const runs = { seed, numRuns: 300 }

const hanText = fc
  .array(fc.constantFrom('政', '策', '氣', '气', '候', '国', '國', 'A', 'a', ' ', '，', 'Ｂ', 'b'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''))

test(`Chinese: the trie finds what a search at every place finds (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(hanText, { maxLength: 8 }), hanText, (terms, text) => {
      const entries = terms.map((term, at) => entry(String(at), ['zh-Hans', term, { exactCase: false }]))
      const got = makeRecogniser(
        entries,
        'zh-Hans',
      )(text).map(({ from, to, entry: { id } }) => `${from} ${to} ${id}`)
      expect(got.sort()).toEqual(naiveHan(text, terms).sort())
    }),
    runs,
  )
})

const word = fc.constantFrom(
  'rate',
  'rates',
  'cut',
  'cuts',
  'Rate',
  'policy',
  'policies',
  'US',
  'us',
  'China',
)
const gap = fc.constantFrom(' ', ' ', '-', ', ', '. ')
const englishText = fc
  .array(fc.tuple(word, gap), { maxLength: 8 })
  .map((parts) => parts.map(([one, other]) => one + other).join(''))

test(`English: the trie finds what a search at every word finds (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(englishText, { maxLength: 8 }), englishText, (terms, text) => {
      const entries = terms.map((term, at) => entry(String(at), ['en', term]))
      const got = makeRecogniser(entries, 'en')(text).map(({ from, entry: { id } }) => `${from} ${id}`)
      expect(got.sort()).toEqual(naiveEnglish(text, entries).sort())
    }),
    runs,
  )
})

test(`any order of changes gives what building anew gives (seed ${seed})`, () => {
  const change = fc.record({
    id: fc.constantFrom('1', '2', '3'),
    term: fc.option(englishText, { nil: null }),
  })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), englishText, (changes, text) => {
      const recogniser = changingRecogniser([], 'en')
      const kept = new Map<string, TermEntry>()
      for (const { id, term } of changes) {
        if (term === null) {
          kept.delete(id)
          recogniser.remove(id as EntryId)
        } else {
          kept.set(id, entry(id, ['en', term]))
          recogniser.put(entry(id, ['en', term]))
        }
      }
      const places = (finds: ReturnType<typeof recogniser.find>): string[] =>
        finds.map(({ from, to, term }) => `${from} ${to} ${term.text}`).sort()
      expect(places(recogniser.find(text))).toEqual(places(makeRecogniser([...kept.values()], 'en')(text)))
    }),
    runs,
  )
})

/** Leftmost longest by trying every term at every place of the folded text without its loose spaces. */
function naiveHan(text: string, terms: readonly string[]): string[] {
  const squeezed = (raw: string): { key: string; at: number[] } => {
    const key = foldHan(raw)
    const kept = [...key].flatMap((unit, at) => {
      const han = (other: string | undefined): boolean => /\p{Script=Han}/u.test(other ?? '')
      return unit === ' ' && (han(key[at - 1]) || han(key[at + 1])) ? [] : [at]
    })
    return { key: kept.map((at) => key[at]).join(''), at: kept }
  }
  const { key, at: offsets } = squeezed(text)
  const latin = (unit: string | undefined): boolean => /[a-z0-9]/.test(unit ?? '')
  const cut = (place: number): boolean => latin(key[place]) && latin(key[place - 1])
  const finds: string[] = []
  for (let at = 0; at < key.length; ) {
    let furthest = at
    let ids: number[] = []
    for (const [id, term] of terms.entries()) {
      const wanted = squeezed(term.trim()).key
      const end = at + wanted.length
      if (wanted === '' || !key.startsWith(wanted, at) || cut(at) || cut(end)) continue
      if (end > furthest) {
        furthest = end
        ids = []
      }
      if (end === furthest) ids.push(id)
    }
    for (const id of ids) finds.push(`${offsets[at]} ${(offsets[furthest - 1] ?? 0) + 1} ${id}`)
    at = Math.max(at + 1, furthest)
  }
  return finds
}

/** Leftmost longest by trying every term at every word, hyphenated words read both ways. */
function naiveEnglish(text: string, entries: readonly TermEntry[]): string[] {
  const words = wordsOf(text)
  const finds: string[] = []
  for (let at = 0; at < words.length; ) {
    let last = -1
    let ids = new Set<string>()
    for (const { id, terms } of entries) {
      for (const form of formsOf(terms[0]?.text ?? '')) {
        const rules = wordRules(form, terms[0] as Term)
        for (const end of endsOf(
          text,
          words,
          at,
          form,
          (place, reading) => rules[place] !== undefined && fitsWord(rules[place], reading),
        )) {
          if (end < last) continue
          if (end > last) ids = new Set()
          last = end
          ids.add(id)
        }
      }
    }
    for (const id of ids) finds.push(`${words[at]?.from} ${id}`)
    at = Math.max(at, last) + 1
  }
  return finds
}

function formsOf(text: string): Word[][] {
  const forms = [wordsOf(text), wordsOf(text.replace(/(?<=\p{L})-(?=\p{Ll})/gu, ''))]
  if (/^\p{Ll}{3,} \p{Ll}{3,}$/u.test(text.trim())) forms.push(wordsOf(text.trim().replace(' ', '')))
  return forms.filter((form) => form.length > 0)
}

function endsOf(
  text: string,
  words: readonly Word[],
  at: number,
  form: readonly Word[],
  fits: (place: number, reading: string) => boolean,
): number[] {
  const ends: number[] = []
  const go = (word: number, place: number, before: number): void => {
    const current = words[word]
    const part = form[place]
    if (!current || !part) return
    const between = text.slice(before, current.from)
    if (place > 0 && !/^[\s-]+$/.test(between) && between !== part.gap) return
    const next = words[word + 1]
    const readings: [string, number, number][] = [[current.text, word, current.to]]
    if (next && text.slice(current.to, next.from) === '-')
      readings.push([current.text + next.text, word + 1, next.to])
    for (const [reading, last, to] of readings) {
      if (!fits(place, reading)) continue
      if (place === form.length - 1) ends.push(last)
      else go(last + 1, place + 1, to)
    }
  }
  go(at, 0, 0)
  return ends
}
