import { type CheckPair, pairChecker } from '../../../shared/checks/index.ts'
import { ok } from '../../../shared/result.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Ended, type Exit, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import { type Io, jsonList } from '../io.ts'
import { printed } from './issue.ts'
import { foundAmong, type Only } from './only.ts'
import { waysFor } from './ways.ts'

/** Checks a file of pairs, a line at a time, whatever its size. */
export async function checkPairs(file: string, args: Arguments, io: Io, only: Only): Promise<Ended> {
  const source = languageIn(args, 'source-lang')
  if (!source.ok) return source
  const target = languageIn(args, 'target-lang')
  if (!target.ok) return target
  if (source.value === target.value) return stop('--source-lang and --target-lang are the same.')
  const check = await pairCheckerFor(args, io, only)
  if (!check.ok) return check
  const languages = { sourceLanguage: source.value, targetLanguage: target.value } as const
  const pairs = jsonList(io, 'pairs')
  let at = 0
  let exit: Exit = 0
  const read = await eachLine(io, file, async (text) => {
    const [from = '', to = ''] = text.split('\t', 2)
    const line = at++
    const pair = {
      segment: String(line),
      ...languages,
      source: from,
      target: to,
      state: 'translated',
    } as const
    const issues = check.value(pair).map(printed)
    if (issues.length > 0) exit = 1
    if (io.json) await pairs.add({ line, issues })
    else {
      for (const { severity, check, message } of issues) {
        await io.print(`${line}\t${severity}\t${check}\t${message}\n`)
      }
    }
  })
  if (!read.ok) return read
  if (io.json) await pairs.end()
  return ok(exit)
}

/** Terms and settings only of a library that the call itself names: pairs need none. */
async function pairCheckerFor(args: Arguments, io: Io, only: Only): Promise<Ended<CheckPair>> {
  const ways = await waysFor(args, io)
  if (!ways.ok) return ways
  const { context, settings, list } = ways.value
  const known = foundAmong(only, list)
  return known.ok ? ok(pairChecker(context, settings, known.value, list)) : known
}
