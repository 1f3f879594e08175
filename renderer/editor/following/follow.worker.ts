import { convert } from '../../../shared/script/convert.ts'
import type { FollowAnswer, FollowMessage } from './converter.ts'
import { converted } from './inWorker.ts'
import type { Ways } from './protocol.ts'

let ways: Ways | null = null

self.onmessage = ({ data }: MessageEvent<FollowMessage>) => {
  if (data.kind === 'ways') ways = data.ways
  else if (ways) self.postMessage(answer(data, ways))
}

function answer(message: Exclude<FollowMessage, { kind: 'ways' }>, ways: Ways): FollowAnswer {
  const { id } = message
  if (message.kind === 'text') {
    const { region, house, vocabulary, terms, exceptions } = ways
    const options = { to: message.to, region, house, vocabulary, terms, exceptions }
    return { id, given: [], text: convert(message.text, options).text }
  }
  return { id, given: converted(message.request, ways), text: '' }
}
