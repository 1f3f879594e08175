import { parseArgs } from 'node:util'
import { isLanguage, type Language, languages } from '../../shared/locale.ts'
import { ok } from '../../shared/result.ts'
import { type Ended, stop } from './command.ts'

/** An option of a command: a switch, or one with a value, which `value` names in the help. */
interface Option {
  readonly what: string
  readonly value?: string
  /** Whether it may be given several times. */
  readonly many?: true
}

export type Options = { readonly [name: string]: Option }

/** The words and options of a call, read. */
export interface Arguments {
  readonly words: readonly string[]
  /** The value of an option; undefined where it was not given. */
  text(name: string): string | undefined
  /** The values of an option that may be given several times. */
  texts(name: string): readonly string[]
  /** Whether a switch was given. */
  has(name: string): boolean
  /** Whether the command has such an option. */
  knows(name: string): boolean
}

/** The options that every command has. */
export const everywhere: Options = {
  json: { what: 'one JSON value on standard output' },
  help: { what: 'this text' },
}

/** Reads the words after a command's name by its options. */
export function readArguments(words: readonly string[], options: Options): Ended<Arguments> {
  const known = Object.entries({ ...options, ...everywhere }).map(
    ([name, { value, many }]) =>
      [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(many ? { multiple: true } : {}) },
      ] as const,
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(known),
      allowPositionals: true,
    })
    return ok(argumentsOf(positionals, values, options))
  } catch (error) {
    if (!isMisuse(error)) throw error
    return stop(error.message.replace(/\. To specify a positional.*$/s, '.'))
  }
}

/** The language that an option names. */
export function languageIn(args: Arguments, name: string): Ended<Language> {
  const value = args.text(name)
  if (value === undefined) return stop(`Say which language it is: --${name} ${languages.join('|')}.`)
  if (!isLanguage(value))
    return stop(`--${name} is "${value}", but has to be one of ${languages.join(', ')}.`)
  return ok(value)
}

/** The one of a few words that an option says, or the one that goes without saying. */
export function choiceIn<T extends string>(
  args: Arguments,
  name: string,
  choices: readonly T[],
  otherwise: T,
): Ended<T> {
  const value = args.text(name) ?? otherwise
  const found = choices.find((choice) => choice === value)
  return found === undefined
    ? stop(`--${name} is "${value}", but has to be one of ${choices.join(', ')}.`)
    : ok(found)
}

function argumentsOf(
  words: readonly string[],
  values: { readonly [name: string]: string | boolean | (string | boolean)[] | undefined },
  options: Options,
): Arguments {
  const texts = (name: string) => {
    const value = values[name]
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
  }
  return {
    words,
    texts,
    text: (name) => texts(name).at(-1),
    has: (name) => values[name] === true,
    knows: (name) => Object.hasOwn(options, name),
  }
}

function isMisuse(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
}
