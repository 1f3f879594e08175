import type { Language } from '../../../shared/locale.ts'
import type { ConcordanceHit } from '../../../shared/matching/units.ts'
import { ok } from '../../../shared/result.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Command, type Ended, stop } from '../command.ts'
import { printJson } from '../io.ts'
import { libraryOption, withLibrary } from '../library.ts'
import { withMemory } from '../memory.ts'

/** Pairs that are printed unless the call says how many. */
const usual = 50
const greatest = 10_000

/** Finds the units of the memory that contain a text. */
export const concordance: Command = {
  name: 'concordance',
  usage: ['--library LIBRARY --lang LANGUAGE TEXT'],
  summary: 'Finds the pairs of the memory that contain a text.',
  about: `TEXT is any part of a sentence in LANGUAGE; * stands for any stretch of a few characters. Case, width and the
script of Chinese make no difference. \`source\` is the side that was searched. The newest pairs come first.`,
  options: {
    ...libraryOption,
    lang: { value: 'LANGUAGE', what: 'the language of the text' },
    other: { value: 'LANGUAGE', what: 'only pairs whose other side is in it' },
    most: { value: 'N', what: `as many pairs, ${usual} unless said; the total counts all` },
  },
  run: async (args, io) => {
    const language = languageIn(args, 'lang')
    if (!language.ok) return language
    const other = otherIn(args)
    if (!other.ok) return other
    const most = mostIn(args)
    if (!most.ok) return most
    const text = args.words.join(' ').trim()
    if (text.replaceAll('*', '').trim() === '') return stop('Give the text to search for.')
    return withLibrary(args, io, (library) =>
      withMemory(library, async (memory) => {
        const began = performance.now()
        const query = { language: language.value, other: other.value, text, most: most.value }
        const { hits, total } = memory.concordance(query)
        const ms = Math.round((performance.now() - began) * 100) / 100
        if (io.json) await printJson(io, { hits: hits.map(flat), total, ms })
        else {
          for (const { unit } of hits) await io.print(`${unit.source}\n  ${unit.target}\n`)
          io.note(total > hits.length ? `the newest ${hits.length} of ${total}` : `${total} found`)
        }
        return ok(0)
      }),
    )
  },
}

function flat({ unit, marks }: ConcordanceHit) {
  const { id, source, target, sourceLanguage, targetLanguage, by, at, origin, article, segment, uses } = unit
  const about = { by, at, origin, article, segment, uses, unit: id }
  return { source, target, sourceLanguage, targetLanguage, marks, ...about }
}

function otherIn(args: Arguments): Ended<Language | null> {
  return args.text('other') === undefined ? ok(null) : languageIn(args, 'other')
}

function mostIn(args: Arguments): Ended<number> {
  const given = args.text('most') ?? String(usual)
  const most = Number(given)
  return /^\d+$/.test(given) && most >= 1 && most <= greatest
    ? ok(most)
    : stop(`--most is "${given}", but has to be a number from 1 to ${greatest}.`)
}
