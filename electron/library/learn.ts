import { textHash } from '../../shared/document/hash.ts'
import { plainText, segmentsOf } from '../../shared/document/segment.ts'
import type { ArticleId, SegmentId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { NewUnit } from '../memory/memory.ts'
import { insertLesson, openLessons } from '../storage/tables/lesson.ts'
import { keepSourceText } from '../storage/tables/sourceText.ts'
import type { Stamp } from '../storage/tables/stamp.ts'
import type { Heads } from './heads.ts'
import type { Library } from './library.ts'
import { personName } from './people/people.ts'

/** A segment that was confirmed in a translation. */
export interface Confirmed {
  readonly language: Language
  readonly segment: SegmentId
}

/** The units that confirmed segments make with their source; those without text on a side make none. */
export function unitsOf(
  article: ArticleId,
  source: Language,
  heads: Heads,
  confirmed: readonly Confirmed[],
  stamp: Stamp,
): NewUnit[] {
  const original = heads.get(source)
  if (original === undefined || confirmed.length === 0) return []
  const sources = segmentsOf(original.doc)
  const texts = sources.map((segment) => plainText(segment.text))
  const places = new Map(sources.map((segment, at) => [segment.id, at]))
  const targets = new Map(
    [...heads].map(([language, head]) => [
      language,
      new Map(segmentsOf(head.doc).map((segment) => [segment.id, segment])),
    ]),
  )
  return confirmed.flatMap(({ language, segment }) => {
    const at = places.get(segment)
    const target = targets.get(language)?.get(segment)
    if (language === source || at === undefined || target === undefined) return []
    const text = texts[at] ?? ''
    const translation = plainText(target.text)
    if (text.trim() === '' || translation.trim() === '') return []
    return [
      {
        sourceLanguage: source,
        targetLanguage: language,
        source: text,
        target: translation,
        before: texts[at - 1] ?? '',
        after: texts[at + 1] ?? '',
        by: stamp.by,
        at: stamp.at,
        article,
        segment,
        origin: target.origin?.kind ?? 'typed',
      },
    ]
  })
}

/** Keeps units for the memory, and the source texts that they were made from; within a transaction. */
export function keepLesson(library: Library, units: readonly NewUnit[], stamp: Stamp): void {
  if (units.length === 0) return
  for (const unit of units) keepSourceText(library.db, textHash(unit.source), unit.source)
  // The memory lives apart from the library, and its units leave as TMX: they carry names.
  const named = units.map((unit) => ({ ...unit, by: personName(library, unit.by) }))
  insertLesson(library.db, JSON.stringify(named), stamp)
}

/**
 * Has the memory learn all that is kept for it; what it learns twice stays the same. A memory that fails does
 * not stand in the way of the text: its lessons wait.
 */
export function teach(library: Library): void {
  try {
    for (const { no, units } of openLessons(library.db)) {
      if (no <= library.learned) continue
      library.memory.learn(JSON.parse(units) as NewUnit[])
      library.learned = no
    }
  } catch (error) {
    library.log('the memory cannot learn', error)
  }
}
