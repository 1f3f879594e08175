import { type Arguments, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, generalHelp } from './help.ts'
import { ioOn, type Streams } from './io.ts'

const hint = 'Try `--help`.'

/** Runs one call of the command line; gives the exit code. Results go to stdout, all else to stderr. */
export async function commandLine(words: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const [name, ...rest] = words
  if (name === '--help' || name === 'help') {
    const asked = commands.find((each) => each.name === rest[0])
    streams.stdout.write(asked === undefined ? generalHelp(commands) : commandHelp(asked))
    return 0
  }
  const command = commands.find((each) => each.name === name)
  if (command === undefined) {
    streams.stderr.write(name === undefined ? generalHelp(commands) : unknown(name))
    return 2
  }
  const args = readArguments(rest, command.options)
  if (!args.ok) {
    streams.stderr.write(`${command.name}: ${args.detail} ${hint}\n`)
    return 2
  }
  if (!args.value.has('help')) return run(command, args.value, streams)
  streams.stdout.write(commandHelp(command))
  return 0
}

async function run(command: Command, args: Arguments, streams: Streams): Promise<0 | 1 | 2> {
  const io = ioOn(streams, args.has('json'))
  try {
    const ended = await command.run(args, io)
    await io.flush()
    if (ended.ok) return ended.value
    io.note(`${command.name}: ${ended.detail}`)
  } catch (error) {
    // A bug of ours: whoever reports it needs to see where.
    io.note(`${command.name}: an internal error. ${error instanceof Error ? error.stack : String(error)}`)
  }
  return 2
}

function unknown(name: string): string {
  return `There is no command ${name}. ${hint}\n`
}
