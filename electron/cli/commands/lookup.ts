import type { Language } from '../../../shared/locale.ts'
import { type Match, offeredText } from '../../../shared/matching/match.ts'
import { ok } from '../../../shared/result.ts'
import { regionOf } from '../../library/site.ts'
import type { Memory } from '../../memory/memory.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Command, type Ended, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import { type Io, jsonList, printJson } from '../io.ts'
import { libraryOption, withLibrary } from '../library.ts'
import { withMemory } from '../memory.ts'

/** What a memory gave for a text, and in how many milliseconds. */
interface Answer {
  readonly matches: readonly ReturnType<typeof flat>[]
  readonly ms: number
}

type Ask = (text: string) => Answer

/** Looks texts up in the memory. */
export const lookup: Command = {
  name: 'lookup',
  usage: [
    '--library LIBRARY --source-lang LANGUAGE --target-lang LANGUAGE TEXT',
    '--library LIBRARY --source-lang LANGUAGE --target-lang LANGUAGE --batch FILE',
  ],
  summary: 'Finds translations of a text, or of texts like it, in the memory.',
  about: `Matches come best first: context (101: the same text between the same neighbours), exact (100), fuzzy (below
100). With --batch every line of a file is a query.`,
  options: {
    ...libraryOption,
    'source-lang': { value: 'LANGUAGE', what: 'the language of the text' },
    'target-lang': { value: 'LANGUAGE', what: 'the language of the translations' },
    before: { value: 'TEXT', what: 'the sentence before it, for context matches' },
    after: { value: 'TEXT', what: 'the sentence after it' },
    batch: { value: 'FILE', what: 'one query a line' },
  },
  run: async (args, io) => {
    const source = languageIn(args, 'source-lang')
    if (!source.ok) return source
    const target = languageIn(args, 'target-lang')
    if (!target.ok) return target
    const batch = args.text('batch')
    const text = args.words.join(' ')
    if ((batch === undefined) === (text === '')) return stop('Give a text, or a file with --batch.')
    return withLibrary(args, io, (library) =>
      withMemory(library, async (memory) => {
        const ask = asker(memory, regionOf(library), args, source.value, target.value)
        if (batch !== undefined) return askAll(ask, batch, io)
        const answer = ask(text)
        await (io.json ? printJson(io, answer) : printMatches(io, answer))
        return ok(0)
      }),
    )
  },
}

function asker(
  memory: Memory,
  region: 'tw' | 'hk',
  args: Arguments,
  source: Language,
  target: Language,
): Ask {
  const before = args.text('before')
  const after = args.text('after')
  // Neighbours that nobody named are unknown, which is not the same as to stand alone.
  const hasContext = before !== undefined || after !== undefined
  return (text) => {
    const began = performance.now()
    const query = { source, target, region, text, before: before ?? '', after: after ?? '' }
    const matches = memory.lookup(query)
    const ms = Math.round((performance.now() - began) * 100) / 100
    return { matches: matches.map((match) => flat(match, hasContext)), ms }
  }
}

async function askAll(ask: Ask, batch: string, io: Io): Promise<Ended> {
  const queries = jsonList(io, 'queries')
  let line = 0
  const read = await eachLine(io, batch, async (text) => {
    const answer = ask(text)
    if (io.json) await queries.add({ line, ...answer })
    else {
      await io.print(`${line}\t${text}\n`)
      await printMatches(io, answer)
    }
    line += 1
  })
  if (!read.ok) return read
  if (io.json) await queries.end()
  return ok(0)
}

function flat(match: Match, hasContext: boolean) {
  const { kind, score } = match.kind === 'context' && !hasContext ? { kind: 'exact', score: 100 } : match
  const { unit, penalty, repaired, converted } = match
  const { id, source, sourceLanguage, targetLanguage, by, at, article, origin } = unit
  const target = offeredText(match)
  const changed = { repaired: repaired?.changes ?? [], converted: converted !== null }
  const about = { by, at, origin, article, unit: id, penalty, ...changed }
  return { kind, score, source, target, sourceLanguage, targetLanguage, ...about }
}

async function printMatches(io: Io, { matches }: Answer): Promise<void> {
  for (const { score, source, target } of matches) {
    await io.print(`  ${String(score).padStart(3)}  ${source}\n       ${target}\n`)
  }
}
