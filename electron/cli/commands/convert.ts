import { type FileHandle, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConversionWays } from '../../../shared/ipc/domains/conversion.ts'
import { ok } from '../../../shared/result.ts'
import type { ConversionOptions, Spot } from '../../../shared/script/conversion.ts'
import { convert } from '../../../shared/script/convert.ts'
import type { Exception } from '../../../shared/script/exception.ts'
import { readExceptions } from '../../../shared/script/exceptionsCsv.ts'
import { starterVocabulary } from '../../../shared/script/vocabulary.ts'
import { waysOf } from '../../library/exceptions/ways.ts'
import { type Arguments, choiceIn } from '../arguments.ts'
import { type Command, type Ended, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import type { Io } from '../io.ts'
import { articleIn, inLibrary } from '../library.ts'

/** Converts Chinese text between the scripts. */
export const convertText: Command = {
  name: 'convert',
  usage: [
    '--to zh-Hant|zh-Hans [--region tw|hk] [--back] [--exceptions F.csv] [--vocabulary] [FILE]',
    '--library LIBRARY [--article ARTICLE] [...] [FILE]',
  ],
  summary: 'Converts Chinese text between Simplified and Traditional, line by line.',
  about: `With --json it also gives the spots that a person should look at: where a character or word could have become
another one; "sure" where a phrase of the dictionary decides. Offsets are UTF-16 units from the beginning of the
text that is read. The text may be of any size. With --library it converts as that library does: its region,
exceptions, terms and house style; what else is said here goes before them.`,
  options: {
    to: { value: 'LANGUAGE', what: 'the script to convert to; zh-Hant where nothing is said' },
    region: { value: 'tw|hk', what: "whose Traditional Chinese it is; else the library's, or tw" },
    back: { what: 'the other way: into the script that --to does not name' },
    exceptions: { value: 'F.csv', what: "the house's spellings, in columns zh-Hans and zh-Hant" },
    vocabulary: { what: 'regional words too: 特朗普 becomes 川普 in Taiwan' },
    library: { value: 'LIBRARY', what: 'the folder NAME.duizhao whose ways are used' },
    article: { value: 'ARTICLE', what: 'the id or slug of the article whose own exceptions are used too' },
  },
  run: async (args, io) => {
    const options = await optionsOf(args, io)
    if (!options.ok) return options
    if (args.words.length > 1) return stop('One file at a time.')
    const file = args.words[0] ?? '-'
    return io.json ? asJson(file, options.value, io) : asText(file, options.value, io)
  },
}

async function optionsOf(args: Arguments, io: Io): Promise<Ended<ConversionOptions>> {
  const to = choiceIn(args, 'to', ['zh-Hant', 'zh-Hans'], 'zh-Hant')
  if (!to.ok) return to
  const ways = await waysIn(args, io)
  if (!ways.ok) return ways
  const region = choiceIn(args, 'region', ['tw', 'hk'], ways.value?.region ?? 'tw')
  if (!region.ok) return region
  const exceptions = await exceptionsIn(args.text('exceptions'))
  if (!exceptions.ok) return exceptions
  const other = to.value === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant'
  const { house, terms, words, vocabulary } = ways.value ?? none
  return ok({
    to: args.has('back') ? other : to.value,
    region: region.value,
    house,
    terms,
    // Of two about the same word the later holds.
    exceptions: [...(ways.value?.exceptions ?? []), ...exceptions.value],
    vocabulary: args.has('vocabulary') ? words : vocabulary,
  })
}

const none = { house: {}, terms: [], words: starterVocabulary, vocabulary: [] }

/** What a conversion needs of the library that is named; null where none is. It is closed again before the work begins. */
async function waysIn(args: Arguments, io: Io): Promise<Ended<ConversionWays | null>> {
  const folder = args.text('library')
  const name = args.text('article')
  if (folder === undefined) {
    return name === undefined ? ok(null) : stop('Say whose article that is: --library NAME.duizhao.')
  }
  return inLibrary(folder, args, io, async (library) => {
    const article = name === undefined ? ok(null) : articleIn(library, name)
    return article.ok ? ok(waysOf(library, article.value)) : article
  })
}

async function exceptionsIn(file: string | undefined): Promise<Ended<readonly Exception[]>> {
  if (file === undefined) return ok([])
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return stop(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read as UTF-8 (${code}).`,
    )
  }
  let count = 0
  const { rows, faults } = readExceptions(text, () => String(++count))
  const [first] = faults
  if (first)
    return stop(`${file}, line ${first.line}: ${first.fault} (${first.value}). Mend it and try again.`)
  return ok(rows.map(({ exception }) => exception))
}

async function asText(file: string, options: ConversionOptions, io: Io): Promise<Ended> {
  const read = await eachLine(io, file, (line, ending) => io.print(convert(line, options).text + ending))
  return read.ok ? ok(0) : read
}

/** The text is printed while it is read; the spots come after it, so they wait in a file where they are many. */
async function asJson(file: string, options: ConversionOptions, io: Io): Promise<Ended> {
  const spots = new Waiting()
  try {
    let offset = 0
    await io.print('{"text":"')
    const read = await eachLine(io, file, async (line, ending) => {
      const made = convert(line, { ...options, spots: 'all' })
      for (const spot of made.spots) await spots.add(written(spot, offset))
      offset += line.length + ending.length
      await io.print(JSON.stringify(made.text + ending).slice(1, -1))
    })
    if (!read.ok) return read
    await io.print('","spots":[')
    await spots.give((piece) => io.print(piece))
    await io.print(']}\n')
    return ok(0)
  } finally {
    await spots.end()
  }
}

function written({ from, to, source, chosen, alternatives, isSure }: Spot, offset: number): string {
  return JSON.stringify({ from: from + offset, to: to + offset, source, chosen, alternatives, sure: isSure })
}

const most = 4 * 1024 * 1024

/** Items of a JSON list that are printed later; what is more than a few megabytes waits in a temporary file. */
class Waiting {
  #held: string[] = []
  #size = 0
  #before = ''
  #folder: string | null = null
  #file: FileHandle | null = null

  async add(item: string): Promise<void> {
    this.#held.push(this.#before, item)
    this.#before = ','
    this.#size += item.length + 1
    if (this.#size < most) return
    if (this.#file === null) {
      this.#folder = await mkdtemp(join(tmpdir(), 'duizhao-convert-'))
      this.#file = await open(join(this.#folder, 'spots'), 'w+')
    }
    await this.#file.write(this.#held.join(''))
    this.#held = []
    this.#size = 0
  }

  async give(take: (piece: string) => Promise<void>): Promise<void> {
    if (this.#file) {
      for await (const piece of this.#file.createReadStream({
        start: 0,
        encoding: 'utf8',
        autoClose: false,
      })) {
        await take(String(piece))
      }
    }
    await take(this.#held.join(''))
  }

  async end(): Promise<void> {
    await this.#file?.close()
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true })
  }
}
