import { userInfo } from 'node:os'
import { type ArticleId, ulids } from '../../shared/ids.ts'
import { ok } from '../../shared/result.ts'
import type { Library, LibraryOptions } from '../library/library.ts'
import { closeLibrary, openLibrary } from '../library/open.ts'
import { enter, personNamed } from '../library/people/people.ts'
import { findArticle } from '../library/summary.ts'
import type { Arguments, Options } from './arguments.ts'
import { type Ended, stop } from './command.ts'
import type { Io } from './io.ts'
import { faultWords } from './words.ts'

/** The option of every command that works on a library. */
export const libraryOption: Options = {
  library: { value: 'LIBRARY', what: 'the folder NAME.duizhao; else what DUIZHAO_LIBRARY names' },
}

/** The option of every command that writes to a library. */
export const personOption: Options = {
  person: { value: 'NAME', what: 'who does it; else what DUIZHAO_PERSON names, else the account' },
}

/** What a library needs from this process. */
export function libraryOptions(args: Arguments, io: Io): LibraryOptions {
  return {
    now: Date.now,
    newId: ulids(Date.now, Math.random),
    person: namedPerson(args) ?? userName(),
    log: (message, error) => io.note(`${message}: ${String(error)}`),
  }
}

/** Does something with the library that a call names, and closes it whatever happens. */
export async function withLibrary<T>(
  args: Arguments,
  io: Io,
  act: (library: Library) => Promise<Ended<T>>,
): Promise<Ended<T>> {
  const folder = args.text('library') ?? process.env.DUIZHAO_LIBRARY ?? ''
  if (folder === '') return stop('Name a library: --library NAME.duizhao, or set DUIZHAO_LIBRARY.')
  return inLibrary(folder, args, io, act)
}

/** The same, in a folder that is known. */
export async function inLibrary<T>(
  folder: string,
  args: Arguments,
  io: Io,
  act: (library: Library) => Promise<Ended<T>>,
): Promise<Ended<T>> {
  const library = openLibrary(folder, libraryOptions(args, io))
  if (!library.ok) return stop(faultWords(library.error, folder))
  try {
    enterAs(library.value, args)
    return await act(library.value)
  } finally {
    closeLibrary(library.value)
  }
}

/** The article that an id or a slug names. */
export function articleIn(library: Library, name: string): Ended<ArticleId> {
  const article = findArticle(library, name)
  return article === null
    ? stop(`There is no article ${name} in ${library.folder}. \`list\` shows what is there.`)
    : ok(article)
}

/** Has what a command writes carry the person that the call names; an account is no person. */
export function enterAs(library: Library, args: Arguments): void {
  const named = namedPerson(args)
  if (named === null || !args.knows('person')) enter(library, library.person, null)
  else library.person = personNamed(library, named).id
}

function namedPerson(args: Arguments): string | null {
  const named = (args.text('person') ?? process.env.DUIZHAO_PERSON ?? '').trim()
  return named === '' ? null : named
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list, as in a container.
    return 'command line'
  }
}
