import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { ArticleId } from '../../shared/ids.ts'
import type { OpenLibrary } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { memoryKind } from '../memory/migrations/memory.ts'
import { openUnitStore } from '../memory/store.ts'
import {
  closeDatabase,
  createDatabase,
  type DatabaseKind,
  examine,
  openDatabase,
} from '../storage/database.ts'
import { type FileFault, faultOf } from '../storage/fault.ts'
import { type FolderLock, lockFolder } from '../storage/lock.ts'
import { libraryKind } from '../storage/migrations/library.ts'
import { journalledArticles } from '../storage/tables/journal.ts'
import { metaValue, setMeta } from '../storage/tables/meta.ts'
import { tokensDigest } from '../storage/tokens.ts'
import { checkpoint, checkpointAll } from './checkpoint.ts'
import { syncFolder } from './files.ts'
import { filesOf, nameOf } from './folder.ts'
import { noHeads } from './heads.ts'
import { teach } from './learn.ts'
import type { Library, LibraryOptions } from './library.ts'
import { placeOf } from './place.ts'
import { reindex } from './reindex.ts'
import { regionOf, sampleSite } from './site.ts'

/** Whose Traditional Chinese a library follows, and whether it is the sample. */
export interface LibraryTraits {
  readonly region: 'tw' | 'hk'
  readonly sample: boolean
}

/** How many editions are indexed anew at opening, if they have to be; the worker goes on with the rest. */
const atOpening = 200

/** Opens a library: claims its folder, brings its files up to date, and stores what a crash left in journals. */
export function openLibrary(folder: string, options: LibraryOptions): Result<Library, FileFault> {
  const found = examineFolder(folder)
  if (!found.ok) return found
  const lock = lockFolder(filesOf(folder).lock)
  if (!lock.ok) return lock
  const opened: (() => void)[] = [lock.value.release]
  const undo = () => {
    for (const close of opened.reverse()) close()
  }
  try {
    const library = openFiles(folder, options, lock.value, opened)
    if (!library.ok) undo()
    return library
  } catch (error) {
    undo()
    return faultOf(error, folder)
  }
}

/** Opens the files of a claimed folder; `opened` gets what closes each, for when a later one fails. */
function openFiles(
  folder: string,
  options: LibraryOptions,
  lock: FolderLock,
  opened: (() => void)[],
): Result<Library, FileFault> {
  const files = filesOf(folder)
  const copyTo = (name: string) => (version: number) => {
    mkdirSync(files.backups, { recursive: true })
    return join(files.backups, `${name}-version-${version}-${stampName(options.now())}.sqlite`)
  }
  const db = openDatabase(files.library, libraryKind, copyTo('library'))
  // A damaged file is named as it is; of what is no library of ours the person knows the folder.
  if (!db.ok) return db.error === 'damaged' ? db : fail(db.error, folder)
  opened.push(() => closeDatabase(db.value))
  const memory = openUnitStore(files.memory, options.newId, copyTo('memory'))
  if (!memory.ok) return memory
  opened.push(memory.value.close)
  const library: Library = {
    folder,
    db: db.value,
    memory: memory.value,
    lock,
    heads: noHeads(),
    termbase: null,
    learned: 0,
    person: options.person,
    now: options.now,
    newId: options.newId,
    log: options.log ?? ((message, error) => console.error(message, error)),
    changed: () => undefined,
    counted: () => undefined,
  }
  reindex(library, atOpening)
  teach(library)
  storeJournals(library)
  return ok(library)
}

/** Makes a new library in a folder that does not exist yet or is empty, and opens it. */
export function createLibrary(
  folder: string,
  options: LibraryOptions,
  traits: LibraryTraits = { region: 'tw', sample: false },
): Result<Library, FileFault | 'exists'> {
  const parent = dirname(folder)
  let making: string | null = null
  try {
    if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) {
      return fail('exists', folder)
    }
    mkdirSync(parent, { recursive: true })
    // Made whole beside its place and then renamed: a crash leaves a complete library or none.
    // Not named after the folder, whose name may be as long as names may be.
    making = mkdtempSync(join(parent, '.duizhao-'))
    makeFiles(making, options, traits)
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(making, folder)
    syncFolder(parent)
  } catch (error) {
    if (making !== null) rmSync(making, { recursive: true, force: true })
    return faultOf(error, folder)
  }
  return openLibrary(folder, options)
}

/** Stores what waits, closes the files and lets the folder go, even where a full disk lets nothing be stored. */
export function closeLibrary(library: Library): void {
  try {
    if (library.db.open) checkpointAll(library)
  } catch (error) {
    library.log('not all was stored whole at closing; the journal has it', error)
  } finally {
    library.memory.close()
    closeDatabase(library.db)
    library.lock.release()
  }
}

/** The library as the window knows it. */
export function describeLibrary(library: Library): OpenLibrary {
  return {
    name: nameOf(library.folder),
    sample: metaValue(library.db, 'sample') === 'true',
    region: regionOf(library),
    place: placeOf(library),
  }
}

/** Whether a folder is a library that this version may open, judged without changing anything in it. */
function examineFolder(folder: string): Result<null, FileFault> {
  try {
    if (!statSync(folder).isDirectory()) return fail('not-a-library', folder)
  } catch (error) {
    return faultOf(error, folder)
  }
  const files = filesOf(folder)
  const others = [files.memory, files.lock, files.backups].some((file) => existsSync(file))
  const library = examineFile(files.library, libraryKind, others)
  return library.ok ? examineFile(files.memory, memoryKind, true) : library
}

/** A file that is not there, or is another's, is a loss where the rest of a library is, else a sign that this is none. */
function examineFile(file: string, kind: DatabaseKind, expected: boolean): Result<null, FileFault> {
  const found = examine(file, kind)
  if (found.ok || (found.error !== 'missing' && found.error !== 'not-a-library')) return found
  return fail(expected ? 'damaged' : 'not-a-library', file)
}

function makeFiles(folder: string, options: LibraryOptions, traits: LibraryTraits): void {
  const files = filesOf(folder)
  mkdirSync(files.assets)
  mkdirSync(files.backups)
  const at = new Date(options.now()).toISOString()
  createDatabase(files.memory, memoryKind)
  createDatabase(files.library, libraryKind, (db) => {
    const stamp = { at, by: options.person }
    setMeta(db, 'created', at, stamp)
    setMeta(db, 'region', traits.region, stamp)
    setMeta(db, 'sample', String(traits.sample), stamp)
    if (traits.sample) setMeta(db, 'site', JSON.stringify(sampleSite), stamp)
    setMeta(db, 'tokens', tokensDigest(), stamp)
  })
  syncFolder(folder)
}

/** A journal that cannot be stored, or not even be replayed, keeps the library from nothing. */
function storeJournals(library: Library): void {
  for (const article of journalledArticles(library.db)) {
    try {
      checkpoint(library, article as ArticleId)
    } catch (error) {
      library.log(`the journal of article ${article} cannot be stored`, error)
    }
  }
}

/** A time as part of a file name: 20261122T173500123Z. */
export function stampName(now: number): string {
  return new Date(now).toISOString().replace(/[-:.]/g, '')
}
