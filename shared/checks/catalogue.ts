import type { Language } from '../locale.ts'
import { consistencySpecs } from './consistency/specs.ts'
import { contentSpecs } from './content/specs.ts'
import { houseSpecs } from './house/specs.ts'
import { numbersSpecs } from './numbers/specs.ts'
import { scriptSpecs } from './script/specs.ts'
import type { CheckSpec, Finding } from './spec.ts'
import { spellingSpecs } from './spelling/specs.ts'
import { structureSpecs } from './structure/specs.ts'
import { termsSpecs } from './terms/specs.ts'
import { typographySpecs } from './typography/specs.ts'

/** What there is to know about every check but how it finds, in the order in which issues are shown. */
export const specs: readonly CheckSpec[] = [
  ...contentSpecs,
  ...numbersSpecs,
  ...termsSpecs,
  ...structureSpecs,
  ...consistencySpecs,
  ...scriptSpecs,
  ...typographySpecs,
  ...spellingSpecs,
  ...houseSpecs,
]

const byId = new Map(specs.map((spec) => [spec.id, spec]))

/** The check of an id; null for one that this application does not have, as in a waiver of a later one. */
export function specOf(id: string): CheckSpec | null {
  return byId.get(id) ?? null
}

/** The name of a check in a language of the interface; its id where it is not known here. */
export function checkName(id: string, language: Language): string {
  return specOf(id)?.words[language].name ?? id
}

/**
 * What an issue says to a person, in a language of the interface. A rule of the house brings its own message
 * as the parameter `message`, and `message.` with a language; of what is not known here the code is all that can be said.
 */
export function issueMessage({ code, params }: Pick<Finding, 'code' | 'params'>, language: Language): string {
  const dot = code.indexOf('.')
  const words = specOf(code.slice(0, dot))?.words[language]
  const message = words?.messages[code.slice(dot + 1)]
  if (message === undefined) return String(params[`message.${language}`] ?? params.message ?? code)
  return message.replace(/\{(\w+)\}/gu, (_, name: string) => String(params[name] ?? ''))
}
