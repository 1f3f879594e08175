import type { Person } from '../../../shared/ipc/domains/people.ts'

/** A mention that is being written: from its @ to the caret. */
export interface Started {
  readonly from: number
  readonly to: number
  /** What stands behind the @. */
  readonly begun: string
}

/** The mention at a caret; null where none is being written. An @ inside a word, as in an address, begins none. */
export function startedAt(text: string, caret: number): Started | null {
  const found = /(?:^|[^\p{L}\p{N}._-]|\p{Script=Han})[@＠]([^@＠\n]{0,40})$/u.exec(text.slice(0, caret))
  const begun = found?.[1]
  return begun === undefined ? null : { from: caret - begun.length - 1, to: caret, begun }
}

/** The people whose name, or a word of it, begins so; `me` is offered last. */
export function offeredFor(begun: string, people: readonly Person[], me: string | null): Person[] {
  const wanted = begun.toLocaleLowerCase()
  const fits = ({ name }: Person) => {
    const lower = name.toLocaleLowerCase()
    return lower.startsWith(wanted) || lower.split(/\s+/u).some((word) => word.startsWith(wanted))
  }
  const found = people.filter(fits)
  return [...found.filter(({ id }) => id !== me), ...found.filter(({ id }) => id === me)].slice(0, 8)
}

/** The text with a person's name in place of what was begun, and where the caret comes to stand. */
export function completed(
  text: string,
  { from, to }: Started,
  { name }: Person,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(to)
  const space = rest.startsWith(' ') ? '' : ' '
  const caret = from + 1 + name.length + 1
  return { text: `${text.slice(0, from)}@${name}${space}${rest}`, caret }
}

/** A stretch of a comment; `person` is set where it names someone. */
export interface MentionPart {
  readonly at: number
  readonly text: string
  readonly person: Person | null
}

/** A comment cut at its mentions; of two names that begin alike the longer one is meant. */
export function partsOf(text: string, people: readonly Person[]): MentionPart[] {
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length)
  const parts: MentionPart[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign !== '@' && sign !== '＠') continue
    const person = byLength.find(({ name }) => name !== '' && text.startsWith(name, at + 1))
    if (!person) continue
    if (at > start) parts.push({ at: start, text: text.slice(start, at), person: null })
    const end = at + 1 + person.name.length
    parts.push({ at, text: text.slice(at, end), person })
    start = end
    at = end - 1
  }
  if (start < text.length) parts.push({ at: start, text: text.slice(start), person: null })
  return parts
}

/** The ids of the people that a text names. */
export function mentionedIn(text: string, people: readonly Person[]): string[] {
  return [...new Set(partsOf(text, people).flatMap(({ person }) => (person ? [person.id] : [])))]
}
