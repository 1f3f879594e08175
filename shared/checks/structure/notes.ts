import { isHan } from '../../locale.ts'
import { isEmpty } from '../empty.ts'
import type { PairCheck } from '../spec.ts'
import { notesSpec } from './standingSpecs.ts'

const note = '\uFFFC'

/** As many footnote signs in the target as in the source. Of the two Chinese editions `samePart` says it. */
export const notes: PairCheck = {
  kind: 'pair',
  spec: notesSpec,
  applies: (source, target) => isHan(source) !== isHan(target),
  find({ source, target }) {
    const [there, here] = [source.split(note).length - 1, target.split(note).length - 1]
    if (there === here || isEmpty(source) || isEmpty(target)) return []
    const at = (there > here ? source : target).lastIndexOf(note)
    return [
      {
        code: there > here ? 'notes.missing' : 'notes.extra',
        params: { source: there, target: here },
        source: there > here ? [at, at + 1] : null,
        target: there > here ? null : [at, at + 1],
      },
    ]
  },
}
