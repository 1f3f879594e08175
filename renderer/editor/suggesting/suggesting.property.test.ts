import { expect, test } from 'vitest'
import { textHash } from '../../../shared/document/hash.ts'
import { schema } from '../../../shared/document/schema.ts'
import type { Language } from '../../../shared/locale.ts'
import { testDocument } from '../testDesk.ts'
import { decide } from './acts.ts'
import { actAtRandom, randomFrom, SuggestedDesk } from './testSuggesting.ts'

/** Of each test; the two together are more than five thousand desks. */
const runs = 2600
const patience = 300_000

const documents = {
  en: () => testDocument('River', ['One of two.', 'Three rivers.', 'The end'], ['Four.', '']),
  'zh-Hans': () => testDocument('江河', ['二之一。', '', '北京和上海'], ['四。', '五五五五']),
}

function deskAt(languages: readonly (keyof typeof documents)[]): SuggestedDesk {
  const desk = new SuggestedDesk(Object.fromEntries(languages.map((each) => [each, documents[each]()])))
  // Some of it was confirmed.
  for (const { state } of desk.columns.values()) {
    const { tr } = state
    state.doc.descendants((node, position) => {
      if (node.type !== schema.nodes.segment || node.textContent.length < 3) return true
      tr.setNodeAttribute(position, 'state', 'translated')
      tr.setNodeAttribute(position, 'textHash', textHash(node.textContent))
      return false
    })
    desk
      .column(languages.find((each) => desk.columns.get(each)?.state === state) ?? 'en')
      .dispatch(tr.setMeta('addToHistory', false))
  }
  return desk
}

function worked(
  seed: number,
  languages: readonly (keyof typeof documents)[],
  tracked: boolean,
): SuggestedDesk {
  const desk = deskAt(languages)
  const random = randomFrom(seed)
  let count = 0
  const acts = 1 + random(12)
  for (let act = 0; act < acts; act++) {
    const by = random(3) === 0 ? 'ben' : 'ann'
    desk.by = tracked ? by : null
    actAtRandom(desk, random, () => `n${++count}`)
  }
  return desk
}

function decideAll(desk: SuggestedDesk, languages: readonly Language[], verdict: 'accept' | 'reject'): void {
  for (const language of languages) decide(desk, language, verdict, desk.all(language))
}

/** Cutting a suggested joint again leaves the white space that stood there; cutting any text takes it away. */
function withoutSpaces(plain: unknown): string {
  return JSON.stringify(plain, (_key, value) =>
    typeof value === 'string' ? value.replaceAll(' ', '') : value,
  )
}

test(
  `${runs} editions worked on at random: all of it accepted is the same as done outright, all rejected is the start`,
  () => {
    const first = Math.floor(Math.random() * 1e6)
    console.log(`seed ${first}`)
    for (let seed = first; seed < first + runs; seed++) {
      const language = seed % 2 === 0 ? 'en' : 'zh-Hans'
      const outright = withoutSpaces(worked(seed, [language], false).plain(language, false))
      const tracked = worked(seed, [language], true)
      expect(withoutSpaces(tracked.plain(language, false)), `seed ${seed}`).toBe(outright)
      decideAll(tracked, [language], 'accept')
      expect(tracked.all(language), `seed ${seed}, accepted`).toEqual([])
      expect(withoutSpaces(tracked.plain(language, false)), `seed ${seed}, accepted`).toBe(outright)
      const rejected = worked(seed, [language], true)
      decideAll(rejected, [language], 'reject')
      expect(rejected.plain(language, true), `seed ${seed}, rejected`).toEqual(
        deskAt([language]).plain(language, true),
      )
      expect(rejected.all(language), `seed ${seed}, rejected`).toEqual([])
    }
  },
  patience,
)

test(
  `${runs} desks with two editions: accepting changes no text, and all rejected is the start in both`,
  () => {
    const first = Math.floor(Math.random() * 1e6)
    console.log(`seed ${first}`)
    const both = ['en', 'zh-Hans'] as const
    const start = deskAt(both)
    for (let seed = first; seed < first + runs; seed++) {
      const desk = worked(seed, both, true)
      const texts = both.map((language) => desk.plain(language, false))
      decideAll(desk, both, 'accept')
      expect(
        both.map((language) => desk.plain(language, false)),
        `seed ${seed}`,
      ).toEqual(texts)
      expect(
        both.flatMap((language) => desk.all(language)),
        `seed ${seed}, accepted`,
      ).toEqual([])
      const rejected = worked(seed, both, true)
      decideAll(rejected, both, 'reject')
      for (const language of both) {
        expect(rejected.plain(language, true), `seed ${seed}, ${language}, rejected`).toEqual(
          start.plain(language, true),
        )
        expect(rejected.all(language), `seed ${seed}, ${language}, rejected`).toEqual([])
      }
    }
  },
  patience,
)
