import { isHan } from '../../locale.ts'
import { isEmpty } from '../empty.ts'
import type { Finding, MarkSpan, PairCheck, SegmentPair } from '../spec.ts'
import { emphasisSpec, workTitleSpec } from './emphasisSpec.ts'

const quoted = /“[^“”]{1,200}”|「[^「」]{1,200}」|『[^『』]{1,200}』|‘[^‘’]{2,200}’|"[^"]{1,200}"/gu
const titled = /《[^《》]{1,200}》|〈[^〈〉]{1,200}〉/gu
const small =
  /^(?:a|an|the|of|and|or|but|nor|for|in|on|at|by|to|from|with|as|into|over|its?|is|de|la|le|der|die|das|und|et|vs?\.?)$/i

/**
 * Words that are emphasised in the source and plain in the target. In Chinese a title mark or quotation marks may
 * take the place of italics, and Latin words need none.
 */
export const emphasis: PairCheck = {
  kind: 'pair',
  spec: emphasisSpec,
  applies: (source, target) => source !== target,
  find(pair) {
    if (isEmpty(pair.source) || isEmpty(pair.target)) return []
    return (['emphasis', 'strong'] as const).flatMap((kind) => lost(pair, kind))
  },
}

function lost(pair: SegmentPair, kind: 'emphasis' | 'strong'): readonly Finding[] {
  const there = spansOf(pair.sourceMarks, kind)
  const here = spansOf(pair.targetMarks, kind)
  if (there.length <= here.length) return []
  const isAcross = isHan(pair.sourceLanguage) !== isHan(pair.targetLanguage)
  let stead = here.length
  // Either may be written as the other; what stands for italics counts only as far as the source has none of it.
  stead += Math.max(
    0,
    spansOf(pair.targetMarks, kind === 'strong' ? 'emphasis' : 'strong').length -
      spansOf(pair.sourceMarks, kind === 'strong' ? 'emphasis' : 'strong').length,
  )
  if (isAcross && kind === 'emphasis') {
    stead += Math.max(0, count(pair.target, titled) - count(pair.source, titled))
    stead += Math.max(0, count(pair.target, quoted) - count(pair.source, quoted))
    stead += there.filter(({ from, to }) => isKept(pair.source.slice(from, to), pair.target)).length
    // A ship, a newspaper: Chinese marks neither by itself.
    stead += there.filter(
      ({ from, to }) => isHan(pair.targetLanguage) && isName(pair.source.slice(from, to)),
    ).length
  }
  return there.slice(stead).map(({ from, to }) => ({
    code: kind === 'strong' ? 'emphasis.strong' : 'emphasis.missing',
    params: { text: pair.source.slice(from, to) },
    source: [from, to] as const,
    target: null,
  }))
}

const isKept = (text: string, target: string): boolean =>
  /\p{Script=Latin}/u.test(text) && target.includes(text.trim())

/** One or two capitalised words: as likely a ship or a newspaper as a book. */
const isName = (text: string): boolean =>
  /^(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/iu.test(text.trim()) && /\p{Lu}/u.test(text)

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Stretches of one kind of formatting; those that touch are one, and white space or marks alone are none. */
function spansOf(marks: readonly MarkSpan[] = [], kind: MarkSpan['kind']): MarkSpan[] {
  const spans: MarkSpan[] = []
  for (const mark of marks) {
    if (mark.kind !== kind || mark.to <= mark.from) continue
    const last = spans.at(-1)
    if (last !== undefined && last.to >= mark.from) spans[spans.length - 1] = { ...last, to: mark.to }
    else spans.push(mark)
  }
  return spans
}

const instruments =
  /\b(?:Law|Act|Bill|Treaty|Agreement|Accords?|Constitution|Declaration|Convention|Protocol|Regulations?|Rules?|Code|Charter|Communiqu[eé]|Statement|Resolution|Decision|Plan|Outline|Measures|Provisions|Guidelines|Memorandum|Notice|Opinions?|Pact|Framework|Covenant|Edict|Report|White Paper|Strategy|Initiative|Program(?:me)?)\b/u

/**
 * The title of a work: italic in English, in 《》 in Chinese. Treaties and laws are in roman in English; newspapers
 * and ships have their own ways.
 */
export const workTitle: PairCheck = {
  kind: 'pair',
  spec: workTitleSpec,
  applies: (source, target) => isHan(source) !== isHan(target),
  find(pair) {
    if (isEmpty(pair.source) || isEmpty(pair.target)) return []
    return isHan(pair.targetLanguage) ? unmarkedInChinese(pair) : unmarkedInEnglish(pair)
  },
}

function unmarkedInChinese(pair: SegmentPair): readonly Finding[] {
  const titles = spansOf(pair.sourceMarks, 'emphasis').filter(({ from, to }) =>
    isTitle(pair.source.slice(from, to)),
  )
  const stead = count(pair.target, titled) + count(pair.target, quoted) - count(pair.source, quoted)
  const kept = titles.filter(({ from, to }) => isKept(pair.source.slice(from, to), pair.target)).length
  return titles.slice(Math.max(0, stead) + kept).map(({ from, to }) => ({
    code: 'workTitle.chinese',
    params: { title: pair.source.slice(from, to) },
    source: [from, to] as const,
    target: null,
  }))
}

function unmarkedInEnglish(pair: SegmentPair): readonly Finding[] {
  const titles = [...pair.source.matchAll(titled)]
  if (titles.length === 0) return []
  // Without formatting at all, as in plain text, nothing can be said of italics.
  if (pair.targetMarks === undefined) return []
  const marked = spansOf(pair.targetMarks, 'emphasis').length + count(pair.target, quoted)
  const named = pair.target.match(new RegExp(instruments.source, 'gu'))?.length ?? 0
  return titles.slice(marked + named).map(({ index, 0: title }) => ({
    code: 'workTitle.english',
    params: { title },
    source: [index, index + title.length] as const,
    target: null,
  }))
}

/** Three words or more, all with a capital but the small ones. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const great = words.filter((word) => !small.test(word))
  return words.length > 2 && great.length > 1 && great.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}
