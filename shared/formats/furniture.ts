/** What a line of a saved page is, when it belongs to the page and not to the article. */
export type Furniture = 'switch' | 'related' | 'top' | 'control'

const languageNames = new Set(
  (
    'english en eng chinese simplified traditional 中文 简体 簡體 繁体 繁體 简 繁 正體 简体中文 簡體中文 繁体中文 ' +
    '繁體中文 正體中文 中文(简体) 中文(繁體)'
  ).split(' '),
)
const switchLabel = /^(languages?|语言|語言|语种|語種|选择语言|選擇語言|切換語言|切换语言)\s*[:：]\s*/i
const related = lineOf(
  'you (?:might|may) also (?:like|enjoy|be interested in)|related (?:articles?|stories|posts|reading)|' +
    'more (?:from|on) this (?:author|topic)|read (?:more|next)|recommended(?: for you)?|' +
    '你可能也喜欢|你可能也喜歡|您可能也喜欢|您可能也喜歡|你可能还喜欢|你可能還喜歡|您可能还喜欢|您可能還喜歡|' +
    '你可能感兴趣|你可能感興趣|您可能感兴趣|您可能感興趣|猜你喜欢|猜你喜歡|相关文章|相關文章|相关阅读|相關閱讀|' +
    '延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|相关新闻|相關新聞',
)
const top = lineOf(
  '(?:back|return) to (?:the )?top|top of (?:the )?page|返回顶部|返回頂部|返回頂端|回到顶部|回到頂部|回到頂端|回到顶端|回頁首|回页首|置顶|置頂',
)
const control = lineOf(
  'share(?: this)?(?: article| story)?|print(?: this)?|e-?mail|tweet|download(?: pdf)?|comments?|subscribe|' +
    'facebook|twitter|linkedin|weibo|wechat|分享|分享到|打印|列印|收藏|下载|下載|评论|評論|微博|微信|转发|轉發|' +
    'skip to (?:main )?content|跳到主要内容|跳到主要內容',
)
const rights = /^(?:©|\(c\)|copyright\b|版权所有|版權所有|all rights reserved)/i

/**
 * Whether a line is furniture of the saved page: the language switch (with the current language first,
 * somewhere or nowhere), the heading of related articles, the link to the top, or a control. Else null.
 */
export function furnitureIn(line: string): Furniture | null {
  const text = line.normalize('NFKC').trim()
  if (text === '' || text.length > 120) return null
  const names = text.replace(switchLabel, '').toLowerCase()
  const isLabelled = names.length < text.length
  const parts = names.split(/[\s|/·、,，-]+/).filter((part) => part !== '')
  const areNames = parts.every((part) => languageNames.has(part))
  // Without its label, a switch is at least two names, one of them in Chinese.
  if (areNames && (isLabelled || (parts.length > 1 && !/^[a-z ]+$/.test(names)))) return 'switch'
  if (related.test(text)) return 'related'
  if (top.test(text)) return 'top'
  return control.test(text) || rights.test(text) ? 'control' : null
}

function lineOf(words: string): RegExp {
  return new RegExp(`^[\\s»›▲△↑⌃*_#-]*(?:${words})[\\s:：»›▲△↑…]*$`, 'i')
}
