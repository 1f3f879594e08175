import { Fragment, type Node } from 'prosemirror-model'
import { schema } from '../../document/schema.ts'
import type { Language } from '../../locale.ts'
import { type Block, unitsOf } from './blocks.ts'
import { gapOf } from './pieces.ts'

/** Whether two versions of an edition are the same to a reader: blocks, texts and formatting, however cut into segments. */
export function sameToReaders(one: Node, other: Node, language: Language): boolean {
  const [ones, others] = [textsOf(one, language), textsOf(other, language)]
  return (
    ones.length === others.length &&
    ones.every((text, at) => {
      const its = others[at]
      return its !== undefined && isSameBlock(text.block, its.block) && text.content.eq(its.content)
    })
  )
}

interface BlockText {
  readonly block: Block
  readonly content: Fragment
}

function textsOf(doc: Node, language: Language): BlockText[] {
  const gap = gapOf(language)
  const space = gap === '' ? Fragment.empty : Fragment.from(schema.text(gap))
  const contents = new Map<Block, Fragment>()
  for (const { block, content } of unitsOf(doc)) {
    const before = contents.get(block) ?? Fragment.empty
    const isBetween = before.size > 0 && content.size > 0
    contents.set(block, (isBetween ? before.append(space) : before).append(content))
  }
  return [...contents].map(([block, content]) => ({ block, content }))
}

function isSameBlock(one: Block, other: Block): boolean {
  return one.type === other.type && JSON.stringify(one.attrs) === JSON.stringify(other.attrs)
}
