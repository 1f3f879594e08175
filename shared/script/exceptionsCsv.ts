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
  'article',
  'note',
] as const

/** An exception with what goes with it: the name of its article ('' where there is none), and a note. */
export interface NotedException {
  readonly exception: Exception
  readonly article: string
  readonly note: string
}

/** The same as it stood in a file: on a line, which counts from 1. */
export interface ReadException extends NotedException {
  readonly line: number
}

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
const longestNote = 2000

/** Exceptions as CSV (RFC 4180) with a head line. */
export function writeExceptions(exceptions: readonly NotedException[]): string {
  const rows = exceptions.map(({ exception, article, note }) => {
    const { level, kind, hans, hant, region = '', place } = exception
    return [
      level,
      kind,
      hans,
      hant,
      region,
      place?.segment ?? '',
      place?.before ?? '',
      place?.after ?? '',
      place ? String(place.ordinal) : '',
      article,
      note,
    ]
  })
  return writeTable([columns, ...rows], ',')
}

/**
 * Reads exceptions from CSV. Columns go by their names, in any order; only `zh-Hans` and `zh-Hant` have to be
 * there: a row that says no more is a spelling of the whole library, a protected name without `zh-Hant` is
 * written as `protectedForm` says. Rows with a fault are left out and told.
 */
export function readExceptions(
  text: string,
  newId: () => string,
): { readonly rows: readonly ReadException[]; readonly faults: readonly ExceptionFault[] } {
  const { records, faults: broken } = readTable(text, ',')
  const faults: ExceptionFault[] = broken.map(({ line, value }) => ({ line, fault: 'quotes', value }))
  const [head, ...rows] = records
  const names = (head?.fields ?? []).map((field) => plainCell(field).trim().toLowerCase())
  if (!names.includes('zh-hans') || !names.includes('zh-hant')) {
    return {
      rows: [],
      faults: [...faults, { line: head?.line ?? 1, fault: 'header', value: shown(names.join(',')) }],
    }
  }
  const read: ReadException[] = []
  const seen = new Set<string>()
  for (const { line, fields } of rows.slice(0, most)) {
    const cell = (name: (typeof columns)[number]): string => {
      const at = names.indexOf(name.toLowerCase())
      return plainCell(fields[at] ?? '')
    }
    const found = exceptionOf(cell)
    if ('fault' in found) {
      faults.push({ line, fault: found.fault, value: shown(found.value) })
      continue
    }
    const article = cell('article').trim()
    const key = JSON.stringify([found, article])
    if (seen.has(key)) faults.push({ line, fault: 'repeated', value: shown(found.hans) })
    else {
      seen.add(key)
      read.push({ line, exception: { id: newId(), ...found }, article, note: noteIn(cell('note')) })
    }
  }
  const over = rows[most]
  if (over) faults.push({ line: over.line, fault: 'tooMany', value: String(rows.length) })
  return { rows: read, faults: faults.sort((a, b) => a.line - b.line) }
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

/** A note as it can be stored. */
function noteIn(cell: string): string {
  return cell.slice(0, longestNote).toWellFormed().replaceAll('\0', '').trim()
}

function shown(value: string): string {
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value
}
