import type { DatabaseKind } from '../database.ts'
import * as first from './001-library.ts'
import * as terms from './002-terms.ts'
import * as repetitions from './003-repetitions.ts'
import * as alignments from './004-alignments.ts'
import * as exceptions from './005-exceptions.ts'
import * as issueCounts from './006-issueCounts.ts'
import * as dictionary from './007-dictionary.ts'
import * as people from './008-people.ts'
import * as comments from './009-comments.ts'
import * as history from './010-history.ts'
import * as quality from './011-quality.ts'

/** The database of a library: articles and all that belongs to them. 'DZLB'. */
export const libraryKind: DatabaseKind = {
  applicationId: 0x445a4c42,
  migrations: [
    { number: 1, name: 'library', sql: first.sql },
    { number: 2, name: 'terms', sql: terms.sql },
    { number: 3, name: 'repetitions', sql: repetitions.sql },
    { number: 4, name: 'alignments', sql: alignments.sql },
    { number: 5, name: 'exceptions', sql: exceptions.sql },
    { number: 6, name: 'issueCounts', sql: issueCounts.sql },
    { number: 7, name: 'dictionary', sql: dictionary.sql },
    { number: 8, name: 'people', sql: people.sql },
    { number: 9, name: 'comments', sql: comments.sql },
    { number: 10, name: 'history', sql: history.sql },
    { number: 11, name: 'quality', sql: quality.sql },
  ],
}
