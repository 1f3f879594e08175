import { basename } from 'node:path'
import { isHere, outcome, ran, ranJava } from './programs.mjs'
import { filesIn } from './samples.mjs'

/** epubcheck without errors or warnings, and pandoc as a reader. */
export function* books({ epub }) {
  for (const file of filesIn(epub, '.epub')) {
    const name = basename(file)
    if (isHere('epubcheck')) {
      const { ok, said, stdout } = ranJava('epubcheck', ['--failonwarnings', file])
      const faults = `${said}\n${stdout}`.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line))
      yield outcome(`epubcheck ${name}`, ok ? faults : [...faults, 'refused'])
    }
    if (isHere('pandoc')) {
      const { ok, stdout, said } = ran('pandoc', ['-f', 'epub', '-t', 'plain', file])
      yield outcome(`pandoc reads ${name}`, ok && stdout.trim() !== '' ? [] : [said || 'no text'])
    }
  }
}
