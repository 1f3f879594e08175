import type { Han } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { convert, type Spot } from '../../../shared/script/convert.ts'
import type { Region } from '../../../shared/script/dictionary.ts'
import { choiceIn } from '../arguments.ts'
import { type Command, type Ended, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import type { Io } from '../io.ts'

interface Conversion {
  readonly file: string
  readonly to: Han
  readonly region: Region
}

/** Converts Chinese text between the scripts. */
export const convertText: Command = {
  name: 'convert',
  usage: ['--to zh-Hant|zh-Hans [--region tw|hk] [FILE]'],
  summary: 'Converts Chinese text between Simplified and Traditional, line by line.',
  about: `With --json it also gives the spots that a person should look at: where one character could have become
another. Offsets are UTF-16 units from the beginning of the text; conversion keeps its length.`,
  options: {
    to: { value: 'LANGUAGE', what: 'the script to convert to; zh-Hant where nothing is said' },
    region: { value: 'tw|hk', what: 'whose Traditional Chinese it is; tw where nothing is said' },
  },
  run: async (args, io) => {
    const to = choiceIn(args, 'to', ['zh-Hant', 'zh-Hans'], 'zh-Hant')
    if (!to.ok) return to
    const region = choiceIn(args, 'region', ['tw', 'hk'], 'tw')
    if (!region.ok) return region
    if (args.words.length > 1) return stop('One file at a time.')
    const conversion = { file: args.words[0] ?? '-', to: to.value, region: region.value }
    return io.json ? asJson(conversion, io) : asText(conversion, io)
  },
}

async function asText({ file, to, region }: Conversion, io: Io): Promise<Ended> {
  const read = await eachLine(io, file, (line, ending) =>
    io.print(convert(line, { to, region }).text + ending),
  )
  return read.ok ? ok(0) : read
}

/** The text is printed while it is read; only the spots are kept, as they come after it. */
async function asJson({ file, to, region }: Conversion, io: Io): Promise<Ended> {
  const spots: Spot[] = []
  let offset = 0
  await io.print('{"text":"')
  const read = await eachLine(io, file, (line, ending) => {
    const made = convert(line, { to, region })
    for (const spot of made.spots) spots.push({ ...spot, from: spot.from + offset, to: spot.to + offset })
    offset += line.length + ending.length
    return io.print(JSON.stringify(made.text + ending).slice(1, -1))
  })
  if (!read.ok) return read
  await io.print('","spots":[')
  for (const [at, spot] of spots.entries()) await io.print((at > 0 ? ',' : '') + JSON.stringify(spot))
  await io.print(']}\n')
  return ok(0)
}
