/** Whether a link may stand in an article: https, http, mailto or a place in the page; nothing that runs. */
export function isSafeLink(href: string): boolean {
  if (href.length === 0 || href.length > 2048) return false
  if (/[\u0000-\u0020\u007f"<>\\^`{|}]/.test(href)) return false
  return /^(https?:\/\/[^/]|mailto:[^?]+@|#)/i.test(href)
}
