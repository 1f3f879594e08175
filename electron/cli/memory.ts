import { ulids } from '../../shared/ids.ts'
import { filesOf } from '../library/folder.ts'
import type { Library } from '../library/library.ts'
import type { Memory } from '../memory/memory.ts'
import { openMemory } from '../memory/store.ts'
import { type Ended, stop } from './command.ts'
import { faultWords } from './words.ts'

/** Does something with an open library's memory and its index, and closes it whatever happens. */
export async function withMemory<T>(
  library: Library,
  act: (memory: Memory) => Promise<Ended<T>>,
): Promise<Ended<T>> {
  const file = filesOf(library.folder).memory
  // Opening the library has brought the file up to date already.
  const memory = openMemory(file, ulids(Date.now, Math.random), (version) => `${file}-version-${version}`)
  if (!memory.ok) return stop(faultWords(memory.error, file))
  try {
    // A short-lived process has no background: what waits is done before the first question.
    while (memory.value.work());
    return await act(memory.value)
  } finally {
    memory.value.close()
  }
}
