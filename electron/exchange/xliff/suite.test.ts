import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readXliffFile } from './readXliffFile.ts'

const data = join(import.meta.dirname, '../../../../shared/data')
const suite = join(data, 'formats/oasis-xliff/xliff-21/test-suite')
const there = existsSync(suite)
const absent = there ? '' : ' (skipped: suite not there)'

/** The rules that each file of a folder breaks; [] where it is read. */
function brokenRules(folder: string): [string, string[]][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => {
      const read = readXliffFile(join(folder, name))
      if (!read.ok) return [name, [read.error]]
      return [name, read.value.ok ? [] : read.value.faults.map(({ rule }) => rule)]
    })
}

test.skipIf(!there).each(['core/valid', 'core/in-out', 'modules/valid'])(
  `OASIS: all of %s is read${absent}`,
  (folder) => {
    const broken = brokenRules(join(suite, folder))
    expect(broken.filter(([, rules]) => rules.length > 0)).toEqual([])
    expect(broken.length).toBeGreaterThan(10)
  },
)

test.skipIf(!there)(`OASIS: all of core/invalid is refused by a rule${absent}`, () => {
  const broken = brokenRules(join(suite, 'core/invalid'))
  expect(broken.filter(([, rules]) => rules.length === 0)).toEqual([])
  expect(broken.length).toBe(119)
  const rules = new Map(broken)
  expect(rules.get('bad_MissingNonRemovable1.xlf')).toEqual(['canDelete'])
  expect(rules.get('bad_WrongLangOnTarget.xlf')).toEqual(['target.lang'])
})

const hostile = join(data, 'hostile/generated/xml')

test.skipIf(!existsSync(hostile))(
  `hostile files are refused or read as text${existsSync(hostile) ? '' : ' (skipped: corpus not there)'}`,
  () => {
    const broken = Object.fromEntries(brokenRules(hostile))
    expect(broken).toEqual({
      'dup-attr.xlf': ['xml'],
      'path-original.xlf': [],
      'proto.xlf': [],
      'xinclude.xlf': ['xliff.file'],
    })
  },
)
