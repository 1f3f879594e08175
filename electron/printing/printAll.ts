import { openPrinter } from './printer.ts'

/** A page to be printed, and the name under which its PDF is wanted. */
interface Page {
  readonly key: string
  readonly html: string
}

/** Prints pages one after the other; null where it was cancelled. `told` hears before each how many are done. */
export async function printAll(
  pages: readonly Page[],
  isCancelled: () => boolean,
  told: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const pdfs = new Map<string, Uint8Array>()
  if (pages.length === 0) return pdfs
  const printer = openPrinter()
  try {
    for (const { key, html } of pages) {
      if (isCancelled()) return null
      told(pdfs.size, pages.length)
      pdfs.set(key, await printer.print(html))
    }
  } finally {
    printer.close()
  }
  return isCancelled() ? null : pdfs
}
