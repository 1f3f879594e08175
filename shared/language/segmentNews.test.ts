import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Language } from '../locale.ts'
import { segmentText } from './segment.ts'

const folder = fileURLToPath(new URL('../../../shared/data/ntrex/', import.meta.url))
const absent = !existsSync(folder)
const files: readonly (readonly [Language, string])[] = [
  ['en', 'newstest2019-src.eng.first1000.txt'],
  ['zh-Hans', 'newstest2019-ref.zho-CN.first1000.txt'],
  ['zh-Hant', 'newstest2019-ref.zho-TW.first1000.txt'],
]
const stop = /[.!?。！？][”’」』"]*$/u

// Judged by eye in November 2026: of what is cut inside a line, so much has a full stop and a new sentence behind it.
const right = { en: 2, 'zh-Hans': 34, 'zh-Hant': 98 } as const
const allowed = { en: 20, 'zh-Hans': 50, 'zh-Hant': 50 } as const

test.skipIf(absent).each(files)(
  `%s news lines come apart again and are not cut${absent ? ': skipped, the news is absent' : ''}`,
  (language, file) => {
    const lines = readFileSync(folder + file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.trim())
    const cuts = lines.reduce((sum, line) => sum + segmentText(line, language).length - 1, 0)
    expect(cuts - right[language]).toBeLessThanOrEqual(allowed[language])

    let ends = 0
    let found = 0
    lines.slice(0, -1).forEach((line, at) => {
      if (!stop.test(line)) return
      const text = `${line}${language === 'en' ? ' ' : ''}${lines[at + 1]}`
      ends++
      if (segmentText(text, language).some(({ to }) => to === line.length)) found++
    })
    expect(found / ends).toBeGreaterThan(0.985)
  },
)
