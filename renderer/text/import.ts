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
