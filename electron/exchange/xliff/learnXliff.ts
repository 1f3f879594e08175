import { scriptOf, tagLanguage } from '../../../shared/formats/tmx/language.ts'
import { piecesText, type XliffDocument, type XliffFile } from '../../../shared/formats/xliff/document.ts'
import type { Language } from '../../../shared/locale.ts'
import type { NewUnit, UnitStore } from '../../memory/memory.ts'
import { confirmedPairs, pairDigest } from '../memory/confirmedPairs.ts'

/** Sentences of files that a memory was given: how many there were, were new, known, unfinished, and of other languages. */
export interface LearnedXliff {
  readonly pairs: number
  readonly added: number
  readonly known: number
  readonly unfinished: number
  readonly otherLanguages: readonly string[]
}

/** Has a memory learn the translated sentences of XLIFF files with their neighbours, all or none. */
export function learnXliff(
  store: UnitStore,
  documents: readonly XliffDocument[],
  stamp: { readonly by: string; readonly at: string },
): LearnedXliff {
  const report = { pairs: 0, known: 0, unfinished: 0 }
  const others = new Set<string>()
  const confirmed = confirmedPairs(store)
  const units = function* (): Generator<NewUnit> {
    for (const file of documents.flatMap(({ files }) => files)) {
      const parts = file.units.flatMap((unit) => unit.parts.filter(({ isBetween }) => !isBetween))
      const texts = parts.map(({ source }) => piecesText(source).trim())
      for (const [at, { target, state }] of parts.entries()) {
        const source = texts[at] ?? ''
        const translation = piecesText(target ?? []).trim()
        if (source === '') continue
        const languages = languagesOf(file, source, translation)
        if (typeof languages === 'string') others.add(languages)
        else if (translation === '' || state === 'initial') report.unfinished++
        else {
          report.pairs++
          const pair = { ...languages, source, target: translation }
          if (confirmed.has(pairDigest(pair))) report.known++
          else {
            const neighbours = { before: texts[at - 1] ?? '', after: texts[at + 1] ?? '' }
            yield { ...pair, ...neighbours, ...stamp, article: null, segment: null, origin: 'imported' }
          }
        }
      }
    }
  }
  const before = store.count()
  store.learnAll(units())
  return { ...report, added: store.count() - before, otherLanguages: [...others] }
}

/** The languages of a pair; the pair of tags where one of them is none of ours. */
function languagesOf(
  file: XliffFile,
  source: string,
  target: string,
): { readonly sourceLanguage: Language; readonly targetLanguage: Language } | string {
  const sourceLanguage = languageOf(file.source, source)
  const targetLanguage = languageOf(file.target, target)
  const isPair = sourceLanguage !== null && targetLanguage !== null && sourceLanguage !== targetLanguage
  return isPair ? { sourceLanguage, targetLanguage } : `${file.source} ${file.target}`.trim().slice(0, 60)
}

function languageOf(tag: string, text: string): Language | null {
  const known = tagLanguage(tag)
  if (known !== 'zh') return known
  return scriptOf(text) ?? 'zh-Hans'
}
