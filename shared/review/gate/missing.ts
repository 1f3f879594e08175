import type { Node } from 'prosemirror-model'
import type { Metadata } from '../../document/article.ts'
import type { SegmentId } from '../../ids.ts'
import type { Language, LocalText } from '../../locale.ts'

/** What may have to be known of an article before it is approved. */
const metadataFields = ['date', 'section', 'byline'] as const
export type MetadataField = (typeof metadataFields)[number]

/** What may have to be said of each image. */
const imageFields = ['alt', 'credit'] as const
export type ImageField = (typeof imageFields)[number]

/** What a library wants filled in. */
export const requirements = [...metadataFields, ...imageFields] as const
export type Requirement = (typeof requirements)[number]

/** The wanted metadata that an article lacks in a language. */
export function missingMetadata(
  { date, section, byline }: Pick<Metadata, MetadataField>,
  language: Language,
  wanted: readonly Requirement[],
): MetadataField[] {
  const lacks: { readonly [F in MetadataField]: boolean } = {
    date: date === '',
    section: isBlank(section, language),
    byline: byline.length === 0 || byline.some(({ name }) => isBlank(name, language)),
  }
  return metadataFields.filter((field) => wanted.includes(field) && lacks[field])
}

/** An image that lacks something, by the first segment of its caption. */
export interface MissingImageText {
  readonly segment: SegmentId
  readonly field: ImageField
}

/** The wanted words about images that an edition lacks. */
export function missingImageTexts(doc: Node, wanted: readonly Requirement[]): MissingImageText[] {
  const missing: MissingImageText[] = []
  doc.forEach((block) => {
    const caption = block.type.name === 'figure' ? block.firstChild : null
    if (caption === null) return
    for (const field of imageFields) {
      if (wanted.includes(field) && String(block.attrs[field]).trim() === '') {
        missing.push({ segment: caption.attrs.id as SegmentId, field })
      }
    }
  })
  return missing
}

function isBlank(text: LocalText, language: Language): boolean {
  return (text[language] ?? '').trim() === ''
}
