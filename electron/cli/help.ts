import { everywhere } from './arguments.ts'
import type { Command } from './command.ts'

const program = 'npm run --silent duizhao --'

/** The help of the program: its commands, a line each. */
export function generalHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const)
  return `Duizhao 对照: the editorial workstation's work without its window.

${program} COMMAND …

${columns(rows)}

\`COMMAND --help\` says more. Results go to standard output, with --json as one JSON value; all else goes to
standard error. Exit 0: done. 1: done, but something is wrong with the text. 2: could not be done. FILE may be -
for standard input. LIBRARY is a folder; without --library it is what DUIZHAO_LIBRARY names.
`
}

/** The help of one command. */
export function commandHelp({ name, usage, summary, about, options }: Command): string {
  const rows = Object.entries({ ...options, ...everywhere }).map(
    ([option, { value, what }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, what] as const,
  )
  return `${summary}

${usage.map((words) => `  ${program} ${name} ${words}`).join('\n')}

${about}

${columns(rows)}
`
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(30, Math.max(...rows.map(([first]) => first.length)))
  return rows
    .map(([first, second]) =>
      first.length > width
        ? `  ${first}\n  ${''.padEnd(width)}  ${second}`
        : `  ${first.padEnd(width)}  ${second}`,
    )
    .join('\n')
}
