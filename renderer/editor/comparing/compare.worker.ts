import { compared } from './compared.ts'
import type { CompareRequest } from './protocol.ts'

self.onmessage = ({ data }: MessageEvent<CompareRequest>) => {
  for (const answer of compared(data)) self.postMessage(answer)
}
