import { isSafeLink } from './link.ts'

/**
 * Whether a stored value is inline content as ProseMirror writes it (null for none), so that whoever reads it later
 * need not fear it: text with marks, and references to notes.
 */
export function isInline(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every(isInlineNode))
}

function isInlineNode(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { type, text, attrs, marks } = value
  if (marks !== undefined && !(Array.isArray(marks) && marks.every(isMark))) return false
  if (type === 'text') return typeof text === 'string' && text !== ''
  return type === 'footnote_ref' && isRecord(attrs) && typeof attrs.note === 'string'
}

function isMark(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { type, attrs } = value
  if (type === 'emphasis' || type === 'strong') return true
  return type === 'link' && isRecord(attrs) && typeof attrs.href === 'string' && isSafeLink(attrs.href)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
