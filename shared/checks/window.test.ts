import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))

/** All files that come along with one, by imports of values. */
function reached(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  const imports = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?'([^']+)'/gmu
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
    const path = join(dirname(file), name)
    if (!name.startsWith('.')) found.add(name)
    else if (existsSync(path)) reached(path, found)
  }
  return found
}

test('what the window shows of checks brings no finder, dictionary or conversion along', () => {
  const files = ['catalogue.ts', 'settings.ts', 'news.ts', 'reading.ts']
  const all = files.flatMap((file) => [...reached(join(here, file))])
  const names = all.map((file) => relative(here, file).replaceAll('\\', '/'))
  expect(
    names.filter((name) => /opencc|nspell|dictionary|\/script\//u.test(name) && !name.includes('Spec')),
  ).toEqual([])
  const own = names.filter((name) => !name.startsWith('.') && name.includes('/'))
  expect(own.length).toBeGreaterThan(10)
  for (const name of own) expect(name).toMatch(/spec|define|words/iu)
})
