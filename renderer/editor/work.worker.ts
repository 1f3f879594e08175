import type { CheckContext } from '../../shared/checks/check.ts'
import { checkPair } from '../../shared/checks/index.ts'
import { type Language, languages } from '../../shared/locale.ts'
import { convert } from '../../shared/script/convert.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import { makeRecogniser } from '../../shared/termbase/recognise.ts'
import type { Answer, Request } from './work.ts'

let context = contextOf([])

self.onmessage = ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'terms':
      context = contextOf(data.entries)
      break
    case 'check':
      answer({
        kind: 'checked',
        results: data.pairs.map((pair) => ({ pair, issues: checkPair(pair, context) })),
      })
      break
    case 'convert':
      void converted(data)
      break
  }
}

async function converted({ id, text, to, region }: Extract<Request, { kind: 'convert' }>): Promise<void> {
  const result = await convert(text, { to, region })
  answer({ kind: 'converted', id, text: result.text })
}

function contextOf(entries: readonly TermEntry[]): CheckContext {
  const recognisers = new Map(languages.map((language) => [language, makeRecogniser(entries, language)]))
  return { recognise: (text: string, language: Language) => recognisers.get(language)?.(text) ?? [] }
}

function answer(message: Answer): void {
  self.postMessage(message)
}
