import type { XmlElement } from '../../xml/tree.ts'

/** Formats that `fs:fs` may name (XLIFF 2, Format Style Module). */
const styles = new Set(
  (
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 ' +
    'head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot ' +
    'th thead title tr tt u ul'
  ).split(' '),
)

const modulePrefix = 'urn:oasis:names:tc:xliff:'
const itsNamespace = 'http://www.w3.org/2005/11/its'

/** The elements of the modules, by the namespace after its common beginning. */
const elements: ReadonlyMap<string, readonly string[]> = new Map([
  ['matches:2.0', ['matches', 'match']],
  ['glossary:2.0', ['glossary', 'glossEntry', 'term', 'translation', 'definition']],
  ['metadata:2.0', ['metadata', 'metaGroup', 'meta']],
  ['resourcedata:2.0', ['resourceData', 'resourceItemRef', 'resourceItem', 'source', 'target', 'reference']],
  ['changetracking:2.0', ['changeTrack', 'revisions', 'revision', 'item']],
  ['changetracking:2.1', ['changeTrack', 'revisions', 'revision', 'item', 'simpleItem', 'contentItem']],
  ['sizerestriction:2.0', ['profiles', 'normalization', 'data']],
  ['validation:2.0', ['validation', 'rule']],
])

/** Whether an attribute's or element's namespace is one of XLIFF's own modules. */
export function isModule(namespace: string): boolean {
  return namespace.startsWith(modulePrefix) || namespace.startsWith(itsNamespace)
}

/** Whether a module has no element of this name; other namespaces have whatever they like. */
export function isUnknownElement(namespace: string, name: string): boolean {
  if (!namespace.startsWith(modulePrefix)) return false
  const known = elements.get(namespace.slice(modulePrefix.length))
  return known !== undefined && !known.includes(name)
}

/** What is wrong with an attribute of the Format Style Module on an element; null where nothing is. */
export function styleFault(
  namespace: string,
  name: string,
  value: string,
  element: XmlElement,
): string | null {
  if (namespace !== `${modulePrefix}fs:2.0`) return null
  if (name !== 'fs' && name !== 'subFs') return 'fs.attribute'
  // The end of a code has the style of its beginning, unless that stands elsewhere.
  if (element.name === 'ec' && element.attributes.isolated !== 'yes') return 'fs.ec'
  return name === 'fs' && !styles.has(value) ? 'fs.value' : null
}

/** The prefixes that modules have registered for fragment identifiers. */
export const fragmentPrefixes = new Set('gls mtc res mda ctr slr val its itsm fs tbx'.split(' '))
