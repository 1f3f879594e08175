import type { ReadError } from '../exchange/import/readFile.ts'
import type { FileFault } from '../storage/fault.ts'

/** Why a library cannot be used, and what to do. */
export function faultWords(fault: FileFault | 'exists', place: string): string {
  const words: { readonly [F in FileFault | 'exists']: string } = {
    missing: 'There is nothing at this place. Check the path, or make a library with `new`',
    'not-a-library':
      'This is not a library. A library is a folder NAME.duizhao that `new` or the window made',
    'too-new': 'A newer version of Duizhao made this library. Update Duizhao to open it',
    'in-use':
      'This library is open elsewhere, in the window or in another command. Close it there and try again',
    damaged: 'This library is damaged. `restore` makes a library from one of its backups/',
    'not-writable': 'This cannot be written. Check its permissions and the space on the disk',
    exists: 'There is something at this place already. Choose another name',
  }
  return `${words[fault]}: ${place}`
}

/** Why files cannot be imported, and what to do. */
export function readWords(
  error: ReadError | 'same-language' | 'cancelled' | 'several-articles',
  detail: string,
): string {
  const words: { readonly [E in typeof error]: string } = {
    empty: 'The file is empty',
    binary: 'The file is not text',
    'too-large': 'The file is too large for an article (20 MB)',
    unreadable: 'The file cannot be read',
    'unknown-format': 'The format is not known. Plain text, Markdown, HTML and DOCX are read',
    encoding: 'The encoding cannot be read. Save the file as UTF-8',
    'no-text': 'No text was found in the file',
    damaged: 'The file is damaged',
    vanished: 'There is no such file',
    exhausting:
      'Reading the file takes more time or memory than any article does. Save it anew from the program that made it, or copy its text',
    opendocument:
      'This is an OpenDocument file. Open it in LibreOffice and save it as DOCX, then import that',
    'same-language':
      'Two files are in the same language. Editions of one article differ in language; say --lang for each file where this was not seen rightly',
    'several-articles': 'The file holds several articles',
    cancelled: 'Cancelled',
  }
  return detail === '' ? `${words[error]}.` : `${words[error]}: ${detail}`
}
