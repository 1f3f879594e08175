import { readXml } from '../../xml/tree.ts'
import { coreNamespace, type XliffDocument, type XliffFault } from './document.ts'
import { readXliff1 } from './read1.ts'
import { readXliff2 } from './read2.ts'
import { xliff2Faults } from './rules.ts'

/** A file of XLIFF as read; with any fault nothing of it is to be taken over. */
export type XliffRead =
  | { readonly ok: true; readonly document: XliffDocument }
  | { readonly ok: false; readonly faults: readonly XliffFault[] }

/** The most faults that are told of a file. */
const mostFaults = 100

/** Reads XLIFF 1.0 to 1.2, 2.0 and 2.1; a file of 2.x has to keep the rules of the core. */
export function readXliff(text: string): XliffRead {
  const read = readXml(text, { space: true, entities: true })
  if (!read.ok) {
    const { line, fault, value } = read
    return { ok: false, faults: [{ line, rule: fault, value }] }
  }
  const { root } = read
  const { name, namespace, attributes, line } = root
  const version = attributes.version ?? ''
  if (name !== 'xliff') return refused(line, 'notXliff', name)
  if (namespace === coreNamespace) {
    if (version !== '2.0' && version !== '2.1') return refused(line, 'version', version)
    const faults = xliff2Faults(root)
    return faults.length > 0
      ? { ok: false, faults: faults.slice(0, mostFaults) }
      : { ok: true, document: readXliff2(root) }
  }
  if (!/^1\.[0-2]$/u.test(version)) return refused(line, 'version', version)
  return readXliff1(root)
}

function refused(line: number, rule: string, value: string): XliffRead {
  return { ok: false, faults: [{ line, rule, value: value.slice(0, 60).toWellFormed() }] }
}
