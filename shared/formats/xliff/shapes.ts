/** What an attribute may say: the name of the rule's type, and the test. */
type Kind = (value: string) => boolean

const nmtoken = /^[\p{L}\p{M}\p{N}._:·-]+$/u
const id: Kind = (value) => nmtoken.test(value)
const ids: Kind = (value) => value.trim().split(/\s+/u).every(id)
const any: Kind = () => true
const yesNo: Kind = (value) => value === 'yes' || value === 'no'
const reorder: Kind = (value) => yesNo(value) || value === 'firstNo'
const dir: Kind = (value) => /^(?:ltr|rtl|auto)$/u.test(value)
const own: Kind = (value) => /^[^\s:]+:[^\s:]+$/u.test(value)
const codeType: Kind = (value) => /^(?:fmt|ui|quote|link|image|other)$/u.test(value)
const markType: Kind = (value) => /^(?:generic|comment|term)$/u.test(value) || own(value)
const natural: Kind = (value) => /^\+?0*[1-9]\d{0,8}$/u.test(value)

/** A language tag that is well-formed by BCP 47 as far as it matters here. */
const isTag: Kind = (value) =>
  /^(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*|[ix](?:-[A-Za-z0-9]{1,8})+)$/u.test(value)

/** An element of the core: what it may and must carry, and what may stand in it. */
interface Shape {
  readonly required?: readonly string[]
  readonly attributes: { readonly [name: string]: Kind }
  /** Attributes of other namespaces: any, those of modules alone, or none. */
  readonly foreign: 'any' | 'modules' | 'none'
  /** Its children as letters (see `letters`; x is an element of another namespace). */
  readonly content: RegExp
  readonly hasText: boolean
}

/** Elements as letters of a content. */
export const letters: ReadonlyMap<string, string> = new Map([
  ['file', 'f'],
  ['skeleton', 'k'],
  ['notes', 'n'],
  ['note', 'N'],
  ['group', 'g'],
  ['unit', 'u'],
  ['originalData', 'o'],
  ['data', 'd'],
  ['segment', 's'],
  ['ignorable', 'i'],
  ['source', 'S'],
  ['target', 'T'],
  ['cp', 'c'],
  ...['ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'].map((name) => [name, 'l'] as const),
])

const nothing = /^$/u
const inline = /^[cl]*$/u
const can = {
  canCopy: yesNo,
  canDelete: yesNo,
  canReorder: reorder,
  copyOf: id,
  subType: own,
  type: codeType,
}
const code = { ...can, disp: any, equiv: any, id, dataRef: id, subFlows: ids }
const holder = { canResegment: yesNo, translate: yesNo, srcDir: dir, trgDir: dir, space: any, lang: isTag }
const mark = { id, translate: yesNo, type: markType, ref: any, value: any }

/** The elements of the core of XLIFF 2.0 and 2.1, from its schema. */
export const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [
    'xliff',
    {
      required: ['version', 'srcLang'],
      attributes: { version: any, srcLang: isTag, trgLang: isTag, space: any, lang: isTag },
      foreign: 'any',
      content: /^f+$/u,
      hasText: false,
    },
  ],
  [
    'file',
    {
      required: ['id'],
      attributes: { ...holder, id, original: any },
      foreign: 'any',
      content: /^k?x*n?[ug]+$/u,
      hasText: false,
    },
  ],
  ['skeleton', { attributes: { href: any }, foreign: 'none', content: /^x*$/u, hasText: true }],
  [
    'group',
    {
      required: ['id'],
      attributes: { ...holder, id, name: any, type: own },
      foreign: 'any',
      content: /^x*n?[ug]*$/u,
      hasText: false,
    },
  ],
  [
    'unit',
    {
      required: ['id'],
      attributes: { ...holder, id, name: any, type: own },
      foreign: 'any',
      content: /^x*n?o?i*s[si]*$/u,
      hasText: false,
    },
  ],
  ['notes', { attributes: {}, foreign: 'none', content: /^N+$/u, hasText: false }],
  [
    'note',
    {
      attributes: {
        id,
        appliesTo: (value) => value === 'source' || value === 'target',
        category: any,
        priority: (value) => /^0*(?:[1-9]|10)$/u.test(value),
      },
      foreign: 'any',
      content: nothing,
      hasText: true,
    },
  ],
  ['originalData', { attributes: {}, foreign: 'none', content: /^d+$/u, hasText: false }],
  [
    'data',
    {
      required: ['id'],
      attributes: { id, dir, space: (value) => value === 'preserve' },
      foreign: 'modules',
      content: /^c*$/u,
      hasText: true,
    },
  ],
  [
    'segment',
    {
      attributes: {
        id,
        canResegment: yesNo,
        state: (value) => /^(?:initial|translated|reviewed|final)$/u.test(value),
        subState: own,
      },
      foreign: 'modules',
      content: /^ST?$/u,
      hasText: false,
    },
  ],
  ['ignorable', { attributes: { id }, foreign: 'modules', content: /^ST?$/u, hasText: false }],
  ['source', { attributes: { lang: isTag, space: any }, foreign: 'modules', content: inline, hasText: true }],
  [
    'target',
    {
      attributes: { lang: isTag, space: any, order: natural },
      foreign: 'modules',
      content: inline,
      hasText: true,
    },
  ],
  [
    'cp',
    {
      required: ['hex'],
      attributes: { hex: (value) => /^[0-9A-Fa-f]{4,6}$/u.test(value) },
      foreign: 'none',
      content: nothing,
      hasText: false,
    },
  ],
  ['ph', { required: ['id'], attributes: code, foreign: 'modules', content: nothing, hasText: false }],
  [
    'pc',
    {
      required: ['id'],
      attributes: {
        ...can,
        id,
        canOverlap: yesNo,
        dir,
        dispStart: any,
        dispEnd: any,
        equivStart: any,
        equivEnd: any,
        dataRefStart: id,
        dataRefEnd: id,
        subFlowsStart: ids,
        subFlowsEnd: ids,
      },
      foreign: 'modules',
      content: inline,
      hasText: true,
    },
  ],
  [
    'sc',
    {
      required: ['id'],
      attributes: { ...code, canOverlap: yesNo, dir, isolated: yesNo },
      foreign: 'modules',
      content: nothing,
      hasText: false,
    },
  ],
  [
    'ec',
    {
      attributes: { ...code, canOverlap: yesNo, dir, isolated: yesNo, startRef: id },
      foreign: 'modules',
      content: nothing,
      hasText: false,
    },
  ],
  ['mrk', { required: ['id'], attributes: mark, foreign: 'any', content: inline, hasText: true }],
  ['sm', { required: ['id'], attributes: mark, foreign: 'any', content: nothing, hasText: false }],
  [
    'em',
    {
      required: ['startRef'],
      attributes: { startRef: id },
      foreign: 'none',
      content: nothing,
      hasText: false,
    },
  ],
])
