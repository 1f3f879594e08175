import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Links } from '../../../shared/alignment/judge.ts'
import { type Side, sideOf } from '../../../shared/alignment/side.ts'
import type { Language } from '../../../shared/locale.ts'

/** A text that was aligned by hand. */
export interface GoldText {
  readonly collection: string
  readonly source: Side
  readonly target: Side
  readonly beads: readonly Links[]
}

/** The folder of hand-aligned texts beside the checkout `root`; they are for tests only and not part of it. */
export function goldFolder(root: string): string {
  return join(root, '..', 'shared', 'data', 'align')
}

/** All hand-aligned texts; none where the folder is not there. */
export function goldTexts(folder: string): GoldText[] {
  if (!existsSync(folder)) return []
  const collections = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return collections.flatMap(({ name }) =>
    readdirSync(join(folder, name, 'gold'))
      .sort()
      .map((file) => {
        const read = (kind: string, id: string) => linesOf(join(folder, name, kind, id))
        const id = file.replace('.align', '')
        return {
          collection: name,
          source: sideIn(read('src', id)),
          target: sideIn(read('tgt', id)),
          beads: read('gold', file).map(beadIn),
        }
      }),
  )
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .replace(/\n$/u, '')
    .split(/\r?\n/u)
}

function sideIn(sentences: readonly string[]): Side {
  const isChinese = sentences.slice(0, 50).filter((text) => /\p{Script=Han}/u.test(text)).length > 25
  const language: Language = isChinese ? 'zh-Hans' : 'en'
  return sideOf(language, sentences)
}

/** "[0, 1]:[2]" */
function beadIn(line: string): Links {
  const numbers = (text = '') => (text.match(/\d+/gu) ?? []).map(Number)
  const [source, target] = line.split(':')
  return { source: numbers(source), target: numbers(target) }
}
