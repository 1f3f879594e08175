import { fail, ok, type Result } from '../../../shared/result.ts'
import { EncodingFault, openPieces, piecesOfBytes } from './pieces.ts'

export type XmlFileError = 'vanished' | 'unreadable' | 'empty' | 'too-large' | 'encoding'

/** Larger files are refused: they are read whole. */
const mostBytes = 64 * 1024 * 1024

/** The text of an XML file that is read whole; `bytes` are those of one at hand. A failure's detail is its name. */
export function readXmlText(path: string, bytes: Uint8Array | null = null): Result<string, XmlFileError> {
  const opened = bytes === null ? openPieces(path, path) : piecesOfBytes(bytes, path)
  if (!opened.ok) return opened
  const pieces = opened.value
  try {
    return pieces.size > mostBytes ? fail('too-large', path) : ok([...pieces].join(''))
  } catch (error) {
    if (error instanceof EncodingFault) return fail('encoding', path)
    throw error
  } finally {
    pieces.close()
  }
}
