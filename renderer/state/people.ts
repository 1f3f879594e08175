import { create } from 'zustand'
import type { People, Person } from '../../shared/ipc/domains/people.ts'
import { desk } from '../api/desk.ts'
import { useSession } from './session.ts'

/** The people of the open library as screens show them. `nameOf` takes what a stamp holds: an id or a bare name. */
export interface KnownPeople extends People {
  readonly nameOf: (by: string) => string
}

const nobody = known({ me: null, all: [] })

const usePeopleStore = create<KnownPeople>(() => nobody)

/** The people of the open library, and who of them works here. */
export function usePeople(): KnownPeople {
  return usePeopleStore()
}

/** The same, outside of components: as it is at this moment. */
export function peopleNow(): KnownPeople {
  return usePeopleStore.getState()
}

/** Takes over people that an answer brought. */
export function takePeople(people: People): void {
  usePeopleStore.setState(known(people), true)
}

/** Keeps the people fresh while the window stands; returns what stops it. */
export function followPeople(): () => void {
  const stop = useSession.subscribe((now, before) => {
    const same =
      now.libraries.library === before.libraries.library &&
      now.settings.person === before.settings.person &&
      now.settings.role === before.settings.role &&
      now.changes === before.changes
    if (!same) void fetchPeople()
  })
  void fetchPeople()
  return stop
}

let asked = 0

async function fetchPeople(): Promise<void> {
  const mine = ++asked
  if (useSession.getState().libraries.library === null) return takePeople({ me: null, all: [] })
  const answer = await desk.call.people.list({})
  if (mine === asked && answer.ok && !isSame(answer.value)) takePeople(answer.value)
}

/** Answers are new objects each time; only what differs makes screens render again. */
function isSame({ me, all }: People): boolean {
  const now = peopleNow()
  return JSON.stringify([me, all]) === JSON.stringify([now.me, now.all])
}

function known({ me, all }: People): KnownPeople {
  const names = new Map(all.map((person: Person) => [person.id, person.name]))
  return { me, all, nameOf: (by) => names.get(by) ?? by }
}
