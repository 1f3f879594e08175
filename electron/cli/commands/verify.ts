import { ok } from '../../../shared/result.ts'
import { problemLine } from '../../exchange/export/problem.ts'
import { verifyBundle } from '../../exchange/export/verify.ts'
import { type Command, stop } from '../command.ts'
import { printJson } from '../io.ts'

/** Proves a bundle whole. */
export const verify: Command = {
  name: 'verify',
  usage: ['BUNDLE.zip'],
  summary: 'Proves a bundle whole: its checksums, its manifest, its pages and their links.',
  about: 'Exit 1 where something is wrong with it; each problem is a line.',
  options: {},
  run: async (args, io) => {
    const [path, ...more] = args.words
    if (path === undefined || more.length > 0) return stop('Name one bundle.')
    const verified = await verifyBundle(path)
    if (!verified.ok) return stop(`This cannot be read: ${verified.detail ?? path}`)
    const problems = verified.value.problems.map(problemLine)
    if (io.json) await printJson(io, { ok: verified.value.ok, problems })
    else await io.print(verified.value.ok ? 'whole\n' : `${problems.join('\n')}\n`)
    return ok(verified.value.ok ? 0 : 1)
  },
}
