import { isHan } from '../../locale.ts'
import type { Side } from '../side.ts'
import { type Marks, marksOf } from './marks.ts'

/** A sentence and its place. */
export interface Unit {
  readonly text: string
  /** In letters; inside Chinese a Latin letter counts less. */
  readonly length: number
  readonly marks: Marks
  readonly kind: string
  /** Whether a paragraph begins here. */
  readonly opens: boolean
}

/** Chinese characters for an English letter; as usual, before a text has said its own. */
const hanPerLetter = 0.3
const latinLetter = 0.4

/** The sentences of a side, one after the other. */
export function unitsOf({ language, paragraphs }: Side): Unit[] {
  return paragraphs.flatMap(({ kind, sentences }) =>
    sentences.map((text, at) => {
      const letters = (text.match(/[\p{L}\p{N}]/gu) ?? []).length
      const han = isHan(language) ? (text.match(/\p{Script=Han}/gu) ?? []).length : letters
      const length = han + (letters - han) * latinLetter
      return { text, length, marks: marksOf(text), kind, opens: at === 0 }
    }),
  )
}

/** How many Chinese characters a letter of the English side is worth, in these texts. */
export function ratioOf(english: readonly Unit[], chinese: readonly Unit[]): number {
  const all = (units: readonly Unit[]) => units.reduce((sum, { length }) => sum + length, 0)
  return (all(chinese) + 150 * hanPerLetter) / (all(english) + 150)
}
