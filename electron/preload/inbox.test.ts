import { expect, test } from 'vitest'
import { createInbox } from './inbox.ts'

interface Known {
  readonly command: { readonly id: string }
  readonly changed: null
}

test('what arrives before the first listener is kept for it, in order', () => {
  const inbox = createInbox<Known>(['command', 'changed'])
  inbox.deliver('command', { id: 'a' })
  inbox.deliver('command', { id: 'b' })
  const heard: string[] = []
  inbox.listen('command', ({ id }) => heard.push(id))
  inbox.deliver('command', { id: 'c' })
  expect(heard).toEqual(['a', 'b', 'c'])
})

test('a listener that stopped hears nothing more, and the other still does', () => {
  const inbox = createInbox<Known>(['command', 'changed'])
  const heard: string[] = []
  const listener = ({ id }: { readonly id: string }) => heard.push(id)
  const stop = inbox.listen('command', listener)
  inbox.listen('command', listener)
  stop()
  inbox.deliver('command', { id: 'a' })
  expect(heard).toEqual(['a'])
})

test('unknown events are ignored, and cannot be listened to', () => {
  const inbox = createInbox<Known>(['command', 'changed'])
  inbox.deliver('constructor', 1)
  expect(() => inbox.listen('constructor' as 'command', () => undefined)).toThrow(TypeError)
})
