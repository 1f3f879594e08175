import { checkContext, checkPair } from '../../shared/checks/index.ts'
import { convert } from '../../shared/script/convert.ts'
import type { Answer, Request } from './work.ts'

let context = checkContext([])

self.onmessage = ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'terms':
      context = checkContext(data.entries, { region: data.region })
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

function answer(message: Answer): void {
  self.postMessage(message)
}
