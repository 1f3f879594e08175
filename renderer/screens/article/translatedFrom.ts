import { plainText, textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { OpenArticle } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Desk } from '../../editor/desk.ts'
import { findSegment } from '../../editor/places.ts'
import { standingOfNode } from '../../editor/standing.ts'
import type { TranslatedFrom } from '../../editor/useDesk.ts'

/**
 * What each segment was translated from: the source as it stood when the article was opened, or as the library kept it
 * for a stale one. Found when it is asked for: documents are persistent, and to judge every segment takes its time.
 */
export function translatedFrom(article: OpenArticle, { source, columns }: Desk): TranslatedFrom {
  const opened = new Map([...columns].map(([language, { state }]) => [language, state.doc]))
  const kept = new Map(article.editions.map(({ language, translatedFrom: texts }) => [language, texts]))
  const confirmed = new Map<string, string>()
  const nodeIn = (language: Language, id: SegmentId) => {
    const doc = opened.get(language)
    return doc ? (findSegment(doc, id)?.node ?? null) : null
  }
  return {
    get(language, id) {
      const known = confirmed.get(`${language} ${id}`) ?? kept.get(language)?.[id]
      if (known !== undefined) return known
      const [from, to] = [nodeIn(source, id), nodeIn(language, id)]
      return from && to && standingOfNode(to, from) !== 'stale' ? plainText(textOf(from)) : undefined
    },
    set: (language, id, text) => void confirmed.set(`${language} ${id}`, text),
  }
}
