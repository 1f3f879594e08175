import { type Fragment, Mark } from 'prosemirror-model'
import { contentOf, type Token, tokensOf } from './content.ts'
import { correspondence, hasConflict, type MergePiece, merge } from './merge.ts'

/** What to do with a place that hand and conversion both changed: keep one, or both, the hand's first. */
export type Choice = 'mine' | 'theirs' | 'both'

/** A converted segment brought up to date, in pieces; those of the kind `conflict` wait for a person. */
export type Update = readonly MergePiece<Token>[]

/**
 * Brings a converted segment up to date: `gave` is what conversion gave before, `hand` the text as it stands
 * (perhaps edited by hand), `next` what conversion gives now. Text is merged character by character; marks are
 * merged apart from it, so that formatting follows where only it has changed, and a hand's formatting stays.
 * What one side wrote takes over the formatting that the other gave to what stood there.
 */
export function update(gave: Fragment, hand: Fragment, next: Fragment): Update {
  const base = tokensOf(gave)
  const mine = tokensOf(hand)
  const theirs = tokensOf(next)
  const inMine = correspondence(base, mine, keyOf)
  const inTheirs = correspondence(base, theirs, keyOf)
  const ours = base.map(({ marks }, at) => changeOf(marks, mine[inMine[at] ?? -1]?.marks ?? marks))
  const others = base.map(({ marks }, at) => changeOf(marks, theirs[inTheirs[at] ?? -1]?.marks ?? marks))
  let at = 0
  return merge(base, mine, theirs, keyOf).map((piece) => {
    const from = at
    at += piece.kind === 'same' ? piece.tokens.length : piece.base.length
    switch (piece.kind) {
      case 'same':
        return {
          ...piece,
          tokens: piece.tokens.map((token, no) => merged(token, ours[from + no], others[from + no])),
        }
      case 'mine':
        return { ...piece, tokens: piece.tokens.map((token) => changed(token, common(others, from, at))) }
      case 'theirs':
        return { ...piece, tokens: piece.tokens.map((token) => changed(token, common(ours, from, at))) }
      default:
        return piece
    }
  })
}

/** The content of an update without conflicts, or null where a person has to decide. */
export function settled(pieces: Update): Fragment | null {
  return hasConflict(pieces) ? null : decided(pieces, [])
}

/** The content of an update with its conflicts decided in their order; one without a choice keeps the hand's. */
export function decided(pieces: Update, choices: readonly Choice[]): Fragment {
  let conflict = 0
  const tokens = pieces.flatMap((piece) => {
    if (piece.kind !== 'conflict') return piece.tokens
    const choice = choices[conflict++] ?? 'mine'
    return choice === 'both' ? [...piece.mine, ...piece.theirs] : piece[choice]
  })
  return contentOf(tokens)
}

const keyOf = ({ key }: Token): string => key

/** What a side did to a character's formatting. */
interface Change {
  readonly come: readonly Mark[]
  readonly gone: readonly Mark[]
}

const nothing: Change = { come: [], gone: [] }

function changeOf(before: readonly Mark[], after: readonly Mark[]): Change {
  if (Mark.sameSet(before, after)) return nothing
  return {
    come: after.filter((mark) => !mark.isInSet(before)),
    gone: before.filter((mark) => !mark.isInSet(after)),
  }
}

function changed(token: Token, { come, gone }: Change): Token {
  if (come.length === 0 && gone.length === 0) return token
  const left = token.marks.filter((mark) => !mark.isInSet(gone))
  return { ...token, marks: come.reduce((set, mark) => mark.addToSet(set), left as readonly Mark[]) }
}

/** Marks three ways: each one stays, comes or goes as the side wants that changed it; the hand comes last. */
function merged(token: Token, ours: Change = nothing, others: Change = nothing): Token {
  return changed(changed(token, others), ours)
}

/** What a side did to all of a stretch; for an empty one, to what stands on both sides of it. */
function common(changes: readonly Change[], from: number, to: number): Change {
  const [first, ...rest] = from === to ? [changes[from - 1], changes[from]] : changes.slice(from, to)
  const inAll = (pick: (change: Change) => readonly Mark[]): Mark[] =>
    (first ? pick(first) : []).filter((mark) => rest.every((change) => change && mark.isInSet(pick(change))))
  return { come: inAll(({ come }) => come), gone: inAll(({ gone }) => gone) }
}
