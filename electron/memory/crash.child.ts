import { writeSync } from 'node:fs'
import { ulids } from '../../shared/ids.ts'
import type { NewUnit } from './memory.ts'
import { openMemory } from './store.ts'

// Learns portions without end and keeps the index up to date, and says what is stored, until it is killed.
const [, , file = '', size = '6000'] = process.argv
const opened = openMemory(file, ulids(Date.now, Math.random), () => `${file}.copy`)
if (!opened.ok) throw new Error(opened.error)
const memory = opened.value
const portion = Number(size)

for (let first = memory.count(); ; first += portion) {
  memory.learnAll(units(first), (done) => {
    if (done === 1000) say(`learning ${first}`)
    return true
  })
  say(`stored ${first + portion}`)
  while (memory.work()) if (Math.random() < 0.02) say('working')
  // What is written becomes durable meanwhile.
  await new Promise((resolve) => setTimeout(resolve, 15))
}

function* units(first: number): Generator<NewUnit> {
  for (let no = first; no < first + portion; no++) {
    yield {
      sourceLanguage: 'en',
      targetLanguage: 'zh-Hans',
      source: `Report ${no} on the water of river ${(no * 7) % 1000} was late again.`,
      target: `关于第${(no * 7) % 1000}号河流的第${no}份报告又迟了。`,
      before: '',
      after: '',
      by: 'Lin',
      at: '2026-01-02T00:00:00.000Z',
      article: null,
      segment: null,
      origin: 'typed',
    }
  }
}

function say(words: string): void {
  writeSync(1, `${words}\n`)
}
