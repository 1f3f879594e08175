import type { NewId } from '../../shared/ids.ts'
import { inTransaction, type WritableDB } from '../storage/database.ts'
import type { NewUnit } from './memory.ts'
import { nextSeq, putUnit } from './write.ts'

/** Units between two questions whether to go on. */
const portion = 1000

/** Thrown to undo a transaction that was given up. */
class GivenUp extends Error {}

/**
 * Stores many units, all or none, in one transaction; gives how many there were, or null where `proceed` said
 * that it is to be given up. Meant for a connection of its own: the other ones read meanwhile, but cannot write.
 */
export function learnAll(
  db: WritableDB,
  newId: NewId,
  units: Iterable<NewUnit>,
  proceed: (done: number) => boolean = () => true,
): number | null {
  try {
    return inTransaction(db, () => {
      const first = nextSeq(db)
      let done = 0
      for (const unit of units) {
        putUnit(db, unit, first + done, newId)
        done += 1
        if (done % portion === 0 && !proceed(done)) throw new GivenUp()
      }
      return done
    })
  } catch (error) {
    if (error instanceof GivenUp) return null
    throw error
  }
}
