import type { Library } from '../library.ts'

const versions = new WeakMap<Library, string>()

/** Names the exceptions and settings as they are now; another one after every change, and at every opening. */
export function versionOf(library: Library): string {
  return versions.get(library) ?? touched(library)
}

/** Notes that exceptions or settings are other ones now. */
export function touched(library: Library): string {
  const version = library.newId<string>()
  versions.set(library, version)
  return version
}
