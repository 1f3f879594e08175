import { type Fragment, Mark } from 'prosemirror-model'
import type { Language } from '../../locale.ts'
import { contentOf, type Token, tokensOf } from '../../script/content.ts'
import { type Hunk, hunksBetween } from '../hunks.ts'

/** A change of the base, with the tokens that stand there in the changed form. */
interface Put {
  readonly from: number
  readonly to: number
  readonly put: readonly Token[]
}

/**
 * A text with the changes of two people who did not see each other's, where that is beyond doubt: at least one word,
 * in Chinese one character, that nobody touched stands between any two changes of different people, or both made the
 * very same one. Null in every other case, also where one of them changed nothing but the formatting of a stretch.
 */
export function cleanMerge(
  base: Fragment,
  mine: Fragment,
  theirs: Fragment,
  language: Language,
): Fragment | null {
  const tokens = tokensOf(base)
  const ours = putsOf(tokens, tokensOf(mine), language)
  const others = putsOf(tokens, tokensOf(theirs), language)
  if (ours === null || others === null) return null
  const all = [...ours, ...others.filter((put) => !ours.some((own) => samePut(own, put)))]
  all.sort((a, b) => a.from - b.from || a.to - b.to)
  const merged: Token[] = []
  let at = 0
  let last: Put | null = null
  for (const put of all) {
    const sameSide = last !== null && ours.includes(last) === ours.includes(put)
    if (last !== null && !sameSide && put.from <= last.to) return null
    merged.push(...tokens.slice(at, put.from), ...put.put)
    at = put.to
    last = put
  }
  return contentOf([...merged, ...tokens.slice(at)])
}

/** The changes from one row of tokens to another; null where what stayed has other marks. */
function putsOf(base: readonly Token[], changed: readonly Token[], language: Language): Put[] | null {
  const hunks = hunksBetween(base, changed, language)
  return keepsMarks(base, changed, hunks)
    ? hunks.map(({ from, to, otherFrom, otherTo }) => ({ from, to, put: changed.slice(otherFrom, otherTo) }))
    : null
}

function keepsMarks(base: readonly Token[], changed: readonly Token[], hunks: readonly Hunk[]): boolean {
  const ends = [...hunks, { from: base.length, to: 0, otherFrom: 0, otherTo: 0 }]
  let at = 0
  let there = 0
  for (const { from, to, otherTo } of ends) {
    for (; at < from; at++, there++) {
      if (!Mark.sameSet(base[at]?.marks ?? [], changed[there]?.marks ?? [])) return false
    }
    at = to
    there = otherTo
  }
  return true
}

function samePut(one: Put, other: Put): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.put.length === other.put.length &&
    one.put.every(({ key, marks }, at) => {
      const token = other.put[at]
      return token !== undefined && token.key === key && Mark.sameSet(token.marks, marks)
    })
  )
}
