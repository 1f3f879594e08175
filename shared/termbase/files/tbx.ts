import { type EntryId, isId, type NewId } from '../../ids.ts'
import { childElements, readXml, type XmlElement, xmlText } from '../../xml/tree.ts'
import { type EntryKind, isEntryKind, type PartOfSpeech, type Term, type TermStatus } from '../entry.ts'
import { isSameTerm, type ReadEntry } from '../merge.ts'
import { isLink } from './delimitedTerms.ts'
import { shown, type TermFault } from './fault.ts'
import { fileLanguage } from './languages.ts'
import { mostTerms } from './limits.ts'
import type { TermsRead } from './read.ts'
import { ownMark, speechOf, statusOf } from './tbxWords.ts'

interface Said {
  kind: EntryKind
  readonly notes: string[]
  readonly definitions: string[]
  readonly sources: string[]
  readonly links: string[]
}

interface SaidOfTerm {
  text: string | null
  status: TermStatus
  partOfSpeech: PartOfSpeech
  exactCase: boolean | null
  readonly notes: string[]
}

const entryNames = ['conceptEntry', 'termEntry']
const languageNames = ['langSec', 'langSet']
const termNames = ['termSec', 'tig', 'ntig']
const groups = /^(?:descripGrp|adminGrp|termNoteGrp|termGrp|transacGrp|auxInfo)$/u

/**
 * Reads TBX (ISO 30042) of versions 3 (conceptEntry; style DCA or DCT) and 2 (martif, termEntry), whatever dialect:
 * what TBX-Basic has and a termbase of ours can hold is taken, the rest is named in `ignored`.
 */
export function readTbx(text: string, newId: NewId): TermsRead {
  const read = readXml(text)
  if (!read.ok) {
    const { line, fault, value } = read
    return { entries: [], faults: [{ line, fault, value }], ignored: [] }
  }
  const { root } = read
  if (root.name !== 'tbx' && root.name !== 'martif') {
    return { entries: [], faults: [{ line: root.line, fault: 'notTbx', value: root.name }], ignored: [] }
  }
  const faults: TermFault[] = []
  const ignored = new Set<string>()
  const entries = elementsIn(root, entryNames).flatMap((element): ReadEntry[] => {
    const entry = entryOf(element, faults, ignored, newId)
    return entry === null ? [] : [entry]
  })
  return { entries, faults, ignored: [...ignored].slice(0, 100) }
}

function elementsIn(element: XmlElement, names: readonly string[]): XmlElement[] {
  return childElements(element).flatMap((child) =>
    names.includes(child.name) ? [child] : elementsIn(child, names),
  )
}

function entryOf(
  element: XmlElement,
  faults: TermFault[],
  ignored: Set<string>,
  newId: NewId,
): ReadEntry | null {
  const { line, attributes } = element
  const said: Said = { kind: 'term', notes: [], definitions: [], sources: [], links: [] }
  const terms: Term[] = []
  let left = false
  for (const child of childElements(element)) {
    if (!languageNames.includes(child.name)) {
      readSaid(child, said, ignored)
      continue
    }
    const tag = child.attributes.lang ?? ''
    const language = fileLanguage(tag)
    if (language === null) {
      ignored.add(shown(tag))
      left = true
      continue
    }
    for (const part of childElements(child)) {
      if (termNames.includes(part.name)) {
        const term = termOf(part, ignored)
        if (term === null) faults.push({ line: part.line, fault: 'noTerm', value: '' })
        else if (
          // Beyond the limit nothing is taken over, and comparing on would take time that grows with the square.
          terms.length > mostTerms ||
          !terms.some((each) => isSameTerm(each, { ...language, ...term }))
        ) {
          terms.push({ ...language, ...term })
        }
      } else readSaid(part, said, ignored)
    }
  }
  if (terms.length === 0) {
    // An entry in other languages only is none of ours, and no fault.
    if (!left) faults.push({ line, fault: 'noTerm', value: shown(attributes.id ?? '') })
    return null
  }
  const id = (attributes.id ?? '').replace(/^c-/u, '')
  return {
    line,
    entry: {
      id: isId(id) ? (id as EntryId) : newId<EntryId>(),
      kind: said.kind,
      note: said.notes.join('\n'),
      terms,
      ...(said.definitions.length === 0 ? {} : { definition: said.definitions.join('\n') }),
      ...(said.sources.length === 0 ? {} : { source: said.sources.join('; ') }),
      ...(said.links.length === 0 ? {} : { links: said.links }),
    },
  }
}

/** What stands beside the languages of an entry, or beside the terms of one. */
function readSaid(element: XmlElement, said: Said, ignored: Set<string>): void {
  if (groups.test(element.name)) {
    for (const child of childElements(element)) readSaid(child, said, ignored)
    return
  }
  const category = categoryOf(element)
  const text = tidy(xmlText(element))
  const target = element.attributes.target ?? ''
  if (category === 'projectSubset' && text.startsWith(ownMark)) {
    const kind = text.slice(ownMark.length)
    if (isEntryKind(kind)) said.kind = kind
  } else if (category === 'definition') said.definitions.push(text)
  else if (category === 'note') said.notes.push(text)
  else if (category === 'source') said.sources.push(text)
  else if (category === 'externalCrossReference' && isLink(target)) said.links.push(target)
  else if (text !== '') ignored.add(category)
}

function termOf(element: XmlElement, ignored: Set<string>): Omit<Term, 'language' | 'region'> | null {
  const said: SaidOfTerm = { text: null, status: 'preferred', partOfSpeech: '', exactCase: null, notes: [] }
  readTerm(element, said, ignored)
  const { text, status, partOfSpeech, exactCase, notes } = said
  if (text === null) return null
  return {
    text,
    status,
    ...(partOfSpeech === '' ? {} : { partOfSpeech }),
    ...(exactCase === null ? {} : { exactCase }),
    ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
  }
}

function readTerm(element: XmlElement, said: SaidOfTerm, ignored: Set<string>): void {
  for (const child of childElements(element)) {
    const text = tidy(xmlText(child))
    const category = categoryOf(child)
    if (groups.test(child.name)) readTerm(child, said, ignored)
    else if (child.name === 'term') said.text ??= text === '' ? null : text
    else if (text === '') continue
    else if (category === 'administrativeStatus' || category === 'normativeAuthorization') {
      const status = statusOf(text)
      if (status === null) ignored.add(`${category}: ${shown(text)}`)
      else said.status = status
    } else if (category === 'partOfSpeech' || category === 'termType') {
      said.partOfSpeech ||= speechOf(text)
    } else if (category === 'projectSubset' && text.startsWith(ownMark)) {
      said.exactCase = text === `${ownMark}exactCase` ? true : text === `${ownMark}anyCase` ? false : null
    } else if (category === 'note') said.notes.push(text)
    else ignored.add(category)
  }
}

/** A data category: by its `type` in style DCA and version 2, by the element's own name in style DCT. */
function categoryOf({ name, attributes }: XmlElement): string {
  const type = attributes.type ?? ''
  return type !== '' && /^(?:descrip|admin|adminNote|termNote|xref|ref|transac|transacNote)$/u.test(name)
    ? shown(type)
    : name
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
