import { segmentsOf } from '../../../shared/document/segment.ts'
import { languageCode, type TmxCodes, type TmxEntry } from '../../../shared/formats/tmx/write.ts'
import { segmentNodes } from '../../../shared/formats/xliff/write.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { exportTmx, type TmxFile } from '../../exchange/memory/exportTmx.ts'
import { headsOnce } from '../../library/heads.ts'
import { unitsOf } from '../../library/learn.ts'
import { type Library, stampOf } from '../../library/library.ts'
import { regionOf } from '../../library/site.ts'
import { articleById } from '../../storage/tables/article.ts'
import { type Arguments, choiceIn } from '../arguments.ts'
import { type Ended, type Exit, stop } from '../command.ts'
import { type Io, printJson } from '../io.ts'
import { articleIn, withLibrary } from '../library.ts'

const codings = ['script', 'region'] as const

/**
 * Writes the confirmed sentences of articles, or without one the whole memory, as TMX: a file of two languages for
 * each pair that there is, since tools take the wrong Chinese from a file that holds both.
 */
export function exportMemory(args: Arguments, out: string, version: string, io: Io): Promise<Ended<Exit>> {
  return withLibrary(args, io, async (library) => {
    const coding = choiceIn(args, 'codes', codings, 'script')
    if (!coding.ok) return coding
    const region = coding.value === 'region' ? regionOf(library) : null
    const wanted = args.texts('lang')
    const found =
      args.words.length === 0
        ? ok({ name: 'memory', read: () => library.memory.all() })
        : articlesIn(library, args)
    if (!found.ok) return found
    const files = filesOf(found.value, region).filter(
      ({ codes }) => wanted.length === 0 || wanted.includes(codes.target.language),
    )
    if (files.length === 0) return stop('There is no translation to write.')
    const written = await exportTmx(files, out, version)
    if (!written.ok)
      return stop(`This cannot be written. Check its permissions and the space on the disk: ${out}`)
    if (io.json) await printJson(io, { files: written.value })
    else for (const { path } of written.value) await io.print(`${path}\n`)
    return ok(0)
  })
}

interface Pairs {
  readonly name: string
  readonly read: () => Iterable<TmxEntry>
}

function articlesIn(library: Library, args: Arguments): Ended<Pairs> {
  const entries: TmxEntry[] = []
  for (const name of args.words) {
    const article = articleIn(library, name)
    if (!article.ok) return article
    entries.push(...entriesOf(library, article.value))
  }
  return ok({ name: args.words.length === 1 ? (args.words[0] ?? '') : 'articles', read: () => entries })
}

function entriesOf(library: Library, article: ArticleId): TmxEntry[] {
  const source = articleById(library.db, article)?.source
  if (source === undefined) return []
  const heads = headsOnce(library, article)
  const confirmed = [...heads].flatMap(([language, { doc }]) =>
    segmentsOf(doc).flatMap(({ id, state }) => (state === 'initial' ? [] : [{ language, segment: id }])),
  )
  const nodes = new Map([...heads].map(([language, { doc }]) => [language, segmentNodes(doc)]))
  return unitsOf(article, source, heads, confirmed, stampOf(library)).map((unit) => {
    const [from, to] = [unit.sourceLanguage, unit.targetLanguage].map((language) =>
      nodes.get(language)?.get(unit.segment ?? ''),
    )
    return { ...unit, uses: 0, ...(from && to ? { formatted: { source: from, target: to } } : {}) }
  })
}

/** One file for every two languages that have pairs, named and headed by the direction that most of them have. */
function filesOf({ name, read }: Pairs, region: 'tw' | 'hk' | null): TmxFile[] {
  const counts = new Map<string, number>()
  for (const { sourceLanguage, targetLanguage } of read()) {
    const key = `${sourceLanguage} ${targetLanguage}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const count = (source: Language, target: Language) => counts.get(`${source} ${target}`) ?? 0
  return languages.flatMap((one, at) =>
    languages.slice(at + 1).flatMap((other): TmxFile[] => {
      if (count(one, other) + count(other, one) === 0) return []
      const [source, target] = count(one, other) >= count(other, one) ? [one, other] : [other, one]
      const codes: TmxCodes = {
        source: { language: source, code: languageCode(source, region) },
        target: { language: target, code: languageCode(target, region) },
      }
      const entries = function* (): Generator<TmxEntry> {
        for (const entry of read()) {
          const pair = [entry.sourceLanguage, entry.targetLanguage]
          if (pair.includes(source) && pair.includes(target)) yield entry
        }
      }
      return [{ name: `${name}.${codes.source.code}.${codes.target.code}`, codes, entries }]
    }),
  )
}
