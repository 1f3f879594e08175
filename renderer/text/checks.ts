import type { Texts } from './text.ts'

/** Words about issues on the desk: their panel, the menu in the text, what was done. */
const issueTexts = {
  'checks.by': { en: 'Order of the issues', 'zh-Hans': '问题的排列', 'zh-Hant': '問題的排列' },
  'checks.by.segment': { en: 'Segment', 'zh-Hans': '按句段', 'zh-Hant': '依句段' },
  'checks.by.kind': { en: 'Kind', 'zh-Hans': '按类别', 'zh-Hant': '依類別' },
  'checks.severities': { en: 'Weights that are shown', 'zh-Hans': '显示的级别', 'zh-Hant': '顯示的級別' },
  'checks.severity.error': { en: 'Errors', 'zh-Hans': '错误', 'zh-Hant': '錯誤' },
  'checks.severity.warning': { en: 'Warnings', 'zh-Hans': '警告', 'zh-Hant': '警告' },
  'checks.severity.info': { en: 'Notes', 'zh-Hans': '提示', 'zh-Hant': '提示' },
  'checks.severity.error.count': {
    en: '{count, plural, one {# error} other {# errors}}',
    'zh-Hans': '{count, number} 个错误',
    'zh-Hant': '{count, number} 個錯誤',
  },
  'checks.severity.warning.count': {
    en: '{count, plural, one {# warning} other {# warnings}}',
    'zh-Hans': '{count, number} 个警告',
    'zh-Hant': '{count, number} 個警告',
  },
  'checks.severity.info.count': {
    en: '{count, plural, one {# note} other {# notes}}',
    'zh-Hans': '{count, number} 条提示',
    'zh-Hant': '{count, number} 條提示',
  },
  'checks.edition': { en: 'Editions', 'zh-Hans': '版本', 'zh-Hant': '版本' },
  'checks.edition.shown': { en: 'Shown', 'zh-Hans': '所示各栏', 'zh-Hant': '所示各欄' },
  'checks.edition.count': {
    en: '{language}, {count, plural, one {# issue} other {# issues}}',
    'zh-Hans': '{language}，{count, number} 个问题',
    'zh-Hant': '{language}，{count, number} 個問題',
  },
  'checks.noneListed': {
    en: 'No issue of the chosen editions and weights.',
    'zh-Hans': '所选版本和级别中没有问题。',
    'zh-Hant': '所選版本和級別中沒有問題。',
  },
  'checks.noneHere': {
    en: 'No issue stands here. F8 goes to the next one.',
    'zh-Hans': '此处没有问题。按 F8 到下一处。',
    'zh-Hant': '此處沒有問題。按 F8 到下一處。',
  },
  'checks.noFix': {
    en: 'This issue has no safe fix: it takes a person to decide.',
    'zh-Hans': '此问题不能自动修正，须由人判断。',
    'zh-Hant': '此問題不能自動修正，須由人判斷。',
  },
  'checks.more': {
    en: '{count, number} more',
    'zh-Hans': '另有 {count, number} 处',
    'zh-Hant': '另有 {count, number} 處',
  },
  'checks.fix': { en: 'Fix', 'zh-Hans': '修正', 'zh-Hant': '修正' },
  'checks.fixAlike': {
    en: 'Fix all {count, number} in {language}',
    'zh-Hans': '修正{language}版全部 {count, number} 处',
    'zh-Hant': '修正{language}版全部 {count, number} 處',
  },
  'checks.fixAll': {
    en: 'Fix {count, plural, one {# safe issue} other {all # safe issues}} in {language}',
    'zh-Hans': '自动修正{language}版中的 {count, number} 处',
    'zh-Hant': '自動修正{language}版中的 {count, number} 處',
  },
  'checks.fixed': {
    en: '{count, plural, one {# issue} other {# issues}} fixed in {language}.{waiting, plural, =0 {} one { # more touches the same place: look again.} other { # more touch the same places: look again.}}',
    'zh-Hans':
      '{language}版已修正 {count, number} 处。{waiting, plural, =0 {} other {另有 # 处与之重叠，请再看一次。}}',
    'zh-Hant':
      '{language}版已修正 {count, number} 處。{waiting, plural, =0 {} other {另有 # 處與之重疊，請再看一次。}}',
  },
  'checks.fixed.none': {
    en: 'Nothing was fixed: the text is being changed. Try again.',
    'zh-Hans': '没有修正：文字正在改动。请再试一次。',
    'zh-Hant': '沒有修正：文字正在變動。請再試一次。',
  },
  'checks.undo': { en: 'Undo', 'zh-Hans': '撤销', 'zh-Hant': '復原' },
  'checks.suggestions': { en: 'Suggestions', 'zh-Hans': '建议', 'zh-Hant': '建議' },
  'checks.suggestions.wait': {
    en: 'Looking for suggestions…',
    'zh-Hans': '正在查找建议……',
    'zh-Hant': '正在尋找建議……',
  },
  'checks.suggestions.none': { en: 'No suggestions', 'zh-Hans': '没有建议', 'zh-Hant': '沒有建議' },
  'checks.nothing': { en: 'Take it out', 'zh-Hans': '删去', 'zh-Hant': '刪去' },
  'checks.withdraw': {
    en: 'No longer let it stand',
    'zh-Hans': '不再保留',
    'zh-Hant': '不再保留',
  },
  'checks.word.add': {
    en: 'Add to library dictionary',
    'zh-Hans': '加入本库词典',
    'zh-Hant': '加入本庫詞典',
  },
  'checks.word.added': {
    en: '“{word}” is in the library’s dictionary.',
    'zh-Hans': '“{word}”已加入本库词典。',
    'zh-Hant': '「{word}」已加入本庫詞典。',
  },
  'checks.switchOff': {
    en: 'Switch off in this library: {check}',
    'zh-Hans': '在本库停用“{check}”',
    'zh-Hant': '在本庫停用「{check}」',
  },
  'checks.switchedOff': {
    en: '“{check}” is switched off in this library.',
    'zh-Hans': '“{check}”已在本库停用。',
    'zh-Hant': '「{check}」已在本庫停用。',
  },
} satisfies Texts

/** Words of the room of checks. */
const roomTexts = {
  'checks.tabs': {
    en: 'Catalogue, house rules or dictionary',
    'zh-Hans': '检查目录、本刊规则或词典',
    'zh-Hant': '檢查目錄、本刊規則或詞典',
  },
  'checks.catalogue': { en: 'Catalogue', 'zh-Hans': '检查目录', 'zh-Hant': '檢查目錄' },
  'checks.rules': { en: 'House rules', 'zh-Hans': '本刊规则', 'zh-Hant': '本刊規則' },
  'checks.dictionary': { en: 'Dictionary', 'zh-Hans': '本库词典', 'zh-Hant': '本庫詞典' },
  'checks.search': { en: 'Search the checks', 'zh-Hans': '搜索检查', 'zh-Hant': '搜尋檢查' },
  'checks.search.hint': {
    en: 'Search names, reasons and examples',
    'zh-Hans': '搜索名称、理由或例子',
    'zh-Hant': '搜尋名稱、理由或例子',
  },
  'checks.details': { en: 'The chosen check', 'zh-Hans': '所选检查', 'zh-Hant': '所選檢查' },
  'checks.list': { en: 'Checks', 'zh-Hans': '检查', 'zh-Hant': '檢查' },
  'checks.families': { en: 'Families', 'zh-Hans': '门类', 'zh-Hant': '門類' },
  'checks.family.all': { en: 'All checks', 'zh-Hans': '全部检查', 'zh-Hant': '全部檢查' },
  'checks.family.content': { en: 'Content', 'zh-Hans': '内容', 'zh-Hant': '內容' },
  'checks.family.numbers': { en: 'Numbers and dates', 'zh-Hans': '数字与日期', 'zh-Hant': '數字與日期' },
  'checks.family.terms': { en: 'Terms and names', 'zh-Hans': '术语与名称', 'zh-Hant': '術語與名稱' },
  'checks.family.structure': { en: 'Structure', 'zh-Hans': '结构', 'zh-Hant': '結構' },
  'checks.family.consistency': { en: 'Consistency', 'zh-Hans': '一致', 'zh-Hant': '一致' },
  'checks.family.script': { en: 'Script', 'zh-Hans': '简繁', 'zh-Hant': '簡繁' },
  'checks.family.typography': { en: 'Typography', 'zh-Hans': '标点与排版', 'zh-Hant': '標點與排版' },
  'checks.family.spelling': { en: 'English usage', 'zh-Hans': '英文拼写与用法', 'zh-Hant': '英文拼寫與用法' },
  'checks.family.house': { en: 'House rules', 'zh-Hans': '本刊规则', 'zh-Hant': '本刊規則' },
  'checks.standing': { en: 'Standing', 'zh-Hans': '状态', 'zh-Hant': '狀態' },
  'checks.standing.off': { en: 'Switched off', 'zh-Hans': '已停用', 'zh-Hant': '已停用' },
  'checks.standing.own': { en: 'Set by the library', 'zh-Hans': '本库有设定', 'zh-Hant': '本庫有設定' },
  'checks.library': { en: 'For the whole library', 'zh-Hans': '全库设定', 'zh-Hant': '全庫設定' },
  'checks.english': { en: 'English', 'zh-Hans': '英文拼法', 'zh-Hant': '英文拼法' },
  'checks.english.us': { en: 'American', 'zh-Hans': '美式', 'zh-Hant': '美式' },
  'checks.english.uk': { en: 'British', 'zh-Hans': '英式', 'zh-Hant': '英式' },
  'checks.gate': {
    en: 'What stands in the way of approval',
    'zh-Hans': '未处理则不能批准',
    'zh-Hant': '未處理則不能核准',
  },
  'checks.count': {
    en: '{count, plural, one {# check} other {# checks}}, {on, number} on',
    'zh-Hans': '{count, number} 项检查，启用 {on, number} 项',
    'zh-Hant': '{count, number} 項檢查，啟用 {on, number} 項',
  },
  'checks.keys': {
    en: 'Space switches a check on or off',
    'zh-Hans': '按空格键启用或停用',
    'zh-Hant': '按空白鍵啟用或停用',
  },
  'checks.on': { en: 'On', 'zh-Hans': '启用', 'zh-Hant': '啟用' },
  'checks.off': { en: 'Off', 'zh-Hans': '停用', 'zh-Hant': '停用' },
  'checks.on.label': {
    en: 'Check articles for this',
    'zh-Hans': '检查文章时启用',
    'zh-Hant': '檢查文章時啟用',
  },
  'checks.weight': { en: 'Weight', 'zh-Hans': '级别', 'zh-Hant': '級別' },
  'checks.options': { en: 'Options', 'zh-Hans': '选项', 'zh-Hant': '選項' },
  'checks.option.range': {
    en: '{min} to {max}',
    'zh-Hans': '{min} 至 {max}',
    'zh-Hant': '{min} 至 {max}',
  },
  'checks.asGiven': { en: 'Back to what is given', 'zh-Hans': '恢复预设', 'zh-Hant': '還原預設' },
  'checks.bad': { en: 'It finds', 'zh-Hans': '会指出', 'zh-Hant': '會指出' },
  'checks.good': { en: 'It lets be', 'zh-Hans': '不指出', 'zh-Hant': '不指出' },
  'checks.noneFound': {
    en: 'No check answers to this.',
    'zh-Hans': '没有符合条件的检查。',
    'zh-Hant': '沒有符合條件的檢查。',
  },
  'checks.toRules': {
    en: 'Show in the house rules',
    'zh-Hans': '在本刊规则中查看',
    'zh-Hant': '在本刊規則中檢視',
  },
  'checks.none.chosen': {
    en: 'Choose a check to see what it finds.',
    'zh-Hans': '选一项检查，即可看到它会指出什么。',
    'zh-Hant': '選一項檢查，即可看到它會指出什麼。',
  },
} satisfies Texts

/** Words of the library's own rules and of its dictionary. */
const ruleTexts = {
  'rules.text': { en: 'Rules (YAML)', 'zh-Hans': '规则（YAML）', 'zh-Hant': '規則（YAML）' },
  'rules.given': {
    en: 'These rules come with Duizhao. What you store becomes the library’s own.',
    'zh-Hans': '以下规则随对照提供。保存之后即成为本库自己的规则。',
    'zh-Hant': '以下規則隨對照提供。儲存之後即成為本庫自己的規則。',
  },
  'rules.own': {
    en: 'The library’s own rules.',
    'zh-Hans': '本库自己的规则。',
    'zh-Hant': '本庫自己的規則。',
  },
  'rules.changed': { en: 'Not stored yet.', 'zh-Hans': '尚未保存。', 'zh-Hant': '尚未儲存。' },
  'rules.save': { en: 'Store rules', 'zh-Hans': '保存规则', 'zh-Hant': '儲存規則' },
  'rules.drop': { en: 'Drop changes', 'zh-Hans': '放弃改动', 'zh-Hant': '放棄變動' },
  'rules.starter': {
    en: 'Take the starter set',
    'zh-Hans': '采用初始规则',
    'zh-Hant': '採用初始規則',
  },
  'rules.starter.taken': {
    en: 'The library follows the starter set again.',
    'zh-Hans': '本库已改用初始规则。',
    'zh-Hant': '本庫已改用初始規則。',
  },
  'rules.stored': {
    en: '{count, plural, one {# rule} other {# rules}} stored.',
    'zh-Hans': '已保存 {count, number} 条规则。',
    'zh-Hant': '已儲存 {count, number} 條規則。',
  },
  'rules.reading': { en: 'Reading the rules…', 'zh-Hans': '正在读取规则……', 'zh-Hant': '正在讀取規則……' },
  'rules.right': {
    en: '{count, plural, =0 {No rules} one {# rule} other {# rules}}; every example is as it says.',
    'zh-Hans': '{count, number} 条规则，所有例子均与预期相符。',
    'zh-Hant': '{count, number} 條規則，所有例子均與預期相符。',
  },
  'rules.faults': {
    en: '{count, plural, one {# fault. Nothing is stored until it is mended.} other {# faults. Nothing is stored until they are mended.}}',
    'zh-Hans': '有 {count, number} 处错误，改正之前不能保存。',
    'zh-Hant': '有 {count, number} 處錯誤，改正之前不能儲存。',
  },
  'rules.fault.place': {
    en: 'Line {line}, column {column}',
    'zh-Hans': '第 {line} 行第 {column} 列',
    'zh-Hant': '第 {line} 行第 {column} 欄',
  },
  'rules.list': { en: 'Rules', 'zh-Hans': '规则', 'zh-Hant': '規則' },
  'rules.isOn.store': {
    en: 'Store the rules first',
    'zh-Hans': '请先保存规则',
    'zh-Hant': '請先儲存規則',
  },
  'rules.try': { en: 'Try', 'zh-Hans': '试行', 'zh-Hant': '試行' },
  'rules.try.label': {
    en: 'Try it on the whole library',
    'zh-Hans': '在全库试行此规则',
    'zh-Hant': '在全庫試行此規則',
  },
  'rules.trial': {
    en: '“{rule}” on the whole library',
    'zh-Hans': '全库试行“{rule}”',
    'zh-Hant': '全庫試行「{rule}」',
  },
  'rules.trial.progress': {
    en: '{done, number} of {total, number} editions',
    'zh-Hans': '已查 {done, number} / {total, number} 个版本',
    'zh-Hant': '已查 {done, number} / {total, number} 個版本',
  },
  'rules.trial.stop': { en: 'Stop', 'zh-Hans': '停止', 'zh-Hant': '停止' },
  'rules.trial.again': { en: 'Try again', 'zh-Hans': '重新试行', 'zh-Hant': '重新試行' },
  'rules.trial.back': { en: 'All rules', 'zh-Hans': '全部规则', 'zh-Hant': '全部規則' },
  'rules.trial.hits': {
    en: '{count, plural, =0 {It would find nothing} one {It would find # place} other {It would find # places}} in {total, plural, one {# edition} other {# editions}}.',
    'zh-Hans': '在 {total, number} 个版本中{count, plural, =0 {没有发现} other {会指出 # 处}}。',
    'zh-Hant': '在 {total, number} 個版本中{count, plural, =0 {沒有發現} other {會指出 # 處}}。',
  },
  'rules.trial.first': {
    en: 'The first {count, number} are shown.',
    'zh-Hans': '只列出前 {count, number} 处。',
    'zh-Hant': '只列出前 {count, number} 處。',
  },
  'dictionary.about': {
    en: 'Words that the spelling check is to know beside its dictionary and the termbase. A name is known with its capital, any other word in every form of capitals.',
    'zh-Hans': '除词典和术语库之外，拼写检查还应认得的词。专名须按大写形式收录；其他词不论大小写均可识别。',
    'zh-Hant': '除詞典和術語庫之外，拼寫檢查還應認得的詞。專名須依大寫形式收錄；其他詞不論大小寫均可識別。',
  },
  'dictionary.word': { en: 'New word', 'zh-Hans': '新词', 'zh-Hant': '新詞' },
  'dictionary.add': { en: 'Add', 'zh-Hans': '添加', 'zh-Hant': '新增' },
  'dictionary.invalid': {
    en: 'A word has letters only, with apostrophes, points and hyphens between.',
    'zh-Hans': '词只能由字母组成，中间可有撇号、点号或连字符。',
    'zh-Hant': '詞只能由字母組成，中間可有撇號、點號或連字號。',
  },
  'dictionary.search': { en: 'Search the words', 'zh-Hans': '搜索词语', 'zh-Hant': '搜尋詞語' },
  'dictionary.list': { en: 'Words of the library', 'zh-Hans': '本库词语', 'zh-Hant': '本庫詞語' },
  'dictionary.count': {
    en: '{count, plural, one {# word} other {# words}}',
    'zh-Hans': '{count, number} 个词',
    'zh-Hant': '{count, number} 個詞',
  },
  'dictionary.empty': {
    en: 'The library has no words of its own yet. They can also be added from the text, by the menu on an underlined word.',
    'zh-Hans': '本库还没有自己的词。也可在正文中用带下划线的词的菜单添加。',
    'zh-Hant': '本庫還沒有自己的詞。也可在正文中用帶底線的詞的選單新增。',
  },
  'dictionary.remove': { en: 'Remove {word}', 'zh-Hans': '移除 {word}', 'zh-Hant': '移除 {word}' },
  'dictionary.removed': {
    en: '“{word}” is no longer in the library’s dictionary.',
    'zh-Hans': '“{word}”已从本库词典移除。',
    'zh-Hant': '「{word}」已從本庫詞典移除。',
  },
} satisfies Texts

/** Words of counts in the list of articles, and of an article's report. */
const reportTexts = {
  'edition.issues': {
    en: '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {infos, plural, one {# note} other {# notes}}',
    'zh-Hans': '{errors, number} 个错误，{warnings, number} 个警告，{infos, number} 条提示',
    'zh-Hant': '{errors, number} 個錯誤，{warnings, number} 個警告，{infos, number} 條提示',
  },
  'edition.issues.outdated': {
    en: '{counts}, as last counted',
    'zh-Hans': '{counts}（上次统计）',
    'zh-Hant': '{counts}（上次統計）',
  },
  'checks.report': { en: 'List of issues', 'zh-Hans': '问题清单', 'zh-Hant': '問題清單' },
  'checks.report.html': {
    en: 'As a page (HTML)…',
    'zh-Hans': '存为网页（HTML）…',
    'zh-Hant': '存為網頁（HTML）…',
  },
  'checks.report.csv': {
    en: 'As a table (CSV)…',
    'zh-Hans': '存为表格（CSV）…',
    'zh-Hant': '存為表格（CSV）…',
  },
  'checks.report.saved': {
    en: '{count, plural, =0 {No issues} one {# issue} other {# issues}} written to “{name}”.',
    'zh-Hans': '已将 {count, number} 个问题写入“{name}”。',
    'zh-Hant': '已將 {count, number} 個問題寫入「{name}」。',
  },
} satisfies Texts

/** All words of the checks. */
export const checkTexts = { ...issueTexts, ...roomTexts, ...ruleTexts, ...reportTexts } satisfies Texts
