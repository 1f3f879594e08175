import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { isKept } from './kept.ts'
import { isLayers } from './layer.ts'
import { isSafeLink } from './link.ts'
import { originFrom, type SegmentState } from './segment.ts'
import { isJoins, isSplit } from './shape.ts'

const states: readonly string[] = ['initial', 'translated', 'reviewed', 'final'] satisfies SegmentState[]

function holder(tag: string, extra: Partial<NodeSpec> = {}): NodeSpec {
  return {
    content: 'segment+',
    group: 'block',
    isolating: true,
    defining: true,
    toDOM: () => [tag, 0],
    ...extra,
  }
}

const nodes = {
  doc: { content: 'title standfirst? block+' },
  title: holder('header', { group: '', toDOM: () => ['header', { class: 'title' }, 0] }),
  standfirst: holder('div', { group: '', toDOM: () => ['div', { class: 'standfirst' }, 0] }),
  paragraph: holder('p', { parseDOM: [{ tag: 'p' }] }),
  heading: holder('h2', {
    attrs: { level: { default: 2, validate: 'number' } },
    toDOM: (node) => [`h${Math.min(4, Math.max(2, Number(node.attrs.level)))}`, 0],
  }),
  blockquote: holder('blockquote'),
  bullet_list: { content: 'list_item+', group: 'block', isolating: true, toDOM: () => ['ul', 0] },
  ordered_list: { content: 'list_item+', group: 'block', isolating: true, toDOM: () => ['ol', 0] },
  list_item: holder('li', { group: '' }),
  figure: holder('figure', {
    attrs: {
      asset: { default: '', validate: 'string' },
      alt: { default: '', validate: 'string' },
      credit: { default: '', validate: 'string' },
    },
    toDOM: (node) => ['figure', { 'data-asset': String(node.attrs.asset) }, 0],
  }),
  divider: { group: 'block', atom: true, selectable: true, toDOM: () => ['hr'] },
  footnote: holder('aside', {
    attrs: { note: { validate: 'string' } },
    toDOM: (node) => ['aside', { class: 'footnote', role: 'note', 'data-note': String(node.attrs.note) }, 0],
  }),
  segment: {
    content: 'inline*',
    isolating: true,
    defining: true,
    attrs: {
      // The default only lets ProseMirror fill gaps while it tries; a stored segment has an id of its own.
      id: { default: '', validate: 'string' },
      state: { default: 'initial', validate: validState },
      origin: { default: null, validate: validOrigin },
      sourceHash: { default: null, validate: 'string|null' },
      textHash: { default: null, validate: 'string|null' },
      conversion: { default: null, validate: validConversion },
      suggested: { default: null, validate: validSuggested },
      suggestedSplit: { default: null, validate: validSplit },
      suggestedJoins: { default: null, validate: validJoins },
    },
    toDOM: (node) => [
      'div',
      { class: 'segment', 'data-id': node.attrs.id, 'data-state': node.attrs.state },
      0,
    ],
  },
  footnote_ref: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { note: { validate: 'string' } },
    leafText: () => '\uFFFC',
    toDOM: (node) => ['sup', { class: 'footnote-ref', 'data-note': String(node.attrs.note) }],
    parseDOM: [
      {
        tag: 'sup.footnote-ref[data-note]',
        getAttrs: (dom) => ({ note: attribute(dom, 'data-note') ?? '' }),
      },
    ],
  },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>

const marks = {
  link: {
    attrs: { href: { validate: validHref } },
    inclusive: false,
    toDOM: (mark) => ['a', { href: String(mark.attrs.href), rel: 'noopener' }, 0],
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = attribute(dom, 'href') ?? ''
          return isSafeLink(href) ? { href } : false
        },
      },
    ],
  },
  emphasis: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
  strong: {
    toDOM: () => ['strong', 0],
    parseDOM: [{ tag: 'strong' }, { tag: 'b', getAttrs: (dom) => (isNormalWeight(dom) ? false : null) }],
  },
} satisfies Record<string, MarkSpec>

/** The document of an edition: title, standfirst, blocks; every block that holds text holds segments. */
export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks })

function validState(value: unknown): void {
  if (typeof value !== 'string' || !states.includes(value)) throw new RangeError('segment.state')
}

function validOrigin(value: unknown): void {
  if (value !== null && originFrom(value) === null) throw new RangeError('segment.origin')
}

function validConversion(value: unknown): void {
  if (value !== null && !isKept(value)) throw new RangeError('segment.conversion')
}

function validSuggested(value: unknown): void {
  if (!isLayers(value)) throw new RangeError('segment.suggested')
}

function validSplit(value: unknown): void {
  if (!isSplit(value)) throw new RangeError('segment.suggestedSplit')
}

function validJoins(value: unknown): void {
  if (!isJoins(value)) throw new RangeError('segment.suggestedJoins')
}

function validHref(value: unknown): void {
  if (typeof value !== 'string' || !isSafeLink(value)) throw new RangeError('link.href')
}

interface Attributes {
  getAttribute(name: string): string | null
}

function attribute(dom: unknown, name: string): string | null {
  return (dom as Attributes).getAttribute(name)
}

function isNormalWeight(dom: unknown): boolean {
  return /font-weight:\s*(normal|400)/.test(attribute(dom, 'style') ?? '')
}
