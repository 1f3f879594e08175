import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = 'pofilter'

/** A pair for the peer. */
export interface PlainPair {
  readonly source: string
  readonly target: string
}

/** Whether Debian's translate-toolkit is there. */
export function hasPofilter(): boolean {
  return spawnSync(program, ['--version']).status === 0
}

/** The version that says itself what it is. */
export function pofilterVersion(): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim()
}

/** The filters of `pofilter`, as it comes, that fail for each pair. */
export function pofilter(pairs: readonly PlainPair[], language: 'zh_CN' | 'zh_TW'): ReadonlySet<string>[] {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-pofilter-'))
  try {
    const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    const units = pairs.map(
      ({ source, target }, at) => `msgctxt "${at}"\nmsgid ${quoted(source)}\nmsgstr ${quoted(target)}\n`,
    )
    const [from, to] = [join(folder, 'in.po'), join(folder, 'out.po')]
    writeFileSync(from, [head, ...units].join('\n'))
    const run = spawnSync(program, ['--progress=none', `--language=${language}`, '-i', from, '-o', to], {
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(`pofilter: ${run.stderr}`)
    return failures(readFileSync(to, 'utf8'), pairs.length)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function failures(po: string, count: number): ReadonlySet<string>[] {
  const found = Array.from({ length: count }, () => new Set<string>())
  for (const unit of po.split(/\n\n+/u)) {
    const at = unit.match(/^msgctxt "(\d+)"/mu)?.[1]
    const set = at === undefined ? undefined : found[Number(at)]
    const notes = [...unit.matchAll(/^# ?(.*)$/gmu)].map((match) => match[1]).join(' ')
    for (const [, name = ''] of notes.matchAll(/\(pofilter\) (\w+):/gu)) set?.add(name)
  }
  return found
}

const quoted = (text: string): string => `"${text.replace(/\\/gu, '\\\\').replace(/"/gu, '\\"')}"`
