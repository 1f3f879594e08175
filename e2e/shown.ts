import type { Page } from '@playwright/test'

/** A stretch of text that the window shows or reads out, and the nearest language said of it. */
export interface Shown {
  readonly text: string
  readonly lang: string
  /** Whether that language is said on the whole page only: words of the interface are; an article's are not. */
  readonly ofInterface: boolean
}

/** Everything that can be read in the window now: text, names of controls, tooltips, placeholders; not keys, not what was typed. */
export function shown(page: Page): Promise<Shown[]> {
  return page.evaluate(() => {
    const found: { text: string; lang: string; ofInterface: boolean }[] = []
    const note = (element: Element, text: string | null) => {
      const said = element.closest('[lang]')
      const lang = said?.getAttribute('lang') ?? ''
      const words = (text ?? '').trim()
      if (words !== '') found.push({ text: words, lang, ofInterface: said === document.documentElement })
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      if (element.closest('textarea, kbd, [aria-hidden="true"]:not(span)')) continue
      for (const name of ['aria-label', 'title', 'placeholder']) {
        // A tooltip ends with the key, after two spaces.
        note(element, element.getAttribute(name)?.replace(/ {2}\S+$/, '') ?? null)
      }
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) note(element, node.textContent)
    }
    return found
  })
}

/** The controls and headings whose words do not fit, a line each; what is cut with an ellipsis has its tooltip. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls =
      'button, [role="tab"], [role="combobox"], label > span, legend, h1, h2, h3, th, td, dt, kbd, a'
    const wide = [...document.querySelectorAll<HTMLElement>(controls)].filter((element) => {
      const style = getComputedStyle(element)
      if (!element.checkVisibility() || element.closest('.ProseMirror')) return false
      // Inline elements have no width of their own; headings for screen readers alone have hardly any.
      if (style.display === 'inline' || element.clientWidth <= 1) return false
      const cut = [element, ...element.querySelectorAll('*')].some(
        (each) => getComputedStyle(each).textOverflow === 'ellipsis',
      )
      return !cut && element.scrollWidth > element.clientWidth + 1
    })
    const lines = wide.map(
      (element) =>
        `${element.tagName} “${element.textContent}” ${element.scrollWidth} > ${element.clientWidth}`,
    )
    const { scrollWidth } = document.documentElement
    const outside = [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility() && button.getBoundingClientRect().right > innerWidth + 1)
      .map((button) => `“${button.textContent}” lies outside the window`)
    return [...lines, ...outside, ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : [])]
  })
}
