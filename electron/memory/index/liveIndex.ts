import Database from 'better-sqlite3'
import type { NewId } from '../../../shared/ids.ts'
import type { IndexState } from '../../../shared/matching/units.ts'
import type { WritableDB } from '../../storage/database.ts'
import { metaOf, rulesDigest, setMeta } from '../keys.ts'
import { changesAfter, newestSeq } from '../read.ts'
import { Searcher } from './candidates.ts'
import { Holder } from './concordance.ts'
import { dropIndexFile, dropUnfinished, readIndexFile } from './indexFile.ts'
import { UnitIndex } from './unitIndex.ts'
import { type IndexWriting, writeIndexFile } from './writeIndexFile.ts'

/** Changes that a question takes in at once; what is more comes in the background. */
const mostAtOnce = 500
/** How long one step of background work takes, in milliseconds. */
const slice = 5
const rowsAtOnce = 50
const mostSegments = 40
/** So many changes make a new file worth while, and a fiftieth of all units. */
const unsavedAtLeast = 5000
/** An index is made anew when this share of its units is gone, and they are many. */
const mostGone = 0.3
const goneAtLeast = 20_000

/**
 * The index of a store, which follows it: whoever wrote to it. Kept in a file beside it, which may be missing,
 * old or damaged at any time; what it lacks comes from the store.
 */
export class LiveIndex {
  index: UnitIndex
  searcher: Searcher
  holder: Holder
  /** A new index for one that holds too much that is gone. */
  private next: UnitIndex | null = null
  private writing: IndexWriting | null = null
  /** Whether a file that is all written is not durable yet: its place is taken until then. */
  private syncing = false
  /** The change up to which the file goes. */
  private saved: number
  private failure: unknown = null
  /** After a write that failed none is tried before so many changes. */
  private notBefore = 0

  constructor(
    private readonly db: WritableDB,
    private readonly file: string,
    private readonly newId: NewId,
  ) {
    const tokens = (metaOf(db, 'index') ?? '').split(' ')
    const newest = newestSeq(db)
    const arrays = readIndexFile(
      file,
      (head) => head.rules === rulesDigest() && tokens.includes(head.token) && head.seq <= newest,
    )
    if (arrays === null) dropIndexFile(file)
    dropUnfinished(file)
    this.saved = arrays?.seq ?? 0
    this.index = new UnitIndex(arrays ?? undefined)
    this.searcher = new Searcher(this.index)
    this.holder = new Holder(this.index)
  }

  /** Takes in what was committed meanwhile, as far as that is quickly done. */
  follow(): void {
    const { index } = this
    if (index.seq < newestSeq(this.db)) this.take(index, mostAtOnce)
  }

  state(): IndexState {
    const total = newestSeq(this.db)
    return { ready: this.index.seq >= total, done: Math.min(this.index.seq, total), total }
  }

  /** Does some of what waits; false when nothing does. */
  work(): boolean {
    if (this.failure !== null) {
      const failure = this.failure
      this.failure = null
      throw failure
    }
    const { index } = this
    if (index.seq < newestSeq(this.db)) {
      this.advance(index)
      return true
    }
    if (this.renew()) return true
    if (index.merge(slice)) return true
    if (this.writing !== null) {
      if (this.writing.step(slice)) return true
      this.writing = null
      this.syncing = true
      return true
    }
    return this.save()
  }

  close(): void {
    this.writing?.abandon()
    this.writing = null
  }

  /** Works on the index that is to take the present one's place. */
  private renew(): boolean {
    const { removed } = this.index.waste
    if (this.next === null && (removed < goneAtLeast || removed < mostGone * this.index.sides.units))
      return false
    this.next ??= new UnitIndex()
    if (this.next.seq < this.index.seq) {
      this.advance(this.next)
      return true
    }
    this.index = this.next
    this.searcher = new Searcher(this.index)
    this.holder = new Holder(this.index)
    this.next = null
    this.saved = 0
    return true
  }

  /** Begins a new file where enough changed since the last one. */
  private save(): boolean {
    const { index, db } = this
    if (this.syncing) return false
    const unsaved = index.seq - this.saved
    if (unsaved < Math.max(unsavedAtLeast, index.sides.units / 50) || index.seq < this.notBefore) return false
    if (index.merge(slice, true)) return true
    const token = this.newId<string>()
    if (!this.noteToken(token)) return false
    const { seq } = index
    this.notBefore = seq + unsavedAtLeast
    const arrays = index.arrays()
    this.writing = writeIndexFile(this.file, arrays, { rules: rulesDigest(), token }, (error) => {
      this.syncing = false
      if (error === null) this.saved = seq
      else if (db.open) this.failure = error
    })
    return true
  }

  /** Has the store know a file's token before the file is there; false where someone else is writing just now. */
  private noteToken(token: string): boolean {
    const { db } = this
    const before = (metaOf(db, 'index') ?? '').split(' ').at(-1)
    db.pragma('busy_timeout = 0')
    try {
      setMeta(db, 'index', `${before} ${token}`.trim())
      return true
    } catch (error) {
      if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
      throw error
    } finally {
      db.pragma('busy_timeout = 3000')
    }
  }

  /** Takes in changes for some milliseconds; or puts segments together, lest they become so many that each question suffers. */
  private advance(index: UnitIndex): void {
    if (index.waste.segments > mostSegments && index.merge(slice)) return
    const began = performance.now()
    while (performance.now() - began < slice) if (this.take(index, rowsAtOnce) < rowsAtOnce) return
  }

  /** Takes the next changes into an index; gives how many there were. */
  private take(index: UnitIndex, most: number): number {
    const rows = changesAfter(this.db, index.seq, most)
    for (const { no, seq, removed, unit } of rows) {
      if (removed) index.drop(no)
      else index.put(no, unit)
      index.seq = seq
    }
    return rows.length
  }
}
