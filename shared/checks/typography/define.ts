import type { Language } from '../../locale.ts'
import type { CheckSpec, CheckWords, Example, Option, Severity } from '../spec.ts'

type Words = readonly [name: string, about: string, found: string | Readonly<Record<string, string>>]

/** A rule as it is written down: its words in three languages, and examples in the first of its languages. */
export interface Draft {
  readonly severity: Severity
  readonly isOn?: boolean
  readonly languages: readonly [Language, ...Language[]]
  readonly options?: Readonly<Record<string, Option>>
  readonly optionNames?: Readonly<Record<Language, Readonly<Record<string, string>>>>
  readonly en: Words
  readonly hans: Words
  readonly hant: Words
  readonly good: readonly (string | Example)[]
  /** Each with what the fix makes of it, where there is one. */
  readonly bad: readonly (readonly [target: string, fixed?: string] | Example)[]
}

/** Rules for Chinese, for Simplified only, for English, for all. */
export const chinese = ['zh-Hans', 'zh-Hant'] as const
export const simplified = ['zh-Hans'] as const
export const english = ['en'] as const
export const everywhere = ['en', 'zh-Hans', 'zh-Hant'] as const

/** The specs of a family of rules by their ids; what a rule finds is `<id>.found` unless it says more. */
export function define<K extends string>(drafts: Readonly<Record<K, Draft>>): Readonly<Record<K, CheckSpec>> {
  const specs = Object.entries<Draft>(drafts).map(([id, draft]) => [id, specOf(id, draft)] as const)
  return Object.fromEntries(specs) as Record<K, CheckSpec>
}

function specOf(id: string, draft: Draft): CheckSpec {
  const [language] = draft.languages
  const words = (of: Language, [name, about, found]: Words): CheckWords => ({
    name,
    about,
    messages: typeof found === 'string' ? { found } : found,
    ...(draft.optionNames ? { options: draft.optionNames[of] } : {}),
  })
  return {
    id,
    group: 'typography',
    severity: draft.severity,
    isOn: draft.isOn ?? true,
    languages: draft.languages,
    ...(draft.options ? { options: draft.options } : {}),
    words: {
      en: words('en', draft.en),
      'zh-Hans': words('zh-Hans', draft.hans),
      'zh-Hant': words('zh-Hant', draft.hant),
    },
    good: draft.good.map((each) => (typeof each === 'string' ? { target: each, language } : each)),
    bad: draft.bad.map((each) => ('target' in each ? each : exampleOf(each, language))),
  }
}

function exampleOf([target, fixed]: readonly [string, string?], language: Language): Example {
  return { target, language, ...(fixed === undefined ? {} : { fixed }) }
}
