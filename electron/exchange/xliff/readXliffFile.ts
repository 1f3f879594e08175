import { readXliff, type XliffRead } from '../../../shared/formats/xliff/read.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { readXmlText, type XmlFileError } from '../xml/readText.ts'

/** Reads a file of XLIFF; `bytes` are those of a file at hand. The detail of a failure is the file's name. */
export function readXliffFile(
  path: string,
  bytes: Uint8Array | null = null,
): Result<XliffRead, XmlFileError> {
  const text = readXmlText(path, bytes)
  return text.ok ? ok(readXliff(text.value)) : text
}
