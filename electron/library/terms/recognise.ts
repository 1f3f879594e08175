import type { FoundTerm } from '../../../shared/ipc/answers.ts'
import { isHan, type Language } from '../../../shared/locale.ts'
import { convert } from '../../../shared/script/convert.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import { termsFor } from '../../../shared/termbase/recognise.ts'
import { type Region, targetsFor } from '../../../shared/termbase/rendering.ts'
import type { Library } from '../library.ts'
import { regionOf } from '../site.ts'
import { recogniserFor } from './termbase.ts'

/** The terms in a text, with what to write for them in the other language, the best first. */
export function recognise(
  library: Library,
  source: Language,
  target: Language,
  text: string,
  region: Region = regionOf(library),
): readonly FoundTerm[] {
  return recogniserFor(
    library,
    source,
  )(text).map(({ from, to, entry, term }) => ({
    from,
    to,
    text: text.slice(from, to),
    entry: entry.id,
    kind: entry.kind,
    term: term.text,
    status: term.status,
    note: entry.note,
    targets: targets(entry, target, region),
  }))
}

/** Terms of the other Chinese script stand in, converted, where an entry has none in this one. */
function targets(entry: TermEntry, target: Language, region: Region): FoundTerm['targets'] {
  const own = targetsFor(entry, target, region)
  const other = target === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant'
  const borrowed =
    own.length > 0 || !isHan(target) || termsFor(entry, target).length === 0
      ? []
      : targetsFor(entry, other, region).map((term) => ({
          ...term,
          text: convert(term.text, { to: target, region }).text,
        }))
  return [...own, ...borrowed].map(({ text, status, region: place, partOfSpeech, note }) => ({
    text,
    status,
    region: place ?? null,
    partOfSpeech: partOfSpeech ?? '',
    note: note ?? '',
  }))
}
