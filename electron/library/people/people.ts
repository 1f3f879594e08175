import type { People, Person, Role } from '../../../shared/ipc/domains/people.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import {
  insertPerson,
  peopleOf,
  personById,
  personByName,
  updatePerson,
} from '../../storage/tables/person.ts'
import { nameOf } from '../folder.ts'
import { type Library, stampOf } from '../library.ts'

/** Who works with the library, and who of them works here now. */
export function peopleIn(library: Library): People {
  return { me: personById(library.db, library.person), all: peopleOf(library.db) }
}

/** The name that stands for `by` of a stamp: that of the person, or the bare name that older rows hold. */
export function personName(library: Library, by: string): string {
  return personById(library.db, by)?.name ?? by
}

/**
 * The person of this name, found or made; a role given anew is kept. A person made here is the first thing that
 * the person wrote.
 */
export function personNamed(library: Library, name: string, role?: Role): Person {
  const known = personByName(library.db, name)
  if (known !== null && (role === undefined || role === known.role)) return known
  const id = known?.id ?? library.newId<string>()
  const person: Person = { id, name, role: role ?? 'translator' }
  const stamp = { at: stampOf(library).at, by: id }
  inTransaction(library.db, () => {
    if (known === null) insertPerson(library.db, person, stamp)
    else updatePerson(library.db, id, person, stamp)
  })
  return person
}

/**
 * From now on all that is written is this person's. Without a role nobody said yet who works here, and the account's
 * name makes no person; then, and where nothing can be written, the bare name stands in the stamps, as in libraries
 * of before.
 */
export function enter(library: Library, name: string, role: Role | null): void {
  library.person = personByName(library.db, name)?.id ?? name
  if (name === '' || role === null) return
  const person = written(nameOf(library.folder), () => personNamed(library, name, role))
  if (person.ok) library.person = person.value.id
  else library.log('the person cannot be written down', person.error)
}

/** Writes a person's name another way. A name that another person has is refused. */
export function renamePerson(
  library: Library,
  id: string,
  name: string,
): Result<People, 'not-found' | 'exists' | 'not-writable'> {
  const person = personById(library.db, id)
  if (person === null) return fail('not-found', id)
  const other = personByName(library.db, name)
  if (other !== null && other.id !== id) return fail('exists', name)
  const stored = written(nameOf(library.folder), () =>
    inTransaction(library.db, () =>
      updatePerson(library.db, id, { name, role: person.role }, stampOf(library)),
    ),
  )
  return stored.ok ? ok(peopleIn(library)) : stored
}
