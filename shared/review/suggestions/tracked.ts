import type { Fragment } from 'prosemirror-model'
import type { Layer } from '../../document/layer.ts'
import { contentFrom } from '../../script/content.ts'

/** A segment's content with what was suggested in it. */
export interface Tracked {
  readonly content: Fragment
  readonly layers: readonly Layer[]
}

/** Who changes something, and when (ISO). */
export interface Author {
  readonly by: string
  readonly at: string
}

/**
 * The layers of a segment after somebody changed its content in suggestion mode; the same array where nothing is to
 * be noted, since the last layer is that person's own. One whose changes were all taken back by hand goes. To be
 * stored in the same transaction as the change.
 */
export function recorded(before: Tracked, after: Fragment, { by, at }: Author): readonly Layer[] {
  const { content, layers } = before
  if (content.eq(after)) return layers
  const last = layers.at(-1)
  if (last?.by === by) return contentFrom(last.content).eq(after) ? layers.slice(0, -1) : layers
  return [...layers, { by, at, content: content.toJSON() }]
}

/** The contents that a segment went through: before each layer, and as it stands. */
export function contentsOf({ content, layers }: Tracked): Fragment[] {
  return [...layers.map((layer) => contentFrom(layer.content)), content]
}

/** The content with every suggestion rejected. */
export function rejectedContent({ content, layers: [first] }: Tracked): Fragment {
  return first ? contentFrom(first.content) : content
}

/**
 * A segment of its contents: layers that change nothing are dropped, neighbours by one person are one. `contents`
 * are as `contentsOf` gives them, one more than the layers.
 */
export function trackedOf(contents: readonly Fragment[], authors: readonly Author[]): Tracked {
  const layers: { by: string; at: string; content: Fragment }[] = []
  for (const [no, { by, at }] of authors.entries()) {
    const content = contents[no]
    const last = layers.at(-1)
    if (content === undefined || contents[no + 1]?.eq(content)) continue
    if (last?.by !== by) layers.push({ by, at, content })
    else if (contents[no + 1]?.eq(last.content)) layers.pop()
  }
  const content = contents.at(-1)
  if (content === undefined) throw new Error('a segment has a content')
  return { content, layers: layers.map((layer) => ({ ...layer, content: layer.content.toJSON() })) }
}

/** Without layers whose changes were taken back by hand. */
export function tidied(tracked: Tracked): Tracked {
  return trackedOf(contentsOf(tracked), tracked.layers)
}
