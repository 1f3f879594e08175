import type { Texts } from './text.ts'

/** Words of bringing an article in. */
export const importTexts = {
  'import.title': { en: 'Bring in an article', 'zh-Hans': '导入文章', 'zh-Hant': '匯入文章' },
  'import.reading': { en: 'Reading', 'zh-Hans': '正在读取', 'zh-Hant': '正在讀取' },
  'import.failed': { en: 'Nothing was brought in', 'zh-Hans': '未能导入', 'zh-Hant': '未能匯入' },
  'import.unchanged': {
    en: 'The library is as it was.',
    'zh-Hans': '资料库没有变化。',
    'zh-Hant': '資料庫沒有變動。',
  },
  'import.tooMany': {
    en: 'One to three files make one article, one for each language. Choose at most three.',
    'zh-Hans': '一篇文章由一至三个文件组成，每种语言一个。请最多选择三个文件。',
    'zh-Hant': '一篇文章由一至三個檔案組成，每種語言一個。請最多選擇三個檔案。',
  },
  'import.damaged': {
    en: '{given, select, yes {“{detail}”} other {The file}} is damaged or was cut short. Save or fetch it again, then bring it in.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {文件}}已损坏或不完整。请重新保存或重新取得这个文件，再导入。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {檔案}}已損壞或不完整。請重新儲存或重新取得這個檔案，再匯入。',
  },
  'import.chooseFiles': { en: 'Choose files…', 'zh-Hans': '选择文件…', 'zh-Hant': '選擇檔案…' },
  'import.chooseOthers': {
    en: 'Choose other files…',
    'zh-Hans': '选择其他文件…',
    'zh-Hant': '選擇其他檔案…',
  },
  'import.pasteAgain': { en: 'Back to the text', 'zh-Hans': '返回文字', 'zh-Hant': '返回文字' },
  'import.paste.title': {
    en: 'Bring in pasted text',
    'zh-Hans': '导入粘贴的文字',
    'zh-Hant': '匯入貼上的文字',
  },
  'import.paste.label': {
    en: 'Paste the article here',
    'zh-Hans': '把文章粘贴在这里',
    'zh-Hant': '將文章貼在這裡',
  },
  'import.paste.hint': {
    en: 'Title, date and author are recognised at the top; what belongs to the web page is left out.',
    'zh-Hans': '会识别开头的标题、日期和作者，网页上的其他内容不会带入。',
    'zh-Hant': '會辨識開頭的標題、日期和作者，網頁上的其他內容不會帶入。',
  },
  'import.read': { en: 'Read', 'zh-Hans': '读取', 'zh-Hant': '讀取' },
  'import.understood': {
    en: '{count, plural, one {One edition was read. Correct what is wrong; nothing is stored yet.} other {# editions of one article were read. Correct what is wrong; nothing is stored yet.}}',
    'zh-Hans':
      '{count, plural, =1 {已读取一个版本。请核对并修正，目前尚未保存。} other {已读取同一篇文章的 # 个版本。请核对并修正，目前尚未保存。}}',
    'zh-Hant':
      '{count, plural, =1 {已讀取一個版本。請核對並修正，目前尚未儲存。} other {已讀取同一篇文章的 # 個版本。請核對並修正，目前尚未儲存。}}',
  },
  'import.changes': {
    en: 'Tracked changes: {insertions, plural, one {# insertion} other {# insertions}}, {deletions, plural, one {# deletion} other {# deletions}}',
    'zh-Hans': '文件中的修订：插入 {insertions} 处，删除 {deletions} 处',
    'zh-Hant': '檔案中的修訂：插入 {insertions} 處，刪除 {deletions} 處',
  },
  'import.changes.accept': { en: 'Accept', 'zh-Hans': '接受', 'zh-Hant': '接受' },
  'import.changes.reject': { en: 'Reject', 'zh-Hans': '拒绝', 'zh-Hant': '拒絕' },
  'import.changes.keep': {
    en: 'Keep as suggestions',
    'zh-Hans': '保留修订',
    'zh-Hant': '保留修訂',
  },
  'import.changes.accept.hint': {
    en: 'The text comes in as if every change had been accepted.',
    'zh-Hans': '按接受全部修订后的文字导入。',
    'zh-Hant': '以接受全部修訂後的文字匯入。',
  },
  'import.changes.reject.hint': {
    en: 'The text comes in as it was before the changes.',
    'zh-Hans': '按修订之前的文字导入。',
    'zh-Hant': '以修訂之前的文字匯入。',
  },
  'import.changes.keep.hint': {
    en: 'Each change stays a suggestion of the person who made it, to be decided at the desk.',
    'zh-Hans': '每处修订仍记在修订者名下，留待逐条处理。',
    'zh-Hant': '每處修訂仍記在修訂者名下，留待逐條處理。',
  },
  'import.beside': {
    en: '{pictures, plural, =0 {} one {# picture} other {# pictures}}{pictures, plural, =0 {} other {{comments, plural, =0 {} other {, }}}}{comments, plural, =0 {} one {# comment} other {# comments}} will come along.',
    'zh-Hans':
      '一并导入{pictures, plural, =0 {} other { # 张图片}}{pictures, plural, =0 {} other {{comments, plural, =0 {} other {、}}}}{comments, plural, =0 {} other { # 条批注}}。',
    'zh-Hant':
      '一併匯入{pictures, plural, =0 {} other { # 張圖片}}{pictures, plural, =0 {} other {{comments, plural, =0 {} other {、}}}}{comments, plural, =0 {} other { # 則註解}}。',
  },
  'import.existing': {
    en: 'An article of this name is in the library:',
    'zh-Hans': '资料库中已有同名文章：',
    'zh-Hant': '資料庫中已有同名文章：',
  },
  'import.existing.hint': {
    en: 'Its {language} text, the source, can be updated: sentences that stayed keep their translations, changed ones are marked as stale, new ones are empty. Or bring it in as another article under another address.',
    'zh-Hans':
      '可以更新它的{language}原文：未改动的句子保留译文，改动过的标为“原文已改动”，新增的留空。也可以换一个网址名，作为另一篇文章导入。',
    'zh-Hant':
      '可以更新它的{language}原文：未變動的句子保留譯文，變動過的標為「原文已改動」，新增的留空。也可以換一個網址名稱，作為另一篇文章匯入。',
  },
  'import.existing.other': {
    en: 'Its source is {language}, which is not among these files. Bring them in as another article under another address.',
    'zh-Hans': '它的原文是{language}，不在这些文件中。请换一个网址名，作为另一篇文章导入。',
    'zh-Hant': '它的原文是{language}，不在這些檔案中。請換一個網址名稱，作為另一篇文章匯入。',
  },
  'import.update': { en: 'Update the article', 'zh-Hans': '更新这篇文章', 'zh-Hant': '更新這篇文章' },
  'import.updated': {
    en: 'The article was updated',
    'zh-Hans': '文章已更新',
    'zh-Hant': '文章已更新',
  },
  'import.updated.counts': {
    en: '{unchanged, plural, one {# segment} other {# segments}} stayed, {changed, number} changed, {added, plural, one {# is} other {# are}} new, {removed, plural, one {# is} other {# are}} gone.',
    'zh-Hans': '{unchanged} 个句段未变，{changed} 个有改动，{added} 个新增，{removed} 个删去。',
    'zh-Hant': '{unchanged} 個句段未變，{changed} 個有變動，{added} 個新增，{removed} 個刪去。',
  },
  'import.updated.changed': {
    en: 'Changed: their translations are stale now',
    'zh-Hans': '有改动：译文已标为“原文已改动”',
    'zh-Hant': '有變動：譯文已標為「原文已改動」',
  },
  'import.updated.added': {
    en: 'New: to be translated',
    'zh-Hans': '新增：有待翻译',
    'zh-Hant': '新增：有待翻譯',
  },
  'import.updated.removed': {
    en: 'Gone, with their translations; the history keeps them',
    'zh-Hans': '删去的句段及其译文，历史记录中仍有保留',
    'zh-Hant': '刪去的句段及其譯文，歷史紀錄中仍有保留',
  },
  'import.updated.open': { en: 'Open the article', 'zh-Hans': '打开文章', 'zh-Hant': '開啟文章' },
  'import.aligned': {
    en: '{language} lines up with {source}: {even} of {total} segments one to one, confidence {confidence, number, ::percent}.',
    'zh-Hans':
      '{language}与{source}已对齐：{total} 个句段中 {even} 个一一对应，置信度 {confidence, number, ::percent}。',
    'zh-Hant':
      '{language}與{source}已對齊：{total} 個句段中 {even} 個一一對應，信心度 {confidence, number, ::percent}。',
  },
  'import.aligned.doubtful': {
    en: '{language} lines up badly with {source}: {even} of {total} segments one to one, confidence {confidence, number, ::percent}. Are these the same article?',
    'zh-Hans':
      '{language}与{source}对齐不佳：{total} 个句段中 {even} 个一一对应，置信度 {confidence, number, ::percent}。请确认是否为同一篇文章。',
    'zh-Hant':
      '{language}與{source}對齊不佳：{total} 個句段中 {even} 個一一對應，信心度 {confidence, number, ::percent}。請確認是否為同一篇文章。',
  },
  'import.clash': {
    en: 'Two editions have the same language. Give each its own.',
    'zh-Hans': '有两个版本的语言相同，请分别指定。',
    'zh-Hant': '有兩個版本的語言相同，請分別指定。',
  },
  'import.store': { en: 'Bring in and open', 'zh-Hans': '导入并打开', 'zh-Hant': '匯入並開啟' },
  'import.language': { en: 'Language', 'zh-Hans': '语言', 'zh-Hant': '語言' },
  'import.editionTitle': { en: 'Title', 'zh-Hans': '标题', 'zh-Hant': '標題' },
  'import.blocks': {
    en: '{count, plural, one {# paragraph} other {# paragraphs}} in all',
    'zh-Hans': '共 {count} 段',
    'zh-Hant': '共 {count} 段',
  },
  'import.skipped': {
    en: '{count, plural, one {# line} other {# lines}} left out as furniture of the page',
    'zh-Hans': '{count} 行属于网页框架，未带入',
    'zh-Hant': '{count} 行屬於網頁框架，未帶入',
  },
  'drop.title': { en: 'Bring in as one article', 'zh-Hans': '导入为一篇文章', 'zh-Hant': '匯入為一篇文章' },
  'drop.hint': {
    en: 'One file, or two or three editions of the same article',
    'zh-Hans': '一个文件，或同一篇文章的两三个语言版本',
    'zh-Hant': '一個檔案，或同一篇文章的兩三個語言版本',
  },
  'drop.noLibrary': {
    en: 'Open a library first, then drop files on it.',
    'zh-Hans': '请先打开一个资料库，再拖入文件。',
    'zh-Hant': '請先開啟一個資料庫，再拖入檔案。',
  },
  'drop.unreadable': {
    en: 'None of this can be read as an article. Plain text, HTML, Markdown and DOCX can.',
    'zh-Hans': '拖入的内容无法作为文章读取。可导入纯文本、HTML、Markdown 和 DOCX。',
    'zh-Hant': '拖入的內容無法作為文章讀取。可匯入純文字、HTML、Markdown 和 DOCX。',
  },
} satisfies Texts
