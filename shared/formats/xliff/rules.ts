import { childElements, type XmlElement } from '../../xml/tree.ts'
import { coreNamespace, type XliffFault } from './document.ts'
import { isModule, isUnknownElement, styleFault } from './modules.ts'
import { letters, shapes } from './shapes.ts'
import { type FileScope, type Tell, uniqueIds } from './tell.ts'
import { unitFaults } from './unitRules.ts'

/** Faults beyond these say nothing new. */
const most = 200

/**
 * What in a document breaks the rules of the core of XLIFF 2.0 and 2.1: its schema (`ELEMENT.attribute`), and the
 * constraints and processing requirements that no schema holds, each by a name.
 */
export function xliff2Faults(root: XmlElement): XliffFault[] {
  const faults: XliffFault[] = []
  const tell: Tell = ({ line, attributes }, rule, value = attributes.id ?? '') => {
    if (faults.length < most) faults.push({ line, rule, value: value.slice(0, 60).toWellFormed() })
  }
  shapeFaults(root, tell)
  // What follows relies on the shape.
  if (faults.length > 0) return faults
  const files = childElements(root)
  uniqueIds(files, 'file.id.unique', tell)
  for (const file of files) fileFaults(file, root, tell)
  return faults
}

function shapeFaults(element: XmlElement, tell: Tell): void {
  const { name, namespace } = element
  if (namespace !== coreNamespace) {
    if (isUnknownElement(namespace, name)) tell(element, 'module.element', name)
    for (const child of childElements(element)) shapeFaults(child, tell)
    return
  }
  const shape = shapes.get(name)
  if (shape === undefined) {
    tell(element, 'element.unknown', name)
    return
  }
  for (const required of shape.required ?? []) {
    if (element.attributes[required] === undefined) tell(element, `${name}.${required}.missing`)
  }
  for (const [key, value] of Object.entries(element.attributes)) attributeFault(element, key, value, tell)
  const children = childElements(element)
  const content = children.map((child) =>
    child.namespace === coreNamespace ? (letters.get(child.name) ?? '?') : 'x',
  )
  if (!shape.content.test(content.join('')))
    tell(element, `${name}.content`, children.map((child) => child.name).join(' '))
  if (!shape.hasText && element.children.some((child) => typeof child === 'string' && child.trim() !== '')) {
    tell(element, `${name}.text`)
  }
  for (const child of children) shapeFaults(child, tell)
}

function attributeFault(element: XmlElement, key: string, value: string, tell: Tell): void {
  const { name } = element
  const shape = shapes.get(name)
  const colon = key.indexOf(':')
  if (colon < 0) {
    const kind = Object.hasOwn(shape?.attributes ?? {}, key) ? shape?.attributes[key] : undefined
    if (kind === undefined) tell(element, `${name}.${key}.unknown`, value)
    else if (!kind(value)) tell(element, `${name}.${key}`, value)
    return
  }
  const namespace = element.namespaces.get(key.slice(0, colon)) ?? ''
  const style = styleFault(namespace, key.slice(colon + 1), value, element)
  if (style !== null) tell(element, style, value)
  if (shape?.foreign === 'none' || (shape?.foreign === 'modules' && !isModule(namespace))) {
    tell(element, `${name}.attribute.foreign`, key)
  }
}

function fileFaults(file: XmlElement, root: XmlElement, tell: Tell): void {
  const groups = descendants(file, 'group')
  const units = descendants(file, 'unit')
  uniqueIds(groups, 'group.id.unique', tell)
  uniqueIds(units, 'unit.id.unique', tell)
  const [skeleton] = childElements(file).filter(({ name }) => name === 'skeleton')
  if (skeleton !== undefined) {
    const isEmpty = skeleton.children.length === 0
    if (isEmpty !== (skeleton.attributes.href !== undefined)) tell(skeleton, 'skeleton.href')
  }
  for (const holder of [file, ...groups, ...units]) holderFaults(holder, tell)
  const { srcLang = '', trgLang } = root.attributes
  const scope: FileScope = {
    id: file.attributes.id ?? '',
    unitIds: new Set(units.map(({ attributes }) => attributes.id ?? '')),
    srcLang,
    trgLang,
  }
  const inherit = (element: XmlElement, lang: string | undefined, space: string): void => {
    const own = { lang: element.attributes.lang ?? lang, space: element.attributes.space ?? space }
    for (const child of childElements(element)) {
      if (child.namespace !== coreNamespace) continue
      if (child.name === 'group') inherit(child, own.lang, own.space)
      else if (child.name === 'unit') {
        const { lang: unitLang = own.lang, space: unitSpace = own.space } = child.attributes
        unitFaults(child, scope, unitLang, unitSpace, tell)
      }
    }
  }
  inherit(file, root.attributes.lang, root.attributes.space ?? 'default')
}

/** Ids of notes, and of each other namespace's elements, are unique within what holds them. */
function holderFaults(holder: XmlElement, tell: Tell): void {
  const children = childElements(holder)
  for (const notes of children.filter(
    ({ name, namespace }) => name === 'notes' && namespace === coreNamespace,
  )) {
    uniqueIds(childElements(notes), 'note.id.unique', tell)
  }
  const seen = new Set<string>()
  const look = (element: XmlElement): void => {
    const { id } = element.attributes
    if (element.namespace !== coreNamespace && id !== undefined) {
      const key = `${element.namespace} ${id}`
      if (seen.has(key)) tell(element, 'extension.id.unique')
      seen.add(key)
    }
    for (const child of childElements(element)) look(child)
  }
  for (const child of children) if (child.namespace !== coreNamespace) look(child)
}

function descendants(element: XmlElement, name: 'group' | 'unit'): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.namespace !== coreNamespace) return []
    const within = child.name === 'group' ? descendants(child, name) : []
    return child.name === name ? [child, ...within] : within
  })
}
