import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../setup/places.mjs'
import { isHere, outcome, ran } from './programs.mjs'
import { filesIn } from './samples.mjs'

const data = join(root, '..', 'shared', 'data', 'formats')

/** Which schema each kind has to keep, beside the checkout; null asks for well-formed XML alone. */
const kinds = [
  { kind: 'tmx', ending: '.tmx', flag: '--dtdvalid', schema: 'tmx/tmx14.dtd' },
  {
    kind: 'xliff',
    ending: '.xlf',
    flag: '--schema',
    schema: 'oasis-xliff/xliff-21/schemas/xliff_core_2.0.xsd',
  },
  { kind: 'tbx', ending: '.tbx', flag: '--relaxng', schema: 'tbx-core/TBX_Core_RNG/TBXcoreStructV03.rng' },
  { kind: 'wxr', ending: '.xml', flag: null, schema: null },
]

/** xmllint on what has a schema. */
export function* schemas(made) {
  if (!isHere('xmllint')) return
  for (const { kind, ending, flag, schema } of kinds) {
    const file = schema === null ? null : join(data, schema)
    const what = `xmllint ${kind} ${schema === null ? 'well-formed' : `by ${basename(schema)}`}`
    if (file !== null && !existsSync(file)) {
      yield { state: 'not here', what, why: `no ../shared/data/formats/${schema}` }
      continue
    }
    const files = filesIn(made[kind], ending)
    const flags = file === null ? [] : [flag, file]
    const { ok, said } = ran('xmllint', ['--nonet', '--noout', ...flags, ...files])
    yield outcome(
      `${what}, ${files.length} files`,
      files.length === 0 ? ['none was written'] : ok ? [] : [said],
    )
  }
}
