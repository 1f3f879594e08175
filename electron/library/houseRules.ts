import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { HouseCheck } from '../../shared/checks/house/houseCheck.ts'
import { type ReadRules, readRules } from '../../shared/checks/house/readRules.ts'
import { textHash } from '../../shared/document/hash.ts'
import type { houseRules, RulesFile, RulesStored } from '../../shared/ipc/domains/houseRules.ts'
import type { Handlers } from '../../shared/ipc/method.ts'
import { ok, type Result } from '../../shared/result.ts'
import { inTransaction } from '../storage/database.ts'
import { written } from '../storage/fault.ts'
import { addRules, storedRules } from '../storage/tables/houseRules.ts'
import { nameOf } from './folder.ts'
import { tryRule } from './houseRulesTrial.ts'
import { type Library, stampOf } from './library.ts'

const place = join('resources', 'rules', 'starter.yaml')

/** The last texts that were read, beside the library's own those that a person tries: reading takes some 100 ms. */
const lastRead = new Map<string, ReadRules>()
const mostRead = 8
let starter: string | null = null
let starterMark: string | null = null

/** The library's rules as text, with what is wrong with them. */
export function rulesOf(library: Library): RulesFile {
  const own = storedRules(library.db)?.text ?? null
  const text = own ?? starterRules()
  return { text, isOwn: own !== null, faults: readCached(text).faults }
}

/** The same as they are written, unread: reading takes some 100 ms, during which nothing else would be stored. */
export function rulesTextOf(library: Library): string {
  return storedRules(library.db)?.text ?? starterRules()
}

/** The checks of the library's rules; none where they cannot be read. The same array until the rules change. */
export function houseChecksOf(library: Library): readonly HouseCheck[] {
  return readCached(rulesTextOf(library)).checks
}

/** Something that is another one when the library's rules are, also after an update with other rules to begin with. */
export function rulesMark(library: Library): string {
  const stored = storedRules(library.db)
  if (stored !== null && stored.text !== null) return String(stored.no)
  starterMark ??= textHash(starterRules())
  return starterMark
}

/** The library's rules, as the contract serves them; `clock` gives milliseconds. */
export function serveHouseRules(
  library: Library,
  clock: () => number,
): Handlers<{ houseRules: typeof houseRules }>['houseRules'] {
  return {
    get: () => ok(rulesOf(library)),
    read: ({ text }) => {
      const { faults, rules, checks } = readCached(text)
      return ok({ faults, rules: rules.map(({ id }) => id), specs: checks.map(({ spec }) => spec) })
    },
    set: ({ text }) => setRules(library, text),
    try: ({ text, rule, after }) => tryRule(library, readCached(text).checks, rule, after, clock),
  }
}

/** Stores rules if nothing is wrong with them; null for those of the application. */
function setRules(library: Library, text: string | null): Result<RulesStored, 'not-writable'> {
  const { faults } = readCached(text ?? starterRules())
  if (text !== null && faults.length > 0) return ok({ stored: false, faults })
  const stored = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => addRules(library.db, text, stampOf(library))),
  )
  if (!stored.ok) return stored
  library.changed(null)
  return ok({ stored: true, faults: [] })
}

function readCached(text: string): ReadRules {
  const known = lastRead.get(text) ?? readRules(text)
  // Last in the order of the map, so that the one not wanted for longest goes first.
  lastRead.delete(text)
  lastRead.set(text, known)
  const [oldest] = lastRead.size > mostRead ? lastRead.keys() : []
  if (oldest !== undefined) lastRead.delete(oldest)
  return known
}

/** The rules that come with the application; none where their file is not there. */
function starterRules(): string {
  if (starter !== null) return starter
  const file = fileAbove(dirname(fileURLToPath(import.meta.url)))
  starter = file === null ? '' : readFileSync(file, 'utf8')
  return starter
}

/** From the sources, from `out/` and in the packed application, `resources/` stands in a folder above. */
function fileAbove(folder: string): string | null {
  const file = join(folder, place)
  if (existsSync(file)) return file
  return dirname(folder) === folder ? null : fileAbove(dirname(folder))
}
