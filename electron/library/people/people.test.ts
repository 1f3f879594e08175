import { expect, test } from 'vitest'
import { openLessons } from '../../storage/tables/lesson.ts'
import { stampOf } from '../library.ts'
import { addArticle, must, testLibrary, translate } from '../testLibrary.ts'
import { enter, peopleIn, personName, personNamed, renamePerson } from './people.ts'

test('who enters is found or made, and every stamp carries the person', () => {
  const library = testLibrary()
  enter(library, '林', 'translator')
  const lin = peopleIn(library).me
  expect(lin).toMatchObject({ name: '林', role: 'translator' })
  expect(stampOf(library).by).toBe(lin?.id)
  enter(library, 'Wei', 'editor')
  enter(library, '林', 'editor')
  expect(peopleIn(library)).toEqual({
    me: { ...lin, role: 'editor' },
    all: [expect.objectContaining({ name: 'Wei' }), { ...lin, role: 'editor' }],
  })
})

test('nobody is made of an account whose owner said nothing yet', () => {
  const library = testLibrary()
  enter(library, 'root', null)
  expect(peopleIn(library)).toEqual({ me: null, all: [] })
  expect(stampOf(library).by).toBe('root')
  const wei = personNamed(library, 'Wei', 'editor')
  enter(library, 'Wei', null)
  expect(peopleIn(library).me).toEqual(wei)
})

test('a name is shown for an id and for what older rows hold, also after it was corrected', () => {
  const library = testLibrary()
  const person = personNamed(library, 'Weii')
  expect([personName(library, person.id), personName(library, 'Lin')]).toEqual(['Weii', 'Lin'])
  must(renamePerson(library, person.id, 'Wei'))
  expect(personName(library, person.id)).toBe('Wei')
  expect(personNamed(library, 'Wei').id).toBe(person.id)
  const other = personNamed(library, 'Zhao')
  expect(renamePerson(library, other.id, 'Wei')).toMatchObject({ error: 'exists' })
  expect(renamePerson(library, 'nobody', 'X')).toMatchObject({ error: 'not-found' })
})

test('the memory learns by name: it lives apart from the library', () => {
  const library = testLibrary()
  enter(library, 'Wei', 'translator')
  const article = addArticle(library, 'economy', [
    ['en', ['The economy', 'It grew.']],
    ['zh-Hans', ['经济', '']],
  ])
  must(translate(library, article, 'zh-Hans', 1, '增长了。'))
  const units = openLessons(library.db).flatMap((lesson) => JSON.parse(lesson.units) as { by: string }[])
  expect(units.length).toBeGreaterThan(0)
  expect(new Set(units.map(({ by }) => by))).toEqual(new Set(['Wei']))
})
