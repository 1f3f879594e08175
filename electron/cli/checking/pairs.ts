import type { CheckContext } from '../../../shared/checks/check.ts'
import { checkContext, checkPair } from '../../../shared/checks/index.ts'
import { ok } from '../../../shared/result.ts'
import { entries } from '../../library/terms/termbase.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Ended, type Exit, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import { type Io, jsonList } from '../io.ts'
import { withLibrary } from '../library.ts'
import { printed } from './issue.ts'
import type { Only } from './only.ts'

/** Checks a file of pairs, a line at a time, whatever its size. */
export async function checkPairs(file: string, args: Arguments, io: Io, only: Only): Promise<Ended> {
  const source = languageIn(args, 'source-lang')
  if (!source.ok) return source
  const target = languageIn(args, 'target-lang')
  if (!target.ok) return target
  if (source.value === target.value) return stop('--source-lang and --target-lang are the same.')
  const context = await contextFor(args, io)
  if (!context.ok) return context
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
    const issues = checkPair(pair, context.value, only).map(printed)
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

/** Terms only of a library that the call itself names: pairs need none. */
async function contextFor(args: Arguments, io: Io): Promise<Ended<CheckContext>> {
  if (args.text('library') === undefined) return ok(checkContext([]))
  return withLibrary(args, io, async (library) => ok(checkContext([...entries(library)])))
}
