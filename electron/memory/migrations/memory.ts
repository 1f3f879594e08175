import type { DatabaseKind } from '../../storage/database.ts'
import * as first from './001-memory.ts'
import * as second from './002-index.ts'

/** The database of a translation memory. 'DZTM'. */
export const memoryKind: DatabaseKind = {
  applicationId: 0x445a544d,
  migrations: [
    { number: 1, name: 'memory', sql: first.sql },
    { number: 2, name: 'index', sql: second.sql },
  ],
}
