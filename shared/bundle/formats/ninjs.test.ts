import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { languages } from '../../locale.ts'
import { ninjs } from './ninjs.ts'
import { hostileArticle, shownArticle } from './sampleArticles.ts'

const file = join(
  import.meta.dirname,
  '../../../../shared/data/formats/ninjs/specification/ninjs-schema_3.1.json',
)
const there = existsSync(file)

test.skipIf(!there)(
  `every edition is valid by IPTC’s schema${there ? '' : ' (skipped: schema not there)'}`,
  () => {
    const ajv = new Ajv2020({ strict: false })
    ajv.addFormat('uri', (text: string) => /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(text) && URL.canParse(text))
    ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
    ajv.addSchema({ type: 'object' }, 'https://geojson.org/schema/GeoJSON.json')
    const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
    const article = shownArticle()
    const nowhere = { ...article, site: { ...article.site, origin: '' } }
    const licensed = {
      ...article,
      site: {
        ...article.site,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        images: '/img/{name}',
        rights: { en: '© {year}' },
      },
    }
    for (const each of [article, nowhere, licensed, hostileArticle()]) {
      for (const language of languages) {
        const made = ninjs(each, language, [{ name: 'Wu', role: 'trl' }])
        validate(JSON.parse(JSON.stringify(made)))
        expect(validate.errors).toBe(null)
      }
    }
    expect(validate({ ...ninjs(article, 'en'), uri: 'no uri' })).toBe(false)
  },
)

test('it names its other languages and its image', () => {
  const article = shownArticle()
  const site = { ...article.site, images: '/img/{name}' }
  expect(ninjs({ ...article, site }, 'zh-Hans')).toMatchObject({
    uri: 'https://journal.example/zh-Hans/rivers-and-reserves',
    language: 'zh-Hans',
    by: '林伟',
    firstCreated: '2019-11-03T00:00:00Z',
    headlines: [{ value: '江河与储备' }],
    associations: [
      { rel: 'translation', language: 'en', uri: 'https://journal.example/en/rivers-and-reserves' },
      { rel: 'translation', language: 'zh-Hant' },
      {
        type: 'picture',
        by: '摄影：林',
        uri: `https://journal.example/img/${'a'.repeat(32)}.png`,
        renditions: [{ width: 1, height: 1, contentType: 'image/png', sizeInBytes: 70 }],
      },
    ],
  })
})
