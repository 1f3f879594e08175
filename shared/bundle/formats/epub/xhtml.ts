import type { Language } from '../../../locale.ts'
import { element, lines, type Markup, text, xmlFile } from '../markup.ts'

/** A document of a book; `stylesheet` is the way to its style. */
export interface XhtmlPage {
  readonly language: Language
  readonly title: string
  readonly stylesheet: string
  readonly body: Markup
}

/** An XHTML file of an EPUB. */
export function xhtml({ language, title, stylesheet, body }: XhtmlPage): string {
  const names = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language,
  }
  const head = element(
    'head',
    {},
    lines(
      element('title', {}, text(title)),
      element('link', { rel: 'stylesheet', type: 'text/css', href: stylesheet }),
    ),
  )
  return xmlFile(element('html', names, lines(head, element('body', {}, body))), {
    doctype: '<!DOCTYPE html>\n',
  })
}
