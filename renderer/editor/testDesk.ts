import { history } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { schema } from '../../shared/document/schema.ts'
import type { Language } from '../../shared/locale.ts'
import { Column } from './column.ts'
import { guard } from './plugins/guard.ts'

/** A document for tests: the first text is the title, each further list of texts a paragraph; ids s1, s2 … */
export function testDocument(title: string, ...paragraphs: readonly (readonly string[])[]): Node {
  let count = 0
  const segment = (text: string) =>
    schema.node('segment', { id: `s${++count}` }, text === '' ? [] : [schema.text(text)])
  return schema.node('doc', null, [
    schema.node('title', null, [segment(title)]),
    ...paragraphs.map((texts) => schema.node('paragraph', null, texts.map(segment))),
  ])
}

/** Columns for tests, with history and the guard, without views. */
export function testColumns(documents: { readonly [L in Language]?: Node }): Map<Language, Column> {
  const entries = Object.entries(documents) as [Language, Node][]
  return new Map(
    entries.map(([language, doc]) => [
      language,
      new Column(language, doc, [history(), guard()], () => undefined),
    ]),
  )
}

/** Blocks and segment texts of a column, such as 'title[a] paragraph[b|c]'. */
export function outline(column: Column): string {
  const blocks: string[] = []
  column.state.doc.forEach((block) => {
    const texts: string[] = []
    block.forEach((segment) => {
      texts.push(segment.textContent)
    })
    blocks.push(`${block.type.name}[${texts.join('|')}]`)
  })
  return blocks.join(' ')
}
