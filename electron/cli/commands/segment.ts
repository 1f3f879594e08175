import { cutBy } from '../../../shared/formats/srx/cut.ts'
import { segmentDocument } from '../../../shared/language/segment.ts'
import type { Language } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { readSrxFile } from '../../exchange/xml/readSrxFile.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Command, type Ended, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import { type Io, jsonList } from '../io.ts'
import { readWords } from '../words.ts'

/** Cuts a text into the segments that the desk would make of it. */
export const segment: Command = {
  name: 'segment',
  usage: ['--lang en|zh-Hans|zh-Hant [--srx RULES.srx] [FILE]'],
  summary: 'Cuts a text into segments (sentences).',
  about: `A blank line ends a paragraph, any other line end is white space. Prints one segment a line. With --srx the rules
of that file (SRX 2.0) cut in place of ours; expressions that look around or refer back are named and passed over.`,
  options: {
    lang: { value: 'LANGUAGE', what: 'the language of the text' },
    srx: { value: 'FILE', what: 'rules of another program' },
  },
  run: async (args, io) => {
    const language = languageIn(args, 'lang')
    if (!language.ok) return language
    if (args.words.length > 1) return stop('One file at a time.')
    const cut = cutting(args, language.value, io)
    if (!cut.ok) return cut
    const list = jsonList(io, 'segments')
    let paragraph: string[] = []
    const endParagraph = async () => {
      const text = paragraph.join('\n')
      paragraph = []
      for (const each of cut.value(text)) {
        await (io.json ? list.add(each) : io.print(`${each}\n`))
      }
    }
    const read = await eachLine(io, args.words[0] ?? '-', async (line) => {
      if (line.trim() !== '') paragraph.push(line)
      else if (paragraph.length > 0) await endParagraph()
    })
    if (!read.ok) return read
    await endParagraph()
    if (io.json) await list.end()
    return ok(0)
  },
}

/** How a paragraph is cut: as the desk does, or by the rules of a file. */
function cutting(args: Arguments, language: Language, io: Io): Ended<(text: string) => readonly string[]> {
  const path = args.text('srx')
  if (path === undefined) return ok((text) => segmentDocument(text, language))
  const read = readSrxFile(path, language)
  if (!read.ok) return stop(readWords(read.error, path))
  const { rules, faults } = read.value
  const bad = faults.find(({ fault }) => fault !== 'expression')
  if (bad !== undefined) {
    const words = { noRules: 'there are no rules for this language', notSrx: 'this is no SRX' } as const
    const said =
      bad.fault === 'noRules' || bad.fault === 'notSrx' ? words[bad.fault] : 'this is not well-formed XML'
    return stop(`${path}, line ${bad.line}: ${said}: ${bad.value}`)
  }
  for (const { line, value } of faults) io.note(`${path}, line ${line}: passed over: ${value}`)
  return ok((text) => cutBy(rules, text.replaceAll('\n', ' ')))
}
