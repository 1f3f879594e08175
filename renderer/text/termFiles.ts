import type { Texts } from './text.ts'

/** Words of bringing terms in and taking them out. */
export const termFileTexts = {
  'terms.import': { en: 'Bring in…', 'zh-Hans': '导入…', 'zh-Hant': '匯入…' },
  'terms.export': { en: 'Export…', 'zh-Hans': '导出…', 'zh-Hant': '匯出…' },
  'terms.export.csv': { en: 'As CSV…', 'zh-Hans': '导出为 CSV…', 'zh-Hant': '匯出為 CSV…' },
  'terms.export.tsv': { en: 'As TSV…', 'zh-Hans': '导出为 TSV…', 'zh-Hant': '匯出為 TSV…' },
  'terms.export.tbx': { en: 'As TBX…', 'zh-Hans': '导出为 TBX…', 'zh-Hant': '匯出為 TBX…' },
  'terms.exported': {
    en: '{count, plural, one {# entry} other {# entries}} written to “{name}” in {folder}.',
    'zh-Hans': '已将 {count, number} 个条目写入“{name}”（{folder}）。',
    'zh-Hant': '已將 {count, number} 個條目寫入「{name}」（{folder}）。',
  },
  'terms.import.title': { en: 'Bring in terms', 'zh-Hans': '导入术语', 'zh-Hant': '匯入術語' },
  'terms.import.from': {
    en: 'Terms from “{name}”',
    'zh-Hans': '导入“{name}”中的术语',
    'zh-Hant': '匯入「{name}」中的術語',
  },
  'terms.import.reading': { en: 'Reading the file', 'zh-Hans': '正在读取文件', 'zh-Hant': '正在讀取檔案' },
  'terms.import.other': {
    en: 'Choose another file…',
    'zh-Hans': '选择其他文件…',
    'zh-Hant': '選擇其他檔案…',
  },
  'terms.import.unchanged': {
    en: 'The termbase is as it was.',
    'zh-Hans': '术语库没有改动。',
    'zh-Hant': '術語庫沒有變動。',
  },
  'terms.import.empty': {
    en: '{given, select, yes {“{detail}”} other {The file}} is empty. Choose a file with terms in it.',
    'zh-Hans': '{given, select, yes {“{detail}”} other {文件}}是空的。请选择有术语的文件。',
    'zh-Hant': '{given, select, yes {「{detail}」} other {檔案}}是空的。請選擇有術語的檔案。',
  },
  'terms.import.binary': {
    en: '{given, select, yes {“{detail}”} other {The file}} is not text. Save a spreadsheet as CSV first.',
    'zh-Hans': '{given, select, yes {“{detail}”} other {文件}}不是文本。表格请先另存为 CSV。',
    'zh-Hant': '{given, select, yes {「{detail}」} other {檔案}}不是文字檔。試算表請先另存為 CSV。',
  },
  'terms.import.too-large': {
    en: '{given, select, yes {“{detail}”} other {The file}} is too large. Divide it and bring the parts in one after the other.',
    'zh-Hans': '{given, select, yes {“{detail}”} other {文件}}过大。请拆成几个文件，依次导入。',
    'zh-Hant': '{given, select, yes {「{detail}」} other {檔案}}過大。請拆成幾個檔案，依次匯入。',
  },
  'terms.import.unknown-format': {
    en: '{given, select, yes {“{detail}”} other {The file}} is no list of terms that can be read. Choose a CSV, TSV or TBX file.',
    'zh-Hans':
      '{given, select, yes {“{detail}”} other {文件}}不是可以读取的术语表。请选择 CSV、TSV 或 TBX 文件。',
    'zh-Hant':
      '{given, select, yes {「{detail}」} other {檔案}}不是可以讀取的術語表。請選擇 CSV、TSV 或 TBX 檔案。',
  },
  'terms.import.show': { en: 'Rows shown', 'zh-Hans': '显示哪些条目', 'zh-Hant': '顯示哪些條目' },
  'terms.import.rows': { en: 'Rows of the file', 'zh-Hans': '文件中的条目', 'zh-Hant': '檔案中的條目' },
  'terms.import.all': {
    en: 'All {count, number}',
    'zh-Hans': '全部 {count, number}',
    'zh-Hant': '全部 {count, number}',
  },
  'terms.import.new': {
    en: 'New {count, number}',
    'zh-Hans': '新增 {count, number}',
    'zh-Hant': '新增 {count, number}',
  },
  'terms.import.merge': {
    en: 'Completing {count, number}',
    'zh-Hans': '补充 {count, number}',
    'zh-Hant': '補充 {count, number}',
  },
  'terms.import.conflict': {
    en: 'Conflicts {count, number}',
    'zh-Hans': '冲突 {count, number}',
    'zh-Hant': '衝突 {count, number}',
  },
  'terms.import.same': {
    en: 'Known {count, number}',
    'zh-Hans': '已有 {count, number}',
    'zh-Hant': '已有 {count, number}',
  },
  'terms.import.conflicts': {
    en: 'Conflicts',
    'zh-Hans': '冲突的条目',
    'zh-Hant': '衝突的條目',
  },
  'terms.import.act': {
    en: 'What becomes of line {line}',
    'zh-Hans': '第 {line} 行如何处理',
    'zh-Hant': '第 {line} 行如何處理',
  },
  'terms.import.nothing': {
    en: 'The file holds no entries.',
    'zh-Hans': '文件中没有条目。',
    'zh-Hant': '檔案中沒有條目。',
  },
  'terms.import.ignored': {
    en: '{count, plural, one {Not taken over, because the termbase has no place for it:} other {Not taken over, because the termbase has no place for them:}}',
    'zh-Hans': '{count, plural, other {术语库中没有对应项，不会导入：}}',
    'zh-Hant': '{count, plural, other {術語庫中沒有對應項，不會匯入：}}',
  },
  'terms.import.faulty': {
    en: 'Put the file right and choose it again: nothing of it is taken over as it is.',
    'zh-Hans': '请改正文件后重新选择；目前一条也不会导入。',
    'zh-Hant': '請修正檔案後重新選擇；目前一條也不會匯入。',
  },
  'terms.import.do': {
    en: '{count, plural, =0 {Take over} one {Take over # entry} other {Take over # entries}}',
    'zh-Hans': '{count, plural, =0 {导入} other {导入 # 个条目}}',
    'zh-Hant': '{count, plural, =0 {匯入} other {匯入 # 個條目}}',
  },
  'terms.import.done': {
    en: '{added, number} added, {merged, number} completed, {replaced, number} replaced, {skipped, number} left out.',
    'zh-Hans':
      '新增 {added, number} 条，补充 {merged, number} 条，替换 {replaced, number} 条，略过 {skipped, number} 条。',
    'zh-Hant':
      '新增 {added, number} 條，補充 {merged, number} 條，取代 {replaced, number} 條，略過 {skipped, number} 條。',
  },
  'terms.act.skip': { en: 'Leave out', 'zh-Hans': '略过', 'zh-Hant': '略過' },
  'terms.act.add': { en: 'Add as new', 'zh-Hans': '另立条目', 'zh-Hant': '另立條目' },
  'terms.act.merge': { en: 'Merge', 'zh-Hans': '合并', 'zh-Hant': '合併' },
  'terms.act.replace': { en: 'Replace', 'zh-Hans': '替换', 'zh-Hant': '取代' },
  'terms.what.new': { en: 'New', 'zh-Hans': '新条目', 'zh-Hant': '新條目' },
  'terms.what.same': { en: 'Known as it is', 'zh-Hans': '已有相同条目', 'zh-Hant': '已有相同條目' },
  'terms.what.merge': { en: 'Completes', 'zh-Hans': '补充已有条目', 'zh-Hant': '補充已有條目' },
  'terms.what.conflict': { en: 'Conflicts with', 'zh-Hans': '与已有条目冲突', 'zh-Hant': '與已有條目衝突' },
  'terms.reason.sameTerms': {
    en: 'equal in two languages',
    'zh-Hans': '两种语言的术语相同',
    'zh-Hant': '兩種語言的術語相同',
  },
  'terms.reason.sameId': {
    en: 'the same entry, changed',
    'zh-Hans': '同一条目，内容有改动',
    'zh-Hant': '同一條目，內容有變動',
  },
  'terms.reason.onlyLanguage': {
    en: 'equal in the one language of both',
    'zh-Hans': '共有的语言中术语相同',
    'zh-Hant': '共有的語言中術語相同',
  },
  'terms.reason.otherTranslation': {
    en: 'another translation, or another thing of that name',
    'zh-Hans': '译法不同，或同名异物',
    'zh-Hant': '譯法不同，或同名異物',
  },
  'terms.reason.status': {
    en: 'forbidden on one side only',
    'zh-Hans': '仅一方标为禁用',
    'zh-Hant': '僅一方標為禁用',
  },
  'terms.reason.several': {
    en: 'several entries would do',
    'zh-Hans': '有多个条目可以对应',
    'zh-Hant': '有多個條目可以對應',
  },
  'terms.faults': {
    en: '{count, plural, one {The file cannot be taken over: one thing is wrong in it.} other {The file cannot be taken over: # things are wrong in it.}}',
    'zh-Hans': '{count, plural, other {文件有 # 处错误，无法导入。}}',
    'zh-Hant': '{count, plural, other {檔案有 # 處錯誤，無法匯入。}}',
  },
  'terms.faults.more': {
    en: 'and {count, number} more',
    'zh-Hans': '另有 {count, number} 处',
    'zh-Hant': '另有 {count, number} 處',
  },
  'terms.faults.line': { en: 'line {line}', 'zh-Hans': '第 {line} 行', 'zh-Hant': '第 {line} 行' },
  'terms.faults.file': { en: 'whole file', 'zh-Hans': '整个文件', 'zh-Hant': '整個檔案' },
  'terms.fault.header': {
    en: 'The first line must name the columns: en, zh-Hans, zh-Hant …',
    'zh-Hans': '首行应写明各列名称，如 en、zh-Hans、zh-Hant',
    'zh-Hant': '首行應寫明各欄名稱，如 en、zh-Hans、zh-Hant',
  },
  'terms.fault.unclosedQuote': {
    en: 'A quotation mark is opened here and never closed',
    'zh-Hans': '此处的引号没有闭合',
    'zh-Hant': '此處的引號沒有閉合',
  },
  'terms.fault.afterQuote': {
    en: 'Something stands after a closing quotation mark',
    'zh-Hans': '闭合引号之后还有文字',
    'zh-Hant': '閉合引號之後還有文字',
  },
  'terms.fault.noTerm': {
    en: 'There is no term here',
    'zh-Hans': '此处没有术语',
    'zh-Hant': '此處沒有術語',
  },
  'terms.fault.status': {
    en: 'Expected preferred, admitted or forbidden',
    'zh-Hans': '状态应为 preferred、admitted 或 forbidden',
    'zh-Hant': '狀態應為 preferred、admitted 或 forbidden',
  },
  'terms.fault.kind': {
    en: 'Expected term, person, organisation, post or place',
    'zh-Hans': '类别应为 term、person、organisation、post 或 place',
    'zh-Hant': '類別應為 term、person、organisation、post 或 place',
  },
  'terms.fault.region': {
    en: 'Expected tw or hk, with a Traditional Chinese term',
    'zh-Hans': '地区应为 tw 或 hk，且仅用于繁体术语',
    'zh-Hant': '地區應為 tw 或 hk，且僅用於繁體術語',
  },
  'terms.fault.partOfSpeech': {
    en: 'No part of speech that is known here',
    'zh-Hans': '无法识别的词性',
    'zh-Hant': '無法辨識的詞性',
  },
  'terms.fault.case': {
    en: 'Expected exact, any or nothing for the capitals',
    'zh-Hans': '大小写一项应为 exact、any 或留空',
    'zh-Hant': '大小寫一項應為 exact、any 或留空',
  },
  'terms.fault.link': {
    en: 'An address starts with https://',
    'zh-Hans': '网址应以 https:// 开头',
    'zh-Hant': '網址應以 https:// 開頭',
  },
  'terms.fault.tooLong': { en: 'Too long', 'zh-Hans': '文字过长', 'zh-Hant': '文字過長' },
  'terms.fault.tooMany': {
    en: 'More than one entry or file can hold',
    'zh-Hans': '数量超出上限',
    'zh-Hant': '數量超出上限',
  },
  'terms.fault.illFormed': {
    en: 'Holds characters that are no text',
    'zh-Hans': '含有无效字符',
    'zh-Hant': '含有無效字元',
  },
  'terms.fault.xml': {
    en: 'The XML is broken here',
    'zh-Hans': '此处的 XML 有误',
    'zh-Hant': '此處的 XML 有誤',
  },
  'terms.fault.doctype': {
    en: 'Document type declarations are not read',
    'zh-Hans': '不支持文档类型声明',
    'zh-Hant': '不支援文件類型宣告',
  },
  'terms.fault.notTbx': {
    en: 'This is XML, but no TBX',
    'zh-Hans': '是 XML，但不是 TBX',
    'zh-Hant': '是 XML，但不是 TBX',
  },
} satisfies Texts
