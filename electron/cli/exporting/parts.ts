import { type BundlePart, bundleParts, orderedParts } from '../../../shared/bundle/profile.ts'
import { ok } from '../../../shared/result.ts'
import type { Arguments, Options } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'

/** The option that says what a bundle holds, in place of the library's profile. */
export const partsOption: Options = {
  parts: {
    value: 'LIST',
    what: `in bundles beside the pages: all, none, or of ${bundleParts.join(',')}; else as the library says`,
  },
}

/** The parts that a call asks for; null leaves it to the library. */
export function partsIn(args: Arguments): Ended<readonly BundlePart[] | null> {
  const said = args.text('parts')
  if (said === undefined) return ok(null)
  if (said === 'all') return ok(bundleParts)
  const names = said === 'none' ? [] : said.split(',').map((name) => name.trim())
  const odd = names.find((name) => !bundleParts.some((part) => part === name))
  if (odd !== undefined) return stop(`--parts has "${odd}", but may have only ${bundleParts.join(', ')}.`)
  return ok(orderedParts(bundleParts.filter((part) => names.includes(part))))
}
