import { isHan } from '../../locale.ts'
import { isEmpty } from '../empty.ts'
import type { Finding, MarkSpan, PairCheck } from '../spec.ts'
import { addressFit, addressOf, linkFit } from './href.ts'
import { linkOrderSpec, linksSpec } from './linksSpec.ts'

/** The links of a target beside those of its source: as many, and to the same places, or to their like in its language. */
export const links: PairCheck = {
  kind: 'pair',
  spec: linksSpec,
  applies: (source, target) => source !== target,
  find(pair) {
    if (isEmpty(pair.source) || isEmpty(pair.target)) return []
    const there = linksOf(pair.sourceMarks)
    const here = linksOf(pair.targetMarks)
    if (there.length === 0 && here.length === 0) return []
    const { lost, added } = paired(there, here)
    const found: Finding[] = []
    // What is left on both sides is the same link with another address; what is left on one is missing or extra.
    for (let at = 0; at < Math.max(lost.length, added.length); at++) {
      const [left, right] = [lost[at], added[at]]
      if (left !== undefined && right !== undefined) {
        found.push({
          code: 'links.target',
          params: { source: left.href, target: right.href },
          source: [left.from, left.to],
          target: [right.from, right.to],
        })
      } else if (left !== undefined) {
        const params = { text: pair.source.slice(left.from, left.to), href: left.href }
        found.push({ code: 'links.missing', params, source: [left.from, left.to], target: null })
      } else if (right !== undefined) {
        const params = { text: pair.target.slice(right.from, right.to), href: right.href }
        found.push({
          code: 'links.extra',
          severity: 'warning',
          params,
          source: null,
          target: [right.from, right.to],
        })
      }
    }
    return found
  },
}

/** Links that stand in another order than in the source; between English and Chinese the order of words changes too. */
export const linkOrder: PairCheck = {
  kind: 'pair',
  spec: linkOrderSpec,
  applies: (source, target) => source !== target,
  find(pair, context) {
    const isAcross = isHan(pair.sourceLanguage) !== isHan(pair.targetLanguage)
    if (isAcross && context.option?.('acrossLanguages') !== true) return []
    const there = linksOf(pair.sourceMarks)
    const here = linksOf(pair.targetMarks)
    if (there.length < 2 || there.length !== here.length) return []
    const { lost } = paired(there, here)
    const at = there.findIndex((link, no) => linkFit(link.href, here[no]?.href ?? '') === 'other')
    const [left, right] = [there[at], here[at]]
    if (lost.length > 0 || left === undefined || right === undefined) return []
    return [
      {
        code: 'linkOrder.differs',
        params: { text: pair.target.slice(right.from, right.to) },
        source: [left.from, left.to],
        target: [right.from, right.to],
      },
    ]
  },
}

/** A segment with more is no sentence, and every one is compared with every other. */
const mostLinks = 200

type Link = MarkSpan & { readonly href: string }

/** Links in order; the pieces of one that other formatting cuts in two are one. */
function linksOf(marks: readonly MarkSpan[] = []): Link[] {
  const links: Link[] = []
  for (const mark of marks) {
    if (mark.kind !== 'link' || mark.href === undefined) continue
    const last = links.at(-1)
    if (last !== undefined && last.to === mark.from && last.href === mark.href) {
      links[links.length - 1] = { ...last, to: mark.to }
    } else links.push({ ...mark, href: mark.href })
  }
  return links.slice(0, mostLinks)
}

/** Finds each link its partner, the surest first; what is left has none. */
function paired(there: readonly Link[], here: readonly Link[]) {
  let lost = there.map((link) => ({ link, address: addressOf(link.href) }))
  let added = here.map((link) => ({ link, address: addressOf(link.href) }))
  for (const fit of ['same', 'mapped', 'site'] as const) {
    lost = lost.filter(({ address }) => {
      const at = added.findIndex((other) => addressFit(address, other.address) === fit)
      if (at >= 0) added = added.toSpliced(at, 1)
      return at < 0
    })
  }
  return { lost: lost.map(({ link }) => link), added: added.map(({ link }) => link) }
}
