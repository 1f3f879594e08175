import { segmentDocument } from '../../../shared/language/segment.ts'
import { ok } from '../../../shared/result.ts'
import { languageIn } from '../arguments.ts'
import { type Command, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import { jsonList } from '../io.ts'

/** Cuts a text into the segments that the desk would make of it. */
export const segment: Command = {
  name: 'segment',
  usage: ['--lang en|zh-Hans|zh-Hant [FILE]'],
  summary: 'Cuts a text into segments (sentences).',
  about: 'A blank line ends a paragraph, any other line end is white space. Prints one segment a line.',
  options: { lang: { value: 'LANGUAGE', what: 'the language of the text' } },
  run: async (args, io) => {
    const language = languageIn(args, 'lang')
    if (!language.ok) return language
    if (args.words.length > 1) return stop('One file at a time.')
    const list = jsonList(io, 'segments')
    let paragraph: string[] = []
    const endParagraph = async () => {
      const text = paragraph.join('\n')
      paragraph = []
      for (const each of segmentDocument(text, language.value)) {
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
