import type { Person, Role } from '../../../shared/ipc/domains/people.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** The people of a library by name. */
export function peopleOf(db: WritableDB): Person[] {
  return statement<[], Person>(
    db,
    'SELECT id, name, role FROM person WHERE deleted_at IS NULL ORDER BY name',
  ).all()
}

/** A person by id, also one who was taken out of the list; null where there is none. */
export function personById(db: WritableDB, id: string): Person | null {
  return statement<[string], Person>(db, 'SELECT id, name, role FROM person WHERE id = ?').get(id) ?? null
}

/** A person by the exact name; null where the library has none of it. */
export function personByName(db: WritableDB, name: string): Person | null {
  return (
    statement<[string], Person>(
      db,
      'SELECT id, name, role FROM person WHERE name = ? AND deleted_at IS NULL',
    ).get(name) ?? null
  )
}

/** Adds a person. */
export function insertPerson(db: WritableDB, person: Person, stamp: Stamp): void {
  statement<[Record<string, string>]>(
    db,
    `INSERT INTO person (id, name, role, created_at, created_by, changed_at, changed_by)
     VALUES (@id, @name, @role, @at, @by, @at, @by)`,
  ).run({ id: person.id, name: person.name, role: person.role, at: stamp.at, by: stamp.by })
}

/** Writes a person's name and role. */
export function updatePerson(
  db: WritableDB,
  id: string,
  change: { readonly name: string; readonly role: Role },
  stamp: Stamp,
): void {
  statement<[string, Role, string, string, string]>(
    db,
    'UPDATE person SET name = ?, role = ?, changed_at = ?, changed_by = ? WHERE id = ?',
  ).run(change.name, change.role, stamp.at, stamp.by, id)
}
