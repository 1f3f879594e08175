import * as v from 'valibot'
import { isUsableAddress, isUsableImages, isUsableOrigin, isUsablePath } from '../bundle/links.ts'
import { bundleParts, isLanguageCode, isLicense } from '../bundle/profile.ts'
import { editionStatuses } from '../document/article.ts'
import { type ArticleId, isId, type SegmentId } from '../ids.ts'
import { languages } from '../locale.ts'

const longest = 1_000_000

/** Text that can be stored as it is: well formed, no NUL, of bounded length. */
export const text = (most = longest) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((value) => value.isWellFormed() && !value.includes('\0')),
  )

export const language = v.picklist(languages)
export const editionStatus = v.picklist(editionStatuses)
export const articleId = v.custom<ArticleId>((value) => typeof value === 'string' && isId(value))
export const segmentId = v.custom<SegmentId>((value) => typeof value === 'string' && isId(value))
/** A short-lived name that main made for a file, a preview or a job; never a path. */
export const token = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,64}$/))
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const nothing = v.strictObject({})

/** Something that may be said for each language. */
const eachLanguage = <S extends v.GenericSchema>(schema: S) =>
  v.strictObject({
    en: v.exactOptional(schema),
    'zh-Hans': v.exactOptional(schema),
    'zh-Hant': v.exactOptional(schema),
  })

export const localText = eachLanguage(text(500))

const author = v.strictObject({ name: localText, post: localText, affiliation: localText })

/** YYYY-MM-DD, or '' while unknown. */
const date = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/))

export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(120))

export const metadata = v.strictObject({
  slug,
  date,
  section: localText,
  byline: v.pipe(v.array(author), v.maxLength(50)),
  related: v.pipe(v.array(slug), v.maxLength(50)),
  tags: v.pipe(v.array(text(100)), v.maxLength(100)),
  notes: text(20_000),
})

/** A change of where the library's articles are published; what is left out stays as it is. */
export const site = v.strictObject({
  origin: v.exactOptional(v.pipe(text(200), v.check(isUsableOrigin))),
  journal: v.exactOptional(localText),
  path: v.exactOptional(v.pipe(text(200), v.check(isUsablePath))),
  region: v.exactOptional(v.picklist(['tw', 'hk'])),
  addresses: v.exactOptional(eachLanguage(v.pipe(text(200), v.check(isUsableAddress)))),
  codes: v.exactOptional(eachLanguage(v.pipe(v.string(), v.check(isLanguageCode)))),
  anyone: v.exactOptional(v.picklist([...languages, 'none'])),
  rights: v.exactOptional(localText),
  license: v.exactOptional(
    v.pipe(
      text(200),
      v.check((url) => url === '' || isLicense(url)),
    ),
  ),
  images: v.exactOptional(
    v.pipe(
      text(200),
      v.check((pattern) => pattern === '' || isUsableImages(pattern)),
    ),
  ),
  parts: v.exactOptional(
    v.pipe(v.array(v.picklist(bundleParts)), v.maxLength(bundleParts.length), v.readonly()),
  ),
})

/** ProseMirror steps as JSON; they are parsed against the schema where they are applied. */
const step = v.looseObject({ stepType: v.string() })

/** The steps of one edition since `base`, the version that they start from. */
export const entry = v.strictObject({
  language,
  base: count,
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(10_000)),
})
