import * as v from 'valibot'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** What someone mostly does with articles. It opens and closes no doors: it says what is offered first. */
export const roles = ['translator', 'editor', 'publisher'] as const

export type Role = (typeof roles)[number]

/** Someone who works with a library. Rows written before a library knew people hold a name instead of the id. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** Who works with a library; `me` is who works here now, null before someone said who. */
export interface People {
  readonly me: Person | null
  readonly all: readonly Person[]
}

/** A person's name as it is kept: without spaces around it, never empty. */
export const personName = v.pipe(p.text(200), v.trim(), v.minLength(1))

export const role = v.picklist(roles)

/** The people of the open library. Who works here is chosen in the settings of this computer. */
export const people = {
  list: method<People>()(p.nothing, 'no-library'),
  /** Writes a person's name another way; all that carries the person shows the new one. */
  rename: method<People>()(
    v.strictObject({ person: p.token, name: personName }),
    'no-library',
    'not-found',
    'exists',
    'not-writable',
  ),
} as const
