import { element, lines, type Markup, xmlFile } from '../markup.ts'
import { word } from './namespaces.ts'

/** The lists of a document: bullets are all one list, every numbered list begins anew. */
export class Lists {
  #numbered = 0

  /** What makes a paragraph an item; called once for a list. */
  list(isOrdered: boolean): Markup {
    if (isOrdered) this.#numbered++
    const id = isOrdered ? this.#numbered + 1 : 1
    return element('w:numPr', {}, element('w:ilvl', { 'w:val': 0 }), element('w:numId', { 'w:val': id }))
  }

  /** word/numbering.xml */
  file(): string {
    const numbered = Array.from({ length: this.#numbered }, (_, at) =>
      element(
        'w:num',
        { 'w:numId': at + 2 },
        element('w:abstractNumId', { 'w:val': 1 }),
        element('w:lvlOverride', { 'w:ilvl': 0 }, element('w:startOverride', { 'w:val': 1 })),
      ),
    )
    const bullets = element('w:num', { 'w:numId': 1 }, element('w:abstractNumId', { 'w:val': 0 }))
    const root = element(
      'w:numbering',
      { 'xmlns:w': word },
      lines(level(0, 'bullet', '•'), level(1, 'decimal', '%1.'), bullets, ...numbered),
    )
    return xmlFile(root, { standalone: true })
  }
}

function level(id: number, format: string, sign: string): Markup {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    element('w:multiLevelType', { 'w:val': 'singleLevel' }),
    element(
      'w:lvl',
      { 'w:ilvl': 0 },
      element('w:start', { 'w:val': 1 }),
      element('w:numFmt', { 'w:val': format }),
      element('w:lvlText', { 'w:val': sign }),
      element('w:lvlJc', { 'w:val': 'left' }),
      element('w:pPr', {}, element('w:ind', { 'w:left': 480, 'w:hanging': 360 })),
    ),
  )
}
