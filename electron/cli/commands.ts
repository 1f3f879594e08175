import type { Command } from './command.ts'
import { alignTexts } from './commands/align.ts'
import { backup } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { concordance } from './commands/concordance.ts'
import { convertText } from './commands/convert.ts'
import { doctor } from './commands/doctor.ts'
import { exportArticles } from './commands/export.ts'
import { importFiles } from './commands/import.ts'
import { listArticles } from './commands/list.ts'
import { lookup } from './commands/lookup.ts'
import { newLibrary } from './commands/new.ts'
import { restore } from './commands/restore.ts'
import { segment } from './commands/segment.ts'
import { show } from './commands/show.ts'
import { verify } from './commands/verify.ts'

/** The commands of the command line, in the order of the help. */
export const commands: readonly Command[] = [
  segment,
  convertText,
  alignTexts,
  check,
  newLibrary,
  doctor,
  importFiles,
  listArticles,
  show,
  lookup,
  concordance,
  exportArticles,
  verify,
  backup,
  restore,
]
