import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const largest = 1_000_000

/** The application's own diary: faults and starts, never a word of an article. */
export interface Log {
  readonly note: (where: string, what?: string) => void
  readonly fault: (where: string, fault: unknown) => void
}

/** Opens the log in a folder; the one before it is kept as `.old` once it is large. */
export function openLog(folder: string, now: () => Date): Log {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'duizhao.log')
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.old`)
  const write = (level: string, where: string, what: string) => {
    try {
      appendFileSync(file, `${now().toISOString()} ${level} ${where} ${what}\n`, { mode: 0o600 })
    } catch {
      // A full disk must not turn a note about a fault into a second fault.
    }
  }
  return {
    note: (where, what = '') => write('note', where, redacted(what)),
    fault: (where, fault) => write('fault', where, redacted(wordsOf(fault))),
  }
}

/** Notes what nobody caught. The work goes on: what is stored is safe in its worker, and the window keeps its text. */
export function noteFaults(log: Log): void {
  process.on('uncaughtException', (fault) => log.fault('uncaught', fault))
  process.on('unhandledRejection', (fault) => log.fault('unhandled', fault))
}

/**
 * Takes out what may be text of an article or a name of a person's folder: what stands in quotes (parsers quote
 * what they stumble over), anything that is not ASCII, and the home folder.
 */
export function redacted(text: string): string {
  return text
    .replaceAll(homedir(), '~')
    .replaceAll(/"(?:[^"\\\n]|\\.)*"?/g, '"…"')
    .replaceAll(/(?<![\w])'(?:[^'\\\n]|\\.)*'/g, "'…'")
    .replaceAll(/[^\n\r\t\x20-\x7e]+/g, '…')
    .split('\n')
    .map((line) => line.slice(0, 300))
    .slice(0, 20)
    .join('\n    ')
}

function wordsOf(fault: unknown): string {
  if (fault instanceof Error) return fault.stack ?? `${fault.name}: ${fault.message}`
  return typeof fault === 'string' ? fault : `a thrown ${typeof fault}`
}
