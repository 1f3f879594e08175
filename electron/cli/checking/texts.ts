import { align } from '../../../shared/alignment/align.ts'
import { checkArticle } from '../../../shared/checks/checker.ts'
import type { ReadEdition, ReadSegment } from '../../../shared/checks/reading.ts'
import type { CheckSettings } from '../../../shared/checks/settings.ts'
import { segmentDocument } from '../../../shared/language/segment.ts'
import { isHan, type Language } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { foldHan } from '../../../shared/script/fold.ts'
import { simplifiedPlaces, traditionalPlaces } from '../../../shared/script/simplifiedOnly.ts'
import { shippedLexicon } from '../../exchange/align/lexicon.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import { type Io, printJson } from '../io.ts'
import { printed } from './issue.ts'
import { foundAmong, type Only } from './only.ts'
import { waysFor } from './ways.ts'

/** A text's paragraphs, each with its sentences. */
type Paragraphs = readonly (readonly string[])[]

/** A stretch of the text with its source, which is '' where there is none. */
interface Row {
  readonly paragraph: number
  readonly source: string
  readonly target: string
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Checks a text in a file, beside the text that it was translated from where that is named. */
export async function checkTexts(file: string, args: Arguments, io: Io, only: Only): Promise<Ended> {
  const language = languageIn(args, args.text('lang') === undefined ? 'target-lang' : 'lang')
  if (!language.ok) return language
  const source = args.text('source')
  if (source === '-' && file === '-') return stop('Only one of the texts can be standard input.')
  const original = source === undefined ? ok([]) : await paragraphsIn(io, source)
  if (!original.ok) return original
  const target = await paragraphsIn(io, file)
  if (!target.ok) return target
  const from = sourceLanguage(args, original.value, language.value)
  if (!from.ok) return from
  if (source !== undefined && from.value === language.value) return stop('Both texts are in one language.')
  const ways = await waysFor(args, io)
  if (!ways.ok) return ways
  const known = foundAmong(only, ways.value.list)
  if (!known.ok) return known
  const theirs = sentences(target.value, language.value)
  const rows =
    source === undefined
      ? alone(theirs)
      : paired(sentences(original.value, from.value), from.value, theirs, language.value)
  const { context, settings, list: all } = ways.value
  const edition = readFrom(rows, 'target', language.value)
  const editions = source === undefined ? [edition] : [readFrom(rows, 'source', from.value), edition]
  const list = only ? all.filter(({ spec }) => only.has(spec.id)) : all
  const article = { source: source === undefined ? language.value : from.value, editions }
  const checked = checkArticle(article, context, only ? withAll(settings, only) : settings, list)
  const segments = checked.find((each) => each.language === language.value)?.segments ?? []
  const found = segments.flatMap(({ issues }, at) => issues.map((issue) => ({ issue, at, row: rows[at] })))
  if (io.json) {
    const issues = found.map(({ issue, at, row }) => ({
      ...printed(issue),
      segment: at,
      paragraph: row?.paragraph ?? 0,
      texts: { source: row?.source ?? '', target: row?.target ?? '' },
    }))
    await printJson(io, { segments: rows.length, issues })
  } else {
    for (const { issue, row } of found) {
      const { severity, check, message } = printed(issue)
      await io.print(`${row?.paragraph ?? 0}\t${severity}\t${check}\t${message}\t${row?.target ?? ''}\n`)
    }
  }
  return ok(found.length > 0 ? 1 : 0)
}

function withAll(settings: CheckSettings, only: ReadonlySet<string>): CheckSettings {
  const on = [...only].map((id) => [id, { ...settings.checks[id], isOn: true }] as const)
  return { ...settings, checks: Object.fromEntries(on) }
}

/** The language that is named, or what the source's characters tell. */
function sourceLanguage(args: Arguments, paragraphs: readonly string[], target: Language): Ended<Language> {
  if (args.text('source-lang') !== undefined) return languageIn(args, 'source-lang')
  const text = paragraphs.join('\n')
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  if (latin > han) return ok('en')
  if (isHan(target)) return ok(target === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant')
  return ok(traditionalPlaces(text).length > simplifiedPlaces(text).length ? 'zh-Hant' : 'zh-Hans')
}

async function paragraphsIn(io: Io, file: string): Promise<Ended<string[]>> {
  const paragraphs: string[] = []
  let lines: string[] = []
  const end = () => {
    if (lines.length > 0) paragraphs.push(lines.join('\n'))
    lines = []
  }
  const read = await eachLine(io, file, (line) => {
    if (line.trim() === '') end()
    else lines.push(line)
  })
  end()
  return read.ok ? ok(paragraphs) : read
}

function sentences(paragraphs: readonly string[], language: Language): Paragraphs {
  return paragraphs.map((text) => segmentDocument(text, language))
}

function alone(target: Paragraphs): Row[] {
  return target.flatMap((each, paragraph) =>
    rowsOf(
      paragraph,
      each.map((text) => ['', text] as const),
    ),
  )
}

/** Paragraph by paragraph, sentence by sentence where there are as many; other texts are aligned first. */
function paired(source: Paragraphs, from: Language, target: Paragraphs, to: Language): Row[] {
  if (source.length !== target.length) return aligned(source, from, target, to)
  return source.flatMap((ours, paragraph) => {
    const theirs = target[paragraph] ?? []
    const isEven = ours.length === theirs.length
    const texts = isEven
      ? ours.map((text, at) => [text, theirs[at] ?? ''] as const)
      : [[joined(ours, from), joined(theirs, to)] as const]
    return rowsOf(paragraph, texts)
  })
}

function aligned(source: Paragraphs, from: Language, target: Paragraphs, to: Language): Row[] {
  const side = (language: Language, paragraphs: Paragraphs) => ({
    language,
    paragraphs: paragraphs.map((each) => ({ kind: 'text', sentences: each }) as const),
  })
  const beads = align(side(from, source), side(to, target), foldHan, shippedLexicon() ?? undefined)
  const [ours, theirs] = [source.flat(), target.flat()]
  const texts = (all: readonly string[], places: readonly number[]) => places.map((place) => all[place] ?? '')
  return beads.map((bead, paragraph) => ({
    paragraph,
    source: joined(texts(ours, bead.source), from),
    target: joined(texts(theirs, bead.target), to),
    isFirst: true,
    isLast: true,
  }))
}

const joined = (texts: readonly string[], language: Language): string =>
  texts.join(language === 'en' ? ' ' : '')

function rowsOf(paragraph: number, texts: readonly (readonly [source: string, target: string])[]): Row[] {
  return texts.map(([source, target], at) => ({
    paragraph,
    source,
    target,
    isFirst: at === 0,
    isLast: at === texts.length - 1,
  }))
}

function readFrom(rows: readonly Row[], side: 'source' | 'target', language: Language): ReadEdition {
  return {
    language,
    segments: rows.map(
      ({ isFirst, isLast, ...texts }, at): ReadSegment => ({
        segment: String(at),
        text: texts[side],
        marks: [],
        block: 'paragraph',
        isFirst,
        isLast,
        state: 'translated',
        origin: null,
        sourceHash: null,
        textHash: null,
      }),
    ),
  }
}
