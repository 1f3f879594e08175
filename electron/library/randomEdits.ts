import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { textHash } from '../../shared/document/hash.ts'
import { schema } from '../../shared/document/schema.ts'
import { plainText, segmentsOf } from '../../shared/document/segment.ts'
import type { NewId, SegmentId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { Append } from './append.ts'
import type { Heads } from './heads.ts'

/** What an edit asks of `append`, and the texts that it must lead to. */
export interface RandomEdit {
  readonly request: Pick<Append, 'entries' | 'learn'>
  readonly after: ReadonlyMap<Language, Node>
}

type Random = () => number

/** Numbers in [0, 1) from a seed (Marsaglia's xorshift32). */
export function randomFrom(seed: number): Random {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const words = ['economy ', '经济', '𠮷', 'é', '“', ' 5%', '增長', '😀', 'x']

/** A random edit as a desk makes it: typing, deleting, confirming, marking; splitting and joining in all editions. */
export function randomEdit(heads: Heads, source: Language, newId: NewId, random: Random): RandomEdit {
  const changes = new Map([...heads].map(([language, { doc }]) => [language, new Transform(doc)]))
  const learn: { language: Language; segment: SegmentId }[] = []
  const kind = random()
  if (kind < 0.12) split(changes, newId<SegmentId>(), random)
  else if (kind < 0.2) join(changes, random)
  else if (kind < 0.26) addParagraph(changes, newId<SegmentId>(), random)
  else {
    for (const [language, change] of changes) {
      if (random() < 0.6) type(change, random)
      if (language !== source && random() < 0.3) {
        const segment = confirm(change, changes.get(source)?.doc ?? change.doc, random)
        if (segment !== null) learn.push({ language, segment })
      }
    }
  }
  const entries = [...changes].flatMap(([language, { steps }]) =>
    steps.length === 0
      ? []
      : [
          {
            language,
            base: heads.get(language)?.version ?? 0,
            steps: steps.map((step) => step.toJSON() as { stepType: string }),
          },
        ],
  )
  return {
    request: { entries, learn },
    after: new Map([...changes].map(([language, { doc }]) => [language, doc])),
  }
}

function type(change: Transform, random: Random): void {
  const segment = pick(segmentsOf(change.doc), random)
  if (segment === undefined) return
  const start = segment.position + 1
  const length = segment.size - 2
  const at = start + boundary(segment.text, Math.floor(random() * (length + 1)))
  const choice = random()
  if (choice < 0.7) {
    const word = pick(words, random) ?? ''
    if (word !== '') change.insert(at, schema.text(word))
  } else if (choice < 0.85) {
    const end = start + boundary(segment.text, Math.min(length, at - start + Math.floor(random() * 6)))
    if (end > at) change.delete(at, end)
  } else if (length > 0) {
    change.addMark(start, start + length, schema.mark('emphasis'))
  }
}

function confirm(change: Transform, source: Node, random: Random): SegmentId | null {
  const segment = pick(segmentsOf(change.doc), random)
  if (segment === undefined || segment.text === '') return null
  const original = segmentsOf(source).find(({ id }) => id === segment.id)?.text ?? ''
  change.setNodeAttribute(segment.position, 'state', 'translated')
  change.setNodeAttribute(segment.position, 'sourceHash', textHash(plainText(original)))
  change.setNodeAttribute(segment.position, 'textHash', textHash(plainText(segment.text)))
  return segment.id
}

function split(changes: ReadonlyMap<Language, Transform>, id: SegmentId, random: Random): void {
  const which = random()
  for (const change of changes.values()) {
    const segments = segmentsOf(change.doc)
    const segment = segments[Math.floor(which * segments.length)]
    if (segment === undefined) return
    const at = boundary(segment.text, Math.floor(random() * (segment.size - 1)))
    change.split(segment.position + 1 + at, 1, [{ type: schema.nodes.segment, attrs: { id } }])
  }
}

function join(changes: ReadonlyMap<Language, Transform>, random: Random): void {
  const which = random()
  for (const change of changes.values()) {
    const joints = segmentsOf(change.doc).flatMap(({ position, size }) => {
      const next = change.doc.resolve(position + size).nodeAfter
      return next?.type === schema.nodes.segment ? [position + size] : []
    })
    const joint = joints[Math.floor(which * joints.length)]
    if (joint === undefined) return
    change.join(joint)
  }
}

function addParagraph(changes: ReadonlyMap<Language, Transform>, id: SegmentId, random: Random): void {
  const which = random()
  for (const change of changes.values()) {
    const after = 1 + Math.floor(which * (change.doc.childCount - 1))
    let position = 0
    for (let at = 0; at < after; at++) position += change.doc.child(at).nodeSize
    change.insert(position, schema.node('paragraph', null, [schema.node('segment', { id })]))
  }
}

/** The offset itself, or one before it where it would part a surrogate pair. */
function boundary(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}

function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)]
}
