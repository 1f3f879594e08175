import { posix } from 'node:path'
import { isSafeLink } from '../../../shared/document/link.ts'
import { all, type Page } from './parsedPage.ts'
import type { Report } from './report.ts'

type Files = ReadonlyMap<string, Buffer>

/** The ids on each page, by its path. */
export type Anchors = ReadonlyMap<string, ReadonlySet<string>>

/** Reports what of a page runs, and every link or image that leads nowhere in the bundle. */
export function linkProblems(page: Page, path: string, files: Files, anchors: Anchors, report: Report) {
  for (const element of all(page, '*')) {
    const runs = element.getAttributeNames().find((name) => /^on|^srcdoc$|^style$/i.test(name))
    const tag = element.localName
    const script = tag === 'script' && element.getAttribute('type') !== 'application/ld+json'
    if (runs || script || /^(iframe|object|embed|base|form)$/.test(tag)) report('active', runs ?? tag)
    if (tag === 'link' && element.getAttribute('rel') !== 'stylesheet') continue
    for (const name of ['href', 'src']) {
      const target = element.getAttribute(name)
      if (target !== null) checkTarget(target, path, files, anchors, report)
    }
    for (const id of references(element)) if (!anchors.get(path)?.has(id)) report('broken-link', `#${id}`)
  }
}

/** The ids by which an element leans on others of its page. */
function references(element: { getAttribute(name: string): string | null }): string[] {
  return ['aria-labelledby', 'aria-describedby'].flatMap(
    (name) => element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [],
  )
}

function checkTarget(target: string, path: string, files: Files, anchors: Anchors, report: Report): void {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) {
    if (!isSafeLink(target)) report('unsafe-link', target)
    return
  }
  const [file = '', anchor] = target.split('#')
  const aim = file === '' ? path : posix.join(posix.dirname(path), file)
  if (!files.has(aim)) report('broken-link', target)
  else if (anchor && !anchors.get(aim)?.has(anchor)) report('broken-link', target)
}
