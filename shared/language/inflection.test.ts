import { expect, test } from 'vitest'
import { stem } from './inflection.ts'

test.each([
  ['policies', 'policy'],
  ['strikes', 'striking'],
  ['made', 'making'],
  ['Workers’', 'worker'],
  ['nation’s', 'nations'],
  ['running', 'run'],
  ['children', 'child'],
  ['boxes', 'box'],
  ['crises', 'crisis'],
  ['stopped', 'stop'],
])('%s and %s are forms of one word', (one, other) => expect(stem(one)).toBe(stem(other)))

test.each([
  ['news', 'new'],
  ['work', 'worker'],
  ['nation', 'national'],
  ['speed', 'spe'],
  ['bring', 'br'],
])('%s and %s are not', (one, other) => expect(stem(one)).not.toBe(stem(other)))
