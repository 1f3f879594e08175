import { readSrx, type SrxRead } from '../../../shared/formats/srx/read.ts'
import type { Language } from '../../../shared/locale.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { readXmlText, type XmlFileError } from './readText.ts'

/** What a language goes by in the rules of other programs. */
const tags: { readonly [L in Language]: readonly string[] } = {
  en: ['en', 'en-US', 'en-GB'],
  'zh-Hans': ['zh-Hans', 'zh-CN', 'zh'],
  'zh-Hant': ['zh-Hant', 'zh-TW', 'zh-HK', 'zh'],
}

/** Reads the rules of an SRX file for a language. */
export function readSrxFile(path: string, language: Language): Result<SrxRead, XmlFileError> {
  const text = readXmlText(path)
  return text.ok ? ok(readSrx(text.value, tags[language])) : text
}
