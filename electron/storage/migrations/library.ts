import type { DatabaseKind } from '../database.ts'
import * as first from './001-library.ts'

/** The database of a library: articles and all that belongs to them. 'DZLB'. */
export const libraryKind: DatabaseKind = {
  applicationId: 0x445a4c42,
  migrations: [{ number: 1, name: 'library', sql: first.sql }],
}
