import { align } from '../../../shared/alignment/align.ts'
import type { Bead, Paragraph, Side } from '../../../shared/alignment/side.ts'
import { segmentDocument } from '../../../shared/language/segment.ts'
import type { Language } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { foldHan } from '../../../shared/script/fold.ts'
import { shippedLexicon } from '../../exchange/align/lexicon.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Command, type Ended, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import { type Io, jsonList } from '../io.ts'

/** Aligns two texts, sentence by sentence. */
export const alignTexts: Command = {
  name: 'align',
  usage: ['--source FILE --target FILE --source-lang LANGUAGE --target-lang LANGUAGE [--sentences]'],
  summary: 'Finds which sentences of two texts say the same.',
  about: `A blank line ends a paragraph, any other line end is white space; with --sentences every line is one sentence.
Each sentence stands in one bead, in order; sentences count from 0. The score is how probable the bead is, 0 to 1.`,
  options: {
    source: { value: 'FILE', what: 'the text' },
    target: { value: 'FILE', what: 'its translation' },
    'source-lang': { value: 'LANGUAGE', what: 'the language of the text' },
    'target-lang': { value: 'LANGUAGE', what: 'the language of the translation' },
    sentences: { what: 'every line is one sentence already' },
  },
  run: async (args, io) => {
    if (args.words.length > 0) return stop('Name the files by --source and --target.')
    const names = [args.text('source'), args.text('target')]
    if (names[0] === '-' && names[1] === '-') return stop('Only one of the texts can be standard input.')
    const source = await sideIn(args, io, 'source')
    if (!source.ok) return source
    const target = await sideIn(args, io, 'target')
    if (!target.ok) return target
    const beads = align(source.value, target.value, foldHan, shippedLexicon() ?? undefined)
    await (io.json ? printBeads(beads, io) : printTexts(beads, source.value, target.value, io))
    return ok(0)
  },
}

async function sideIn(args: Arguments, io: Io, name: 'source' | 'target'): Promise<Ended<Side>> {
  const file = args.text(name)
  if (file === undefined) return stop(`Name the ${name}: --${name} FILE.`)
  const language = languageIn(args, `${name}-lang`)
  if (!language.ok) return language
  const paragraphs: Paragraph[] = []
  const add = (sentences: readonly string[]) => paragraphs.push({ kind: 'text', sentences })
  const read = args.has('sentences')
    ? await eachSentence(io, file, add)
    : await eachParagraph(io, file, language.value, add)
  return read.ok ? ok({ language: language.value, paragraphs }) : read
}

async function eachSentence(io: Io, file: string, add: (sentences: readonly string[]) => void) {
  const sentences: string[] = []
  const read = await eachLine(io, file, (line) => void sentences.push(line))
  add(sentences)
  return read
}

async function eachParagraph(
  io: Io,
  file: string,
  language: Language,
  add: (sentences: readonly string[]) => void,
) {
  let lines: string[] = []
  const end = () => {
    if (lines.length > 0) add(segmentDocument(lines.join('\n'), language))
    lines = []
  }
  const read = await eachLine(io, file, (line) => {
    if (line.trim() === '') end()
    else lines.push(line)
  })
  end()
  return read
}

async function printBeads(beads: readonly Bead[], io: Io): Promise<void> {
  const list = jsonList(io, 'beads')
  for (const { source, target, score } of beads) {
    await list.add({ source, target, score: Math.round(score * 10_000) / 10_000 })
  }
  await list.end()
}

async function printTexts(beads: readonly Bead[], source: Side, target: Side, io: Io): Promise<void> {
  const sentences = ({ paragraphs }: Side) => paragraphs.flatMap((paragraph) => paragraph.sentences)
  const [ours, theirs] = [sentences(source), sentences(target)]
  const joined = (texts: readonly string[], places: readonly number[]) =>
    places
      .map((place) => texts[place])
      .join(' ')
      .replace(/\s+/gu, ' ')
  for (const bead of beads) {
    await io.print(`${bead.score.toFixed(2)}\t${joined(ours, bead.source)}\t${joined(theirs, bead.target)}\n`)
  }
}
