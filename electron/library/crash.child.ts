import { writeSync } from 'node:fs'
import { textHash } from '../../shared/document/hash.ts'
import { type ArticleId, ulids } from '../../shared/ids.ts'
import { append } from './append.ts'
import { checkpoint } from './checkpoint.ts'
import { headsOf } from './heads.ts'
import { openLibrary } from './open.ts'
import { randomEdit, randomFrom } from './randomEdits.ts'

// Edits a library without end, and says before each edit what it will lead to and after it that it is stored,
// until it is killed. Run by crash.test.ts.
const [, , folder = '', article = '', seed = '1'] = process.argv
const random = randomFrom(Number(seed))
const newId = ulids(Date.now, Math.random)
const opened = openLibrary(folder, { now: Date.now, newId, person: 'Lin' })
if (!opened.ok) throw new Error(opened.error)
const library = opened.value
const id = article as ArticleId

for (;;) {
  const heads = headsOf(library, id)
  const edit = randomEdit(heads, 'en', newId, random)
  for (const { language, base, steps } of edit.request.entries) {
    const doc = edit.after.get(language)
    say(['will', language, base + steps.length, textHash(JSON.stringify(doc))])
  }
  const stored = append(library, { article: id, ...edit.request, place: null })
  if (!stored.ok) throw new Error(`${stored.error}: ${stored.detail}`)
  say(['done', JSON.stringify(stored.value.versions), library.memory.count()])
  if (random() < 0.2) checkpoint(library, id)
}

function say(words: readonly (string | number)[]): void {
  writeSync(1, `${words.join('\t')}\n`)
}
