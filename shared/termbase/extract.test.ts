import { expect, test } from 'vitest'
import { type ExtractOptions, extractTerms } from './extract.ts'
import type { TermCandidate, TextPair } from './extraction/candidate.ts'
import { englishKey, hanKey } from './key.ts'

const pairs: readonly (readonly [string, string])[] = [
  ['The river basin has no single owner.', '流域没有唯一的主人。'],
  ['Nobody owns a river basin, Sergei Ivanov said.', '谢尔盖·伊万诺夫说，没有人拥有流域。'],
  ['Every river basin needs a monetary policy of its own kind.', '每个流域都需要自己的货币政策。'],
  ['A loose monetary policy helped the banks.', '宽松的货币政策帮助了银行。'],
  ['For Sergei Ivanov, monetary policy is a tool.', '对谢尔盖·伊万诺夫来说，货币政策是工具。'],
  ['The banks were unhappy.', '银行不高兴。'],
  ['Sergei Ivanov left; the banks stayed.', '谢尔盖·伊万诺夫走了，银行还在。'],
  ['They measured the river basin again.', '他们再次测量流域。'],
  ['Rain fell on the hills.', '雨落在山上。'],
  ['The hills are green after rain.', '雨后的山是绿的。'],
]

function extracted(options: Partial<ExtractOptions> = {}, texts = pairs): TermCandidate[] {
  const read = (): TextPair[] => texts.map(([en, han]) => ({ en, han }))
  const known = { en: new Set<string>(), han: new Set<string>() }
  const steps = extractTerms(read, texts.length, { least: 2, known, translates: null, ...options })
  let share = 0
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
    expect(next.value).toBeGreaterThanOrEqual(share)
    share = next.value
  }
}

test('names and terms are found with their counterparts', () => {
  const found = new Map(extracted().map((candidate) => [candidate.en, candidate]))
  expect(found.get('Sergei Ivanov')).toMatchObject({ kind: 'name', han: '谢尔盖·伊万诺夫', count: 3 })
  expect(found.get('river basin')).toMatchObject({
    kind: 'term',
    han: '流域',
    count: 4,
    examples: [0, 1, 2, 7],
  })
  expect(found.get('monetary policy')).toMatchObject({ han: '货币政策', count: 3 })
})

test('what is known is not proposed', () => {
  const known = { en: new Set([englishKey('Sergei Ivanov')]), han: new Set([hanKey('貨幣政策')]) }
  const found = extracted({ known })
  expect(found.some(({ en }) => en === 'Sergei Ivanov')).toBe(false)
  expect(found.some(({ han }) => han === '货币政策')).toBe(false)
})

test('a lexicon speaks for a pair', () => {
  const plain = extracted().find(({ en }) => en === 'banks' || en === 'bank')
  const helped = extracted({ translates: (en, han) => /^banks?$/.test(en) && han === '银行' })
  expect(plain?.han).toBe('银行')
  expect(helped.find(({ en }) => en === plain?.en)?.pairing).toBeGreaterThan(plain?.pairing ?? 1)
})

test('nothing comes of nothing', () => {
  expect(extracted({}, [])).toEqual([])
  expect(
    extracted({}, [
      ['', ''],
      ['…', '……'],
      ['A', '一'],
    ]),
  ).toEqual([])
})
