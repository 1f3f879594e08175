import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { openPrinter } from './printer.ts'

/**
 * Electron as a printer for the command line: prints each page `NAME.html` of a folder to `NAME.pdf` in another.
 * Says on standard output which one is done; ends with 0, or 1 and the reason on standard error.
 */
const [from, to] = [process.env.DUIZHAO_PRINT_FROM, process.env.DUIZHAO_PRINT_TO]

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
app.commandLine.appendSwitch('disable-background-networking')
app.disableHardwareAcceleration()
app.enableSandbox()
app.on('window-all-closed', () => undefined)

app
  .whenReady()
  .then(printAll)
  .then(
    () => app.exit(0),
    (fault: unknown) => {
      process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
      app.exit(1)
    },
  )

async function printAll(): Promise<void> {
  if (!from || !to) throw new Error('DUIZHAO_PRINT_FROM and DUIZHAO_PRINT_TO name the folders')
  mkdirSync(to, { recursive: true })
  const printer = openPrinter()
  const names = readdirSync(from).filter((name) => name.endsWith('.html'))
  for (const name of names.sort()) {
    const pdf = await printer.print(readFileSync(join(from, name), 'utf8'))
    writeFileSync(join(to, name.replace(/html$/, 'pdf')), pdf)
    process.stdout.write(`${name}\n`)
  }
  printer.close()
}
