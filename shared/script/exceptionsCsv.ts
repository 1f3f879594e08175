import { plainCell, readTable, writeTable } from '../termbase/files/delimited.ts'
import { type Anchor, type Exception, exceptionKinds, exceptionLevels, isUsable } from './exception.ts'
import { protectedForm } from './protect.ts'

const columns = [
  'level',
  'kind',
  'zh-Hans',
  'zh-Hant',
  'region',
  'segment',
  'before',
  'after',
  'ordinal',
] as const

/** What is wrong in a file of exceptions; `line` counts from 1, `value` is what stood there. */
export interface ExceptionFault {
  readonly line: number
  readonly fault:
    | 'header'
    | 'quotes'
    | 'level'
    | 'kind'
    | 'region'
    | 'form'
    | 'place'
    | 'repeated'
    | 'tooMany'
  readonly value: string
}

/** More rows than this no file has that is meant. */
const most = 50_000
const longestShown = 60

/** Exceptions as CSV (RFC 4180) with a head line. */
export function writeExceptions(exceptions: readonly Exception[]): string {
  const rows = exceptions.map(({ level, kind, hans, hant, region = '', place }) => [
    level,
    kind,
    hans,
    hant,
    region,
    place?.segment ?? '',
    place?.before ?? '',
    place?.after ?? '',
    place ? String(place.ordinal) : '',
  ])
  return writeTable([columns, ...rows], ',')
}

/**
 * Reads exceptions from CSV. Columns go by their names, in any order; only `zh-Hans` and `zh-Hant` have to be
 * there: a row that says no more is a spelling of the whole library, and a protected name without `zh-Hant` is
 * written as `protectedForm` says. Rows with a fault are left out and told.
 */
export function readExceptions(
  text: string,
  newId: () => string,
): { readonly exceptions: readonly Exception[]; readonly faults: readonly ExceptionFault[] } {
  const { records, faults: broken } = readTable(text, ',')
  const faults: ExceptionFault[] = broken.map(({ line, value }) => ({ line, fault: 'quotes', value }))
  const [head, ...rows] = records
  const names = (head?.fields ?? []).map((field) => plainCell(field).trim().toLowerCase())
  if (!names.includes('zh-hans') || !names.includes('zh-hant')) {
    return {
      exceptions: [],
      faults: [...faults, { line: head?.line ?? 1, fault: 'header', value: shown(names.join(',')) }],
    }
  }
  const exceptions: Exception[] = []
  const seen = new Set<string>()
  for (const { line, fields } of rows.slice(0, most)) {
    const cell = (name: (typeof columns)[number]): string => {
      const at = names.indexOf(name.toLowerCase())
      return plainCell(fields[at] ?? '')
    }
    const read = exceptionOf(cell)
    if ('fault' in read) faults.push({ line, fault: read.fault, value: shown(read.value) })
    else if (seen.has(JSON.stringify(read))) faults.push({ line, fault: 'repeated', value: shown(read.hans) })
    else {
      seen.add(JSON.stringify(read))
      exceptions.push({ id: newId(), ...read })
    }
  }
  const over = rows[most]
  if (over) faults.push({ line: over.line, fault: 'tooMany', value: String(rows.length) })
  return { exceptions, faults: faults.sort((a, b) => a.line - b.line) }
}

type Wrong = Pick<ExceptionFault, 'fault' | 'value'>

function exceptionOf(cell: (name: (typeof columns)[number]) => string): Omit<Exception, 'id'> | Wrong {
  const word = (name: (typeof columns)[number]) => cell(name).trim().toLowerCase()
  const level = exceptionLevels.find((each) => each === (word('level') || 'library'))
  if (!level) return { fault: 'level', value: cell('level') }
  const kind = exceptionKinds.find((each) => each === (word('kind') || 'spelling'))
  if (!kind) return { fault: 'kind', value: cell('kind') }
  const region = word('region')
  if (region !== '' && region !== 'tw' && region !== 'hk') return { fault: 'region', value: cell('region') }
  const hans = cell('zh-Hans').trim()
  const hant = cell('zh-Hant').trim() || (kind === 'protected' ? protectedForm(hans, region || 'tw') : '')
  if (!isUsable({ hans, hant })) return { fault: 'form', value: hans || hant }
  const place = placeIn(cell)
  const hasPlace = place !== null && place !== 'wrong'
  if (level === 'occurrence' ? !hasPlace : place !== null) return { fault: 'place', value: cell('segment') }
  return {
    level,
    kind,
    hans,
    hant,
    ...(region === '' ? {} : { region }),
    ...(hasPlace ? { place } : {}),
  }
}

/** The place that a row names; null where it names none. */
function placeIn(cell: (name: (typeof columns)[number]) => string): Anchor | 'wrong' | null {
  const [segment, before, after, ordinal] = [
    cell('segment').trim(),
    cell('before'),
    cell('after'),
    cell('ordinal').trim(),
  ]
  if ([segment, before, after, ordinal].every((each) => each === '')) return null
  if (segment === '' || !/^\d{0,6}$/.test(ordinal)) return 'wrong'
  return { segment, before, after, ordinal: Number(ordinal) }
}

function shown(value: string): string {
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value
}
