import * as v from 'valibot'
import type { Settings } from '../../shared/ipc/answers.ts'
import { roles } from '../../shared/ipc/domains/people.ts'
import { type Language, languages } from '../../shared/locale.ts'
import { readStored, writeStored } from './stored.ts'

const schema = v.object({
  interface: v.picklist(languages),
  theme: v.picklist(['system', 'light', 'dark']),
  person: v.pipe(v.string(), v.maxLength(200)),
  introduced: v.boolean(),
  // Files of earlier versions lack these.
  role: v.optional(v.nullable(v.picklist(roles)), null),
  completion: v.optional(v.boolean(), true),
  threshold: v.optional(v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(101)), 75),
  issuesBy: v.optional(v.picklist(['segment', 'kind']), 'segment'),
})

/** What of the settings is to change. */
type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined }

/** The settings of this computer, kept in one file. */
export interface SettingsFile {
  readonly get: () => Settings
  readonly set: (change: SettingsChange) => Settings
  /** The name a damaged file was moved aside to, when that happened. */
  readonly movedTo: string | null
}

/** Reads the settings' file, or starts from `defaults` where there is none that can be read. */
export function openSettings(file: string, defaults: Settings): SettingsFile {
  const read = readStored(file, schema, defaults)
  let current: Settings = read.value
  return {
    get: () => current,
    set: (change) => {
      const given = Object.entries(change).filter(([, value]) => value !== undefined)
      const next: Settings = { ...current, ...Object.fromEntries(given) }
      writeStored(file, next)
      current = next
      return next
    },
    movedTo: read.movedTo,
  }
}

/** The interface's language for someone whose system prefers these (BCP 47), the dearest first. */
export function preferredInterface(system: readonly string[]): Language {
  for (const tag of system) {
    const [language, ...rest] = tag.toLowerCase().split(/[-_]/)
    if (language === 'en') return 'en'
    if (language === 'zh' && !rest.includes('hans') && rest.some((part) => isTraditional.has(part)))
      return 'zh-Hant'
    if (language === 'zh') return 'zh-Hans'
  }
  return 'en'
}

const isTraditional = new Set(['hant', 'tw', 'hk', 'mo'])
