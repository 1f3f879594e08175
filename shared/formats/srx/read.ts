import { RE2JS } from 're2js'
import { childElements, childrenNamed, readXml, type XmlElement, xmlText } from '../../xml/tree.ts'

/** One rule: where its first part ends and its second begins, there is a break, or there is none. */
export interface SrxRule {
  readonly isBreak: boolean
  /** Finds both parts; the first is group 1. */
  readonly expression: RE2JS
}

/** What is wrong in a file of rules; `value` is what stood there. */
interface SrxFault {
  readonly line: number
  readonly fault: 'xml' | 'doctype' | 'notSrx' | 'noRules' | 'expression'
  readonly value: string
}

/** The rules of a file for one language, in their order, and what of it cannot be read. */
export interface SrxRead {
  readonly rules: readonly SrxRule[]
  readonly faults: readonly SrxFault[]
}

const mostRules = 5000
const largestProgram = 2000
const longestPattern = 2000

/**
 * Reads the rules of SRX 1.0 and 2.0 for a language, given as the tags that it may go by (zh-Hans, zh-CN, zh). Their
 * expressions are ICU's; those that look around or refer back are faults, since no time could be promised for them.
 */
export function readSrx(text: string, tags: readonly string[]): SrxRead {
  const read = readXml(text, { space: true })
  if (!read.ok) {
    const { line, fault, value } = read
    return { rules: [], faults: [{ line, fault, value }] }
  }
  const { root } = read
  if (root.name !== 'srx')
    return { rules: [], faults: [{ line: root.line, fault: 'notSrx', value: root.name }] }
  const faults: SrxFault[] = []
  const [header] = childrenNamed(root, 'header')
  const [body] = childrenNamed(root, 'body')
  const sets = new Map(
    elementsIn(body, 'languagerules', 'languagerule').map((set) => [
      set.attributes.languagerulename ?? '',
      set,
    ]),
  )
  const maps = elementsIn(body, 'maprules', 'languagemap').filter((map) => isFor(map, tags, faults))
  // SRX 1.0 knows no cascade: the first map that fits decides.
  const chosen = header?.attributes.cascade === 'yes' ? maps : maps.slice(0, 1)
  const rules = chosen.flatMap((map) => {
    const set = sets.get(map.attributes.languagerulename ?? '')
    return set === undefined ? [] : childrenNamed(set, 'rule').flatMap((rule) => ruleOf(rule, faults) ?? [])
  })
  if (rules.length === 0) faults.push({ line: root.line, fault: 'noRules', value: tags.join(', ') })
  return { rules: rules.slice(0, mostRules), faults }
}

function elementsIn(body: XmlElement | undefined, holder: string, name: string): XmlElement[] {
  if (body === undefined) return []
  return childElements(body)
    .filter((child) => child.name === holder)
    .flatMap((child) =>
      childElements(child).flatMap((each) => (each.name === name ? [each] : childrenNamed(each, name))),
    )
}

function isFor({ attributes, line }: XmlElement, tags: readonly string[], faults: SrxFault[]): boolean {
  const pattern = compiled(attributes.languagepattern ?? '', true)
  if (typeof pattern === 'string') {
    faults.push({ line, fault: 'expression', value: pattern })
    return false
  }
  return tags.some((tag) => pattern.matches(tag))
}

function ruleOf(rule: XmlElement, faults: SrxFault[]): SrxRule | null {
  const part = (name: string): string => childrenNamed(rule, name).map(xmlText).join('')
  const [before, after] = [part('beforebreak'), part('afterbreak')]
  // A rule that looks at nothing would hold everywhere.
  if (before === '' && after === '') return null
  const expression = compiled(`(${before})(?:${after})`, false)
  if (typeof expression === 'string') {
    faults.push({ line: rule.line, fault: 'expression', value: expression })
    return null
  }
  return { isBreak: rule.attributes.break !== 'no', expression }
}

/** An expression of ICU; what is wrong with it as a string. */
function compiled(source: string, ignoreCase: boolean): RE2JS | string {
  const shown = source.slice(0, 60).toWellFormed()
  if (source.length > longestPattern) return shown
  const translated = source
    .replace(/\\u([0-9a-fA-F]{4})/gu, '\\x{$1}')
    .replace(/\\h/gu, '[ \\t\\x{a0}\\x{3000}]')
    .replace(/\\p\{Is(\w+)\}/gu, '\\p{$1}')
  try {
    const expression = RE2JS.compile(translated, RE2JS.MULTILINE | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0))
    return expression.programSize() > largestProgram ? shown : expression
  } catch {
    // The engine's only complaint: a syntax that it has not.
    return shown
  }
}
