import { languages } from '../../locale.ts'
import { escapeXml } from '../../xml/text.ts'
import type { Term, TermEntry } from '../entry.ts'
import { languageTag } from './languages.ts'
import { ownMark, speechWords, statusWords } from './tbxWords.ts'

/** Writes entries as TBX-Basic, version 3, style DCA; `title` names where they come from. Posts and images stay. */
export function writeTbx(entries: readonly TermEntry[], title: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>${escapeXml(title)}</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${entries.map(entryXml).join('')}    </body>
  </text>
</tbx>
`
}

function entryXml({ id, kind, note, definition = '', source = '', links = [], terms }: TermEntry): string {
  const said = [
    ...lines(definition).map((line) => element('descrip', 'definition', line)),
    ...(source === '' ? [] : [element('admin', 'source', source)]),
    ...(kind === 'term' ? [] : [element('admin', 'projectSubset', `${ownMark}${kind}`)]),
    ...links.map(
      (link) => `<xref type="externalCrossReference" target="${escapeXml(link)}">${escapeXml(link)}</xref>`,
    ),
    ...lines(note).map((line) => `<note>${escapeXml(line)}</note>`),
  ]
  const places = languages.flatMap((language) =>
    ([undefined, 'tw', 'hk'] as const).map((region) => ({ language, region })),
  )
  const sections = places.flatMap(({ language, region }) => {
    const own = terms.filter((term) => term.language === language && term.region === region)
    if (own.length === 0) return []
    const tag = languageTag(language, region)
    return [`        <langSec xml:lang="${tag}">\n${own.map(termXml).join('')}        </langSec>\n`]
  })
  return `      <conceptEntry id="c-${id}">
${said.map((line) => `        ${line}\n`).join('')}${sections.join('')}      </conceptEntry>
`
}

function termXml({ text, status, partOfSpeech, exactCase, note }: Term): string {
  const speech = partOfSpeech ? speechWords[partOfSpeech] : null
  const parts = [
    `<term>${escapeXml(text)}</term>`,
    ...(speech ? [element('termNote', ...speech)] : []),
    element('termNote', 'administrativeStatus', statusWords[status]),
    ...(exactCase === undefined
      ? []
      : [element('admin', 'projectSubset', `${ownMark}${exactCase ? 'exactCase' : 'anyCase'}`)]),
    ...lines(note ?? '').map((line) => `<note>${escapeXml(line)}</note>`),
  ]
  return `          <termSec>\n${parts.map((part) => `            ${part}\n`).join('')}          </termSec>\n`
}

function element(name: string, type: string, text: string): string {
  return `<${name} type="${type}">${escapeXml(text)}</${name}>`
}

/** Each line an element of its own: white space within one means nothing in TBX. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
