import type { Texts } from './text.ts'

/** Words of what an article carries beside its text, and of starting one. */
export const metadataTexts = {
  'metadata.slug': { en: 'Slug', 'zh-Hans': '网址别名', 'zh-Hant': '網址代稱' },
  'metadata.slug.hint': {
    en: 'In the web address',
    'zh-Hans': '用于网址',
    'zh-Hant': '用於網址',
  },
  'metadata.date': { en: 'Date', 'zh-Hans': '日期', 'zh-Hant': '日期' },
  'metadata.date.hint': { en: 'Year-month-day', 'zh-Hans': '年-月-日', 'zh-Hant': '年-月-日' },
  'metadata.date.problem': {
    en: 'No such day. Write it as 2019-04-02.',
    'zh-Hans': '没有这一天。请写成 2019-04-02。',
    'zh-Hant': '沒有這一天。請寫成 2019-04-02。',
  },
  'metadata.section': { en: 'Section', 'zh-Hans': '栏目', 'zh-Hant': '欄目' },
  'metadata.author': { en: 'Author {number}', 'zh-Hans': '作者 {number}', 'zh-Hant': '作者 {number}' },
  'metadata.author.add': { en: 'Add an author', 'zh-Hans': '添加作者', 'zh-Hant': '新增作者' },
  'metadata.author.remove': {
    en: 'Remove author {number}',
    'zh-Hans': '移除作者 {number}',
    'zh-Hant': '移除作者 {number}',
  },
  'metadata.name': { en: 'Name', 'zh-Hans': '姓名', 'zh-Hant': '姓名' },
  'metadata.post': { en: 'Post', 'zh-Hans': '职务', 'zh-Hant': '職務' },
  'metadata.affiliation': { en: 'Affiliation', 'zh-Hans': '所属机构', 'zh-Hant': '所屬機構' },
  'metadata.preferred': { en: 'Termbase:', 'zh-Hans': '术语库：', 'zh-Hant': '術語庫：' },
  'metadata.related': { en: 'Related articles', 'zh-Hans': '相关文章', 'zh-Hant': '相關文章' },
  'metadata.related.hint': {
    en: 'Slugs, shown under “You might also like”',
    'zh-Hans': '填写网址别名，列在文末“相关文章”下',
    'zh-Hant': '填寫網址代稱，列在文末「相關文章」下',
  },
  'metadata.related.problem': {
    en: 'A slug has small letters a–z, digits and hyphens only.',
    'zh-Hans': '网址别名只能用小写字母 a–z、数字和连字符。',
    'zh-Hant': '網址代稱只能用小寫字母 a–z、數字和連字號。',
  },
  'metadata.tags': { en: 'Tags', 'zh-Hans': '标签', 'zh-Hant': '標籤' },
  'metadata.remove': { en: 'Remove {what}', 'zh-Hans': '移除 {what}', 'zh-Hant': '移除 {what}' },
  'metadata.notes': { en: 'Notes', 'zh-Hans': '备注', 'zh-Hant': '備註' },
  'metadata.notes.hint': {
    en: 'For the desk only; never published',
    'zh-Hans': '仅供编辑部内部使用，不会发布',
    'zh-Hant': '僅供編輯部內部使用，不會發布',
  },
  'newArticle.title': { en: 'New article', 'zh-Hans': '新建文章', 'zh-Hant': '新增文章' },
  'newArticle.name': { en: 'Title', 'zh-Hans': '标题', 'zh-Hant': '標題' },
  'newArticle.source': { en: 'Source language', 'zh-Hans': '原文语言', 'zh-Hant': '原文語言' },
  'newArticle.create': { en: 'Create', 'zh-Hans': '新建', 'zh-Hant': '新增' },
} satisfies Texts
