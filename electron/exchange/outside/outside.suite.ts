import { readFile, writeFile } from 'node:fs/promises'
import { readZip } from '../export/readZip.ts'
import { zip } from '../export/zip.ts'

/** Changes parts of a Word document on disk, as a word processor would; a part that is not there comes as ''. */
export async function editWord(
  path: string,
  change: { readonly [part: string]: (text: string) => string },
): Promise<void> {
  const caps = { entries: 100, file: 1 << 24, total: 1 << 26 }
  const { files } = await readZip(await readFile(path), path, caps)
  const parts = new Map<string, Uint8Array>(files)
  for (const [part, edit] of Object.entries(change)) {
    const before = parts.get(part)
    const text = before === undefined ? '' : new TextDecoder().decode(before)
    const after = edit(text)
    if (after === text) throw new Error(`nothing changed in ${part}`)
    parts.set(part, new TextEncoder().encode(after))
  }
  await writeFile(path, await zip(parts))
}

/** A tracked change of a word in a run: the run is cut, the word deleted and another one put in. */
export function trackedChange(document: string, from: string, to: string, author: string): string {
  const found = new RegExp(
    `<w:r>(<w:rPr>(?:(?!<w:r>).)*</w:rPr>)<w:t xml:space="preserve">([^<]*)${from}([^<]*)</w:t></w:r>`,
    'u',
  )
  return document.replace(found, (_, properties: string, before: string, after: string) => {
    const run = (tag: string, text: string) =>
      text === '' ? '' : `<w:r>${properties}<w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`
    const by = `w:author="${author}" w:date="2026-03-01T10:00:00Z"`
    return `${run('t', before)}<w:del w:id="901" ${by}>${run('delText', from)}</w:del><w:ins w:id="902" ${by}>${run('t', to)}</w:ins>${run('t', after)}`
  })
}
