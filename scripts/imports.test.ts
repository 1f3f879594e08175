import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url))

const forbidden: readonly (readonly [path: string, specifier: string])[] = [
  ['shared/document/x.ts', 'node:fs'],
  ['shared/checks/x.ts', 'electron'],
  ['shared/matching/x.ts', '../../electron/storage/database.ts'],
  ['shared/formats/x.ts', '../../renderer/state/session.ts'],
  ['shared/document/x.ts', '../checks/check.ts'],
  ['shared/matching/x.ts', '../ipc/contract.ts'],
  ['shared/checks/x.ts', '../formats/markdown.ts'],
  ['renderer/state/x.ts', 'electron'],
  ['renderer/state/x.ts', '../../electron/library/open.ts'],
  ['renderer/editor/x.ts', '../panels/matches/matches.tsx'],
  ['renderer/panels/terms/x.ts', '../matches/matches.tsx'],
  ['renderer/ui/x.ts', '../editor/desk.ts'],
  ['electron/main/x.ts', '../../renderer/state/session.ts'],
  ['electron/preload/x.ts', '../storage/database.ts'],
]

const allowed: readonly (readonly [path: string, specifier: string])[] = [
  ['shared/checks/x.ts', '../matching/match.ts'],
  ['shared/bundle/x.ts', '../document/schema.ts'],
  ['renderer/panels/terms/x.ts', '../../editor/desk.ts'],
  ['electron/library/x.ts', '../../shared/ids.ts'],
  ['electron/preload/x.ts', '../../shared/ipc/contract.ts'],
]

const all = [...forbidden, ...allowed]
const refused = new Set<string>()
let folder = ''

/** Each import stands in a file of its own at its path, in a copy of the rules; one run looks at all. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-imports-'))
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  for (const [index, [path, specifier]] of all.entries()) {
    const file = join(folder, path.replace('x.ts', `x${index}.ts`))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `import * as used from '${specifier}'\n\nexport { used }\n`)
  }
  const run = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  for (const line of run.stdout.split('\n')) {
    const index = line.includes('noRestrictedImports') ? /x(\d+)\.ts/.exec(line)?.[1] : undefined
    if (index !== undefined) refused.add(index)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(all.map(([path, specifier], index) => [path, specifier, index] as const))(
  '%s importing %s is refused or let through as the design says',
  (_path, _specifier, index) => {
    expect(refused.has(String(index))).toBe(index < forbidden.length)
  },
)
