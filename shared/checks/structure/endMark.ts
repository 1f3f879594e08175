import { addresses } from '../../language/addresses.ts'
import { isHan, type Language } from '../../locale.ts'
import { isEmpty } from '../empty.ts'
import type { Finding, PairCheck, SegmentPair } from '../spec.ts'
import { endMarkSpec } from './endMarkSpec.ts'

type Kind = 'stop' | 'question' | 'exclaim' | 'comma' | 'colon' | 'dots' | 'dash' | 'none'

interface End {
  readonly kind: Kind
  /** The mark, or the end of the words where there is none. */
  readonly from: number
  readonly to: number
}

const kinds: Readonly<Record<string, Kind>> = {
  '.': 'stop',
  '。': 'stop',
  '．': 'stop',
  '｡': 'stop',
  '?': 'question',
  '？': 'question',
  '!': 'exclaim',
  '！': 'exclaim',
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  ':': 'colon',
  '：': 'colon',
  ';': 'colon',
  '；': 'colon',
  '…': 'dots',
  '⋯': 'dots',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '~': 'dash',
  '～': 'dash',
}
// Opening marks too: one that stands for a closing one by mistake is another check's.
const closers = /[\s\uFFFC“”‘’"'「」『』》〉)）\]】〕*]/u
const wholeBlocks = new Set(['title', 'standfirst', 'heading', 'list_item', 'figure', 'footnote'])
// Houses differ on the stop of a list's items; where an item has clauses, and the source the stop, it was likely lost.
const lists = new Set(['list_item', 'footnote'])
const clauses = /[，；：,;:。.] ?\S{4}/u
const asks = /[吗嗎呢]|[?？]/u

/** How a target ends beside its source: without a mark, at a comma, as a question where there was none, or the reverse. */
export const endMark: PairCheck = {
  kind: 'pair',
  spec: endMarkSpec,
  applies: (source, target) => source !== target,
  find(pair) {
    if (isEmpty(pair.source) || isEmpty(pair.target)) return []
    const [there, here] = [endOf(pair.source), endOf(pair.target)]
    const block = pair.block ?? 'paragraph'
    if (there.kind === 'none') return block === 'title' || block === 'heading' ? headline(pair, here) : []
    if (!isEnd(there.kind) || !isSentence(pair.source, pair.sourceLanguage)) return []
    if (here.kind === 'none') {
      if (!wholeBlocks.has(block)) return [unended(pair, there, here)]
      return lists.has(block) && clauses.test(pair.target)
        ? [{ ...unended(pair, there, here), severity: 'info' }]
        : []
    }
    if (here.kind === 'comma') return [comma(pair, there, here)]
    return question(pair, there, here)
  },
}

const isEnd = (kind: Kind): boolean => kind === 'stop' || kind === 'question' || kind === 'exclaim'

/** Whether a text that ends in a stop is likely a sentence, and no heading, caption or abbreviation. */
function isSentence(text: string, language: Language): boolean {
  if (isHan(language)) return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 5
  if (/^\s*(?:\d|fig(?:ure|\.)|table|chapter|section|source)/iu.test(text)) return false
  return (text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu)?.length ?? 0) > 2
}

function endOf(text: string): End {
  let at = text.length
  while (at > 0 && closers.test(text.charAt(at - 1))) at--
  const kind = kinds[text.charAt(at - 1)]
  if (kind !== undefined)
    return { kind: /\.{3}$/.test(text.slice(0, at)) ? 'dots' : kind, from: at - 1, to: at }
  return { kind: 'none', from: at, to: at }
}

const mark: Readonly<Record<'stop' | 'question' | 'exclaim', readonly [string, string]>> = {
  stop: ['.', '。'],
  question: ['?', '？'],
  exclaim: ['!', '！'],
}

function markFor(kind: Kind, language: Language): string {
  const known = kind === 'question' || kind === 'exclaim' ? kind : 'stop'
  return mark[known][isHan(language) ? 1 : 0]
}

function unended({ source, target, targetLanguage }: SegmentPair, there: End, here: End): Finding {
  const address = [...target.matchAll(addresses)].some(
    ({ index, 0: found }) => index + found.length === here.to,
  )
  const text = markFor(there.kind, targetLanguage)
  return {
    code: 'endMark.none',
    params: { mark: text },
    source: [there.from, there.to],
    target: here.to > 0 ? [here.to - 1, here.to] : null,
    // Where a closing mark follows, whether the stop goes before it is for a person to say.
    ...(here.to === target.trimEnd().length && !address && source !== ''
      ? { fix: [{ from: here.to, to: here.to, text }] }
      : {}),
  }
}

function comma({ targetLanguage }: SegmentPair, there: End, here: End): Finding {
  const text = markFor(there.kind, targetLanguage)
  return {
    code: 'endMark.comma',
    params: { mark: text },
    source: [there.from, there.to],
    target: [here.from, here.to],
    fix: [{ from: here.from, to: here.to, text }],
  }
}

function question({ source, target }: SegmentPair, there: End, here: End): readonly Finding[] {
  const isLost = there.kind === 'question' && here.kind === 'stop' && !asks.test(target)
  const isNew = there.kind === 'stop' && here.kind === 'question' && !asks.test(source)
  if (!isLost && !isNew) return []
  return [
    {
      code: isLost ? 'endMark.notAsked' : 'endMark.asked',
      severity: 'info',
      params: {},
      source: [there.from, there.to],
      target: [here.from, here.to],
    },
  ]
}

function headline({ target }: SegmentPair, here: End): readonly Finding[] {
  if (
    here.kind !== 'stop' ||
    target.slice(0, here.from).includes('。') ||
    /\b\p{L}\.$/u.test(target.trimEnd())
  )
    return []
  return [
    {
      code: 'endMark.headline',
      severity: 'info',
      params: {},
      source: null,
      target: [here.from, here.to],
      fix: [{ from: here.from, to: here.to, text: '' }],
    },
  ]
}
