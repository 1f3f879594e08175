import { firstTexts } from './first.ts'
import { importTexts } from './import.ts'
import { metadataTexts } from './metadata.ts'
import type { Texts } from './text.ts'

/** Words of the library's list, its filters, its search and the selected article. */
const listTexts = {
  'status.draft': { en: 'Draft', 'zh-Hans': '草稿', 'zh-Hant': '草稿' },
  'status.translating': { en: 'Translating', 'zh-Hans': '翻译中', 'zh-Hant': '翻譯中' },
  'status.in-review': { en: 'In review', 'zh-Hans': '审阅中', 'zh-Hant': '審閱中' },
  'status.approved': { en: 'Approved', 'zh-Hans': '已批准', 'zh-Hant': '已核准' },
  'status.published': { en: 'Published', 'zh-Hans': '已发布', 'zh-Hant': '已發布' },
  'edition.missing': { en: 'Not begun', 'zh-Hans': '未开始', 'zh-Hant': '未開始' },
  'edition.source': { en: 'source', 'zh-Hans': '原文', 'zh-Hant': '原文' },
  'edition.percent': {
    en: '{done, number, ::percent}',
    'zh-Hans': '{done, number, ::percent}',
    'zh-Hant': '{done, number, ::percent}',
  },
  'edition.stale': { en: '{count} stale', 'zh-Hans': '{count} 处待更新', 'zh-Hant': '{count} 處待更新' },
  'edition.words': {
    en: '{count, plural, one {# word} other {# words}}',
    'zh-Hans': '{count, number} 词',
    'zh-Hant': '{count, number} 詞',
  },
  'edition.characters': {
    en: '{count, number} 字',
    'zh-Hans': '{count, number} 字',
    'zh-Hant': '{count, number} 字',
  },
  'filter.label': { en: 'Narrow the list', 'zh-Hans': '筛选文章', 'zh-Hant': '篩選文章' },
  'filter.all': { en: 'All articles', 'zh-Hans': '全部文章', 'zh-Hant': '全部文章' },
  'filter.status': { en: 'Status', 'zh-Hans': '状态', 'zh-Hant': '狀態' },
  'filter.section': { en: 'Section', 'zh-Hans': '栏目', 'zh-Hant': '欄目' },
  'filter.language': { en: 'Edition in', 'zh-Hans': '已有版本', 'zh-Hant': '已有版本' },
  'filter.person': { en: 'Author', 'zh-Hans': '作者', 'zh-Hant': '作者' },
  'filter.count': { en: '{count, number}', 'zh-Hans': '{count, number}', 'zh-Hant': '{count, number}' },
  'filter.more': {
    en: 'Show all {count}',
    'zh-Hans': '显示全部 {count} 项',
    'zh-Hant': '顯示全部 {count} 項',
  },
  'filter.fewer': { en: 'Show fewer', 'zh-Hans': '收起', 'zh-Hant': '收合' },
  'filter.showAll': { en: 'Show all articles', 'zh-Hans': '显示全部文章', 'zh-Hant': '顯示全部文章' },
  'library.articles': { en: 'Articles', 'zh-Hans': '文章', 'zh-Hant': '文章' },
  'library.untitled': { en: 'Untitled', 'zh-Hans': '未命名', 'zh-Hant': '未命名' },
  'library.count': {
    en: '{count, plural, one {# article} other {# articles}}',
    'zh-Hans': '{count, number} 篇文章',
    'zh-Hant': '{count, number} 篇文章',
  },
  'library.found': {
    en: '{count, plural, =0 {No sentence found} one {# sentence found} other {# sentences found}}',
    'zh-Hans': '{count, plural, =0 {没有找到句段} other {找到 # 个句段}}',
    'zh-Hant': '{count, plural, =0 {沒有找到句段} other {找到 # 個句段}}',
  },
  'library.foundMany': {
    en: 'The first {count, number} sentences',
    'zh-Hans': '前 {count, number} 个句段',
    'zh-Hant': '前 {count, number} 個句段',
  },
  'library.notFound': {
    en: 'No article holds “{query}”, in any of the three languages.',
    'zh-Hans': '三种语言的文章中都没有“{query}”。',
    'zh-Hant': '三種語言的文章中都沒有「{query}」。',
  },
  'library.noneLeft': {
    en: 'No article answers to all of these filters.',
    'zh-Hans': '没有同时符合这些条件的文章。',
    'zh-Hant': '沒有同時符合這些條件的文章。',
  },
  'library.results': { en: 'Sentences found', 'zh-Hans': '找到的句段', 'zh-Hant': '找到的句段' },
  'library.search': { en: 'Search the library', 'zh-Hans': '搜索资料库', 'zh-Hant': '搜尋資料庫' },
  'library.search.hint': {
    en: 'Search every sentence',
    'zh-Hans': '搜索所有句段',
    'zh-Hant': '搜尋所有句段',
  },
  'library.search.clear': { en: 'Clear the search', 'zh-Hans': '清除搜索', 'zh-Hant': '清除搜尋' },
  'library.sort': { en: 'Sort by', 'zh-Hans': '排序方式', 'zh-Hant': '排序方式' },
  'library.sort.changed': { en: 'Last changed', 'zh-Hans': '最近修改', 'zh-Hant': '最近修改' },
  'library.sort.date': { en: 'Date', 'zh-Hans': '日期', 'zh-Hant': '日期' },
  'library.sort.title': { en: 'Title', 'zh-Hans': '标题', 'zh-Hant': '標題' },
  'library.sort.section': { en: 'Section', 'zh-Hans': '栏目', 'zh-Hant': '欄目' },
  'library.sort.descending': {
    en: 'Descending; turn round',
    'zh-Hans': '降序；点按改为升序',
    'zh-Hant': '遞減；按一下改為遞增',
  },
  'library.sort.ascending': {
    en: 'Ascending; turn round',
    'zh-Hans': '升序；点按改为降序',
    'zh-Hant': '遞增；按一下改為遞減',
  },
  'library.new': { en: 'New', 'zh-Hans': '新建', 'zh-Hant': '新增' },
  'library.bringIn': { en: 'Bring in', 'zh-Hans': '导入', 'zh-Hant': '匯入' },
  'library.removed': {
    en: '“{title}” was removed.',
    'zh-Hans': '已移除“{title}”。',
    'zh-Hant': '已移除「{title}」。',
  },
  'library.undo': { en: 'Undo', 'zh-Hans': '撤销', 'zh-Hant': '復原' },
  'details.label': { en: 'Selected article', 'zh-Hans': '所选文章', 'zh-Hant': '所選文章' },
  'details.desk': { en: 'Open on the desk', 'zh-Hans': '在译台打开', 'zh-Hant': '在譯檯開啟' },
  'details.review': { en: 'Review', 'zh-Hans': '审阅', 'zh-Hant': '審閱' },
  'details.publish': { en: 'Publish', 'zh-Hans': '发布', 'zh-Hant': '發布' },
  'details.remove': { en: 'Remove “{title}”', 'zh-Hans': '移除“{title}”', 'zh-Hant': '移除「{title}」' },
  'details.editions': { en: 'Editions', 'zh-Hans': '各语言版本', 'zh-Hant': '各語言版本' },
  'details.tabs': { en: 'Preview or details', 'zh-Hans': '预览或资料', 'zh-Hant': '預覽或資料' },
  'details.preview': { en: 'Preview', 'zh-Hans': '预览', 'zh-Hant': '預覽' },
  'details.metadata': { en: 'Details', 'zh-Hans': '资料', 'zh-Hant': '資料' },
  'details.previewLanguage': {
    en: 'Language of the preview',
    'zh-Hans': '预览语言',
    'zh-Hant': '預覽語言',
  },
} satisfies Texts

/** Words of the library, of bringing articles in and of the first start. */
export const libraryTexts = { ...listTexts, ...metadataTexts, ...importTexts, ...firstTexts } satisfies Texts
