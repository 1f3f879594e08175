import { type Failure, fail, type Result } from '../../shared/result.ts'
import type { Arguments, Options } from './arguments.ts'
import type { Io } from './io.ts'

/** How a command ended that could be done: 0, or 1 where something is wrong with the text. */
export type Exit = 0 | 1

/** What a command answers; a stop is exit 2, and its `detail` says what is the matter and what to do. */
export type Ended<T = Exit> = Result<T, 'stop'>

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** The words after its name, one way of calling it a line. */
  readonly usage: readonly string[]
  /** What it does, in one line. */
  readonly summary: string
  /** What else one has to know, in a few lines. */
  readonly about: string
  readonly options: Options
  readonly run: (args: Arguments, io: Io) => Promise<Ended>
}

/** Ends a command that cannot be done, with a sentence for the person who called it. */
export function stop(message: string): Failure<'stop'> {
  return fail('stop', message)
}
