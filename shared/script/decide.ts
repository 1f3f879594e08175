import type { ConversionOptions, Spot } from './conversion.ts'
import type { Exception, ExceptionLevel } from './exception.ts'
import { anchorOf } from './occurrence.ts'

/** What a decision is about beside the spot: the text that was converted and how, and the new exception's id. */
export interface Deciding {
  readonly id: string
  readonly text: string
  readonly options: Pick<ConversionOptions, 'to' | 'region' | 'segment'>
}

/**
 * The exception by which a spot becomes `form` here, in this article or in the whole library. Beyond this place it
 * holds for the least word that no phrase of the dictionary undoes: for the character where it stands alone.
 */
export function decide(
  spot: Spot,
  form: string,
  level: ExceptionLevel,
  { id, text, options }: Deciding,
): Exception {
  const { to, region, segment = '' } = options
  const pair = (source: string, put: string) =>
    to === 'zh-Hant' ? { hans: source, hant: put } : { hans: put, hant: source }
  const common = { id, level, kind: 'spelling', region } as const
  if (level === 'occurrence') {
    return { ...common, ...pair(spot.source, form), place: anchorOf(text, spot.from, spot.to, segment) }
  }
  const { word, made, put, chosen } = spot
  return { ...common, ...pair(word, made.slice(0, put) + form + made.slice(put + chosen.length)) }
}
