import { expect, test } from 'vitest'
import type { EntryId } from '../ids.ts'
import type { Language } from '../locale.ts'
import type { Term, TermEntry } from './entry.ts'
import { mergeEntries, type PlannedEntry } from './merge.ts'
import { applyPlan, type PlanAct, planTerms, usualAct } from './plan.ts'

type Words = readonly (readonly [Language, string, Partial<Term>?])[]

function entry(id: string, words: Words, more: Partial<TermEntry> = {}): TermEntry {
  const terms = words.map(
    ([language, text, rest]): Term => ({ language, text, status: 'preferred', ...rest }),
  )
  return { id: id as EntryId, kind: 'term', note: '', terms, ...more }
}

const dam = entry('A', [
  ['en', 'dam'],
  ['zh-Hans', '水坝'],
])

function plan(base: readonly TermEntry[], ...read: readonly TermEntry[]): PlannedEntry[] {
  return planTerms(
    base,
    read.map((each, at) => ({ line: at + 2, entry: each })),
  )
}

test.each([
  [
    'another word',
    entry('x', [
      ['en', 'river'],
      ['zh-Hans', '河'],
    ]),
    'new',
    null,
  ],
  [
    'the same',
    entry('x', [
      ['en', 'dam'],
      ['zh-Hans', '水坝'],
    ]),
    'same',
    'sameTerms',
  ],
  [
    'the same in the other script and case',
    entry('x', [
      ['en', 'Dam'],
      ['zh-Hant', '水壩'],
    ]),
    'merge',
    'sameTerms',
  ],
  [
    'a further synonym',
    entry('x', [
      ['en', 'dam'],
      ['zh-Hans', '水坝'],
      ['zh-Hans', '大坝'],
    ]),
    'merge',
    'sameTerms',
  ],
  ['one language only', entry('x', [['en', 'dam']]), 'same', 'onlyLanguage'],
  [
    'another translation',
    entry('x', [
      ['en', 'dam'],
      ['zh-Hans', '堤坝'],
    ]),
    'conflict',
    'otherTranslation',
  ],
  [
    'forbidden',
    entry('x', [
      ['en', 'dam'],
      ['zh-Hans', '水坝', { status: 'forbidden' }],
    ]),
    'conflict',
    'status',
  ],
  ['by its id', entry('A', [['en', 'barrage']]), 'merge', 'sameId'],
] as const)('an entry that is %s', (_, read, what, reason) => {
  expect(plan([dam], read)).toMatchObject([{ what, reason, line: 2 }])
})

test('entries of a file also meet one another', () => {
  const [one, two] = plan(
    [],
    entry('x', [['en', 'dam']]),
    entry('y', [
      ['en', 'dam'],
      ['zh-Hans', '水坝'],
    ]),
  )
  expect([one?.what, two?.what, two?.existing?.id]).toEqual(['new', 'merge', 'x'])
})

test('what would fit several entries is for a person to decide', () => {
  const other = entry('B', [
    ['en', 'dam'],
    ['zh-Hant', '水壩'],
  ])
  expect(
    plan(
      [dam, other],
      entry('x', [
        ['en', 'dam'],
        ['zh-Hans', '水坝'],
        ['zh-Hans', '坝'],
      ]),
    ),
  ).toMatchObject([{ what: 'conflict', reason: 'several', others: ['B'] }])
})

test('merging keeps what is preferred and loses nothing', () => {
  const merged = mergeEntries(
    { ...dam, note: 'One.', links: ['https://a.example/'] },
    entry(
      'x',
      [
        ['en', 'dam', { partOfSpeech: 'noun' }],
        ['zh-Hans', '大坝'],
        ['zh-Hant', '水壩'],
      ],
      {
        note: 'Two.',
        definition: 'A wall.',
        links: ['https://b.example/'],
      },
    ),
  )
  expect(merged).toEqual({
    id: 'A',
    kind: 'term',
    note: 'One.\nTwo.',
    definition: 'A wall.',
    links: ['https://a.example/', 'https://b.example/'],
    terms: [
      { language: 'en', text: 'dam', status: 'preferred', partOfSpeech: 'noun' },
      { language: 'zh-Hans', text: '水坝', status: 'preferred' },
      { language: 'zh-Hans', text: '大坝', status: 'admitted' },
      { language: 'zh-Hant', text: '水壩', status: 'preferred' },
    ],
  })
})

test('a plan is done as decided, and a second time changes nothing', () => {
  const read = [
    entry('x', [
      ['en', 'river'],
      ['zh-Hans', '河'],
    ]),
    entry('y', [
      ['en', 'dam'],
      ['zh-Hans', '堤坝'],
    ]),
    entry('z', [
      ['en', 'dam'],
      ['zh-Hans', '水坝'],
      ['zh-Hant', '水壩'],
    ]),
  ]
  const run = (base: readonly TermEntry[], conflicts: PlanAct) =>
    applyPlan(
      base,
      plan(base, ...read),
      (each) => usualAct(each, conflicts),
      () => 'new' as EntryId,
    )
  expect(run([dam], 'skip')).toMatchObject({ added: 1, merged: 1, replaced: 0, skipped: 1 })
  expect(
    run([dam], 'replace')
      .entries.find(({ id }) => id === 'A')
      ?.terms.map(({ text }) => text),
  ).toContain('堤坝')
  const first = run([dam], 'add')
  expect(first).toMatchObject({ added: 2, merged: 1 })
  const base = [...new Map([dam, ...first.entries].map((each) => [each.id, each])).values()]
  expect(run(base, 'add').entries).toEqual([])
})
