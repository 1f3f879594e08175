import type { PublishedArticle } from '../../../shared/bundle/input.ts'
import { bundleParts } from '../../../shared/bundle/profile.ts'
import { sampleArticle } from '../../../shared/bundle/sampleArticle.ts'

/** An article for tests whose library wants every part that needs no Electron, and says all that can be said. */
export function withEverything(change: Partial<PublishedArticle> = {}): PublishedArticle {
  const article = sampleArticle()
  const [, hans] = article.editions
  return {
    ...article,
    // The sample's Traditional edition is shorter; here all have the same sentences.
    editions: article.editions.map((edition) =>
      hans && edition.language === 'zh-Hant' ? { ...edition, document: hans.document } : edition,
    ),
    corrections: [
      {
        at: '2019-11-09T10:00:00.000Z',
        note: {
          en: 'The year of the treaty was wrong.',
          'zh-Hans': '条约年份有误。',
          'zh-Hant': '條約年份有誤。',
        },
      },
    ],
    ...change,
    site: {
      ...article.site,
      addresses: { 'zh-Hant': 'https://tw.journal.example/{slug}/' },
      codes: { 'zh-Hant': 'zh-TW' },
      rights: { en: '© {year} The Journal', 'zh-Hans': '© {year} 学刊' },
      license: 'https://creativecommons.org/licenses/by-nc/4.0/',
      images: '/media/{name}',
      parts: bundleParts.filter((part) => part !== 'pdf'),
    },
  }
}
