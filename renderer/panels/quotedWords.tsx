import { Fragment } from 'react'
import { isHan, type Language } from '../../shared/locale.ts'
import { useInterface } from '../text/useText.ts'

interface Props {
  readonly text: string
  /** What of the text is quoted: in a Chinese interface only that may be the other Chinese. */
  readonly quoted?: readonly string[]
  /** Whose Chinese is quoted. */
  readonly language: Language
}

const han = /(\p{Script=Han}[\p{Script=Han}\p{N}．，、。·～—“”‘’「」『』《》（）]*)/u
const latin = /(\p{Script=Latin}{2,}(?:[\p{Script=Latin} ,.;’'-]*\p{Script=Latin})?)/u
const either = new RegExp(`(${han.source.slice(1, -1)}|${latin.source.slice(1, -1)})`, 'u')

/** Words of the interface that quote another language: what is quoted says which, so that it has its own glyphs. */
export function QuotedWords({ text, quoted = [], language }: Props) {
  const reader = useInterface()
  const lang = isHan(language) ? language : 'zh-Hans'
  if (reader === 'en') return runs(text, han, lang)
  return cutOut(text, reader === lang ? [] : quoted).map(({ part, isQuoted }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    <Fragment key={at}>{runs(part, isQuoted ? either : latin, lang)}</Fragment>
  ))
}

function runs(text: string, run: RegExp, lang: Language) {
  return text.split(run).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <span key={at} lang={/\p{Script=Han}/u.test(part) ? lang : 'en'}>
        {part}
      </span>
    ),
  )
}

/** A text cut before and after what is quoted in it. */
function cutOut(
  text: string,
  quoted: readonly string[],
): readonly { readonly part: string; readonly isQuoted: boolean }[] {
  const parts: { part: string; isQuoted: boolean }[] = []
  const wanted = quoted.filter((each) => /\p{Script=Han}/u.test(each)).sort((a, b) => b.length - a.length)
  let rest = text
  while (rest !== '') {
    const found = wanted
      .map((each) => ({ each, at: rest.indexOf(each) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.each.length - a.each.length)[0]
    if (!found) break
    parts.push({ part: rest.slice(0, found.at), isQuoted: false }, { part: found.each, isQuoted: true })
    rest = rest.slice(found.at + found.each.length)
  }
  return [...parts, { part: rest, isQuoted: false }]
}
