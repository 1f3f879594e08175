import { issueMessage, specOf, specs } from '../shared/checks/catalogue.ts'
import type { Issue } from '../shared/checks/spec.ts'
import { languages } from '../shared/locale.ts'
import type { ErrorKind } from './checksQualityErrors.ts'
import type { Clean, Put } from './checksQualityMeasure.ts'

/** Whether a check is there to find a kind of error. */
export function isMeant({ families }: ErrorKind, check: string): boolean {
  const group = specOf(check)?.group
  return families.some((family) => family === group || family === `id:${check}`)
}

/** How many errors of each kind were found, and by which checks. */
export function kindTable(
  kinds: readonly ErrorKind[],
  put: readonly Put[],
  peer: ReadonlyMap<Put, boolean> | null,
): string {
  const rows = kinds.map((kind) => {
    const own = put.filter((each) => each.kind === kind)
    const meant = own.filter(({ found }) => found.some(({ check }) => isMeant(kind, check))).length
    const any = own.filter(({ found }) => found.length > 0).length
    const asked = own.filter((each) => peer?.has(each))
    const theirs = asked.filter((each) => peer?.get(each)).length
    const cells = [
      kind.name,
      own.length,
      share(meant, own.length),
      share(any, own.length),
      top(own.map(({ found }) => new Set(found.map(({ check }) => check)))),
      ...(peer ? [share(theirs, asked.length)] : []),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const head = ['error', 'put', 'found %', 'by any check %', 'by', ...(peer ? ['pofilter %'] : [])]
  const total = put.length
  const meant = put.filter(({ kind, found }) => found.some(({ check }) => isMeant(kind, check))).length
  const any = put.filter(({ found }) => found.length > 0).length
  const asked = put.filter((each) => peer?.has(each))
  const theirs = asked.filter((each) => peer?.get(each)).length
  rows.push(
    `| all | ${total} | ${share(meant, total)} | ${share(any, total)} | |${peer ? ` ${share(theirs, asked.length)} |` : ''}`,
  )
  return `${table(head, '--')}\n${rows.join('\n')}\n`
}

/**
 * Each check: of the errors of which it finds the most, what it finds; how many of its flags are right when each of
 * these texts is checked both with the error and without; what else it says of wrong text.
 */
export function checkTable(clean: readonly Clean[], put: readonly Put[]): string {
  const finders = mainFinders(put)
  const silent: string[] = []
  const rows = specs.flatMap(({ id, severity, isOn }) => {
    const finds = (each: Put) => each.found.some(({ check }) => check === id)
    const kinds = new Set([...finders].filter(([, main]) => main === id).map(([kind]) => kind))
    const meant = put.filter(({ kind }) => kinds.has(kind))
    const right = meant.filter(finds).length
    const wrong = meant.filter(({ before }) => before.some(({ check }) => check === id)).length
    const aside = put.filter((each) => !isMeant(each.kind, id) && finds(each)).length
    const flags = clean.map(({ flags, segments }) => {
      const all = flags.filter(({ issue }) => issue.check === id).length
      return ((100 * all) / (segments * languages.length)).toFixed(2)
    })
    const cells = [
      id,
      isOn ? severity : 'off',
      meant.length,
      share(right, meant.length),
      share(right, right + wrong),
      aside,
    ]
    if (meant.length === 0 && aside === 0 && flags.every((flag) => Number(flag) === 0)) {
      silent.push(isOn ? id : `${id} (off)`)
      return []
    }
    return [`| ${[...cells, ...flags].join(' | ')} |`]
  })
  const head = [
    'check',
    'weight',
    'errors',
    'recall %',
    'precision %',
    'said aside',
    ...clean.map(({ name }) => `flags per 100 segments: ${name}`),
  ]
  return `${table(head, '--:')}\n${rows.join('\n')}\n\nNothing said, and nothing put in for them: ${silent.join(', ')}.\n`
}

/** For each kind of error the check, of those meant for it, that finds the most of it. */
function mainFinders(put: readonly Put[]): Map<ErrorKind, string> {
  const finders = new Map<ErrorKind, string>()
  for (const kind of new Set(put.map((each) => each.kind))) {
    const counts = new Map<string, number>()
    for (const { found } of put.filter((each) => each.kind === kind))
      for (const check of new Set(found.map((issue) => issue.check)))
        if (isMeant(kind, check)) counts.set(check, (counts.get(check) ?? 0) + 1)
    const [main] = [...counts].sort((a, b) => b[1] - a[1])
    if (main) finders.set(kind, main[0])
  }
  return finders
}

/** How much of the correct text is flagged at all. */
export function cleanTable(clean: readonly Clean[]): string {
  const rows = clean.flatMap(({ name, flags, segments }) =>
    languages.map((language) => {
      const own = flags.filter((flag) => flag.language === language)
      const flagged = (weights: readonly string[]) =>
        share(
          new Set(
            own.filter(({ issue }) => weights.includes(issue.severity)).map(({ issue }) => issue.segment),
          ).size,
          segments,
        )
      return `| ${name} | ${language} | ${segments} | ${flagged(['error'])} | ${flagged(['error', 'warning'])} | ${flagged(['error', 'warning', 'info'])} | ${top(own.map(({ issue }) => new Set([issue.check])))} |`
    }),
  )
  const head = ['correct text', 'edition', 'segments', 'error %', 'or warning %', 'or anything %', 'most by']
  return `${table(head, '--')}\n${rows.join('\n')}\n`
}

/** Examples of flags on correct text and of errors that were missed. */
export function shown(clean: readonly Clean[], put: readonly Put[], most: number): string {
  const lines: string[] = []
  for (const { id } of specs) {
    for (const { name, flags } of clean) {
      const own = flags.filter(({ issue }) => issue.check === id)
      if (own.length === 0) continue
      lines.push(`\n## flags on correct text: ${id}, ${name}: ${own.length}`)
      for (const { language, issue, texts } of spread(own, most))
        lines.push(told(language, issue, texts.source, texts.target))
    }
  }
  for (const kind of new Set(put.map((each) => each.kind))) {
    const missed = put.filter(
      (each) => each.kind === kind && !each.found.some(({ check }) => isMeant(kind, check)),
    )
    if (missed.length === 0) continue
    lines.push(`\n## missed: ${kind.name}: ${missed.length}`)
    for (const { language, clean, wrong, found } of spread(missed, most)) {
      lines.push(
        `- ${language} ${clean.source}\n  was: ${clean.target}\n  now: ${wrong.target}${found.length > 0 ? `\n  said: ${found.map(({ check }) => check).join(', ')}` : ''}`,
      )
    }
  }
  return lines.join('\n')
}

function told(language: string, issue: Issue, source: string, target: string): string {
  const at = issue.target ? target.slice(Math.max(0, issue.target[0] - 12), issue.target[1] + 12) : ''
  return `- ${language} ${issue.severity} ${issueMessage(issue, 'en')} «${at}»\n  ${source}\n  ${target}`
}

/** Some of a list, from all over it. */
function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most)
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)]).filter(
    (each) => each !== undefined,
  )
}

/** A share in percent; a dash where there is nothing to have a share of. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}

function top(sets: readonly ReadonlySet<string>[]): string {
  const counts = new Map<string, number>()
  for (const set of sets) for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

const table = (head: readonly string[], align: string): string =>
  `| ${head.join(' | ')} |\n| --- |${` ${align}${align === '--' ? '-' : ''} |`.repeat(head.length - 1)}`
