import type { Language } from '../../locale.ts'
import type { RuleFault, RuleFaultCode } from './rule.ts'

type Messages = Readonly<Record<RuleFaultCode, string>>

const messages: Readonly<Record<Language, Messages>> = {
  en: {
    yaml: 'This is not YAML as expected: {problem}',
    alias: 'Anchors and aliases are not used in rules; write it out',
    tooLong: 'The file is longer than 500,000 characters',
    tooMany: 'There are more than 500 rules',
    shape: '“{key}” has a value of the wrong kind',
    unknownKey: '“{key}” is not known here',
    missing: '“{key}” is missing',
    findOrSwap: 'A rule has either find, with replace where it wants, or swap',
    id: 'An id is made of small letters and digits, with hyphens between',
    duplicate: 'Another rule has the id “{id}”',
    language: 'A language is en, zh-Hans or zh-Hant',
    regex: 'The regular expression cannot be read: {problem}',
    regexTooLarge: 'The regular expression is too large',
    otherWithoutPair: '“{key}” needs where: source or where: target',
    group: 'The pattern has no group {group}',
    goodFlagged: 'This good example is flagged, for “{match}”',
    badMissed: 'Nothing is found in this bad example',
    fixDiffers: 'The fix makes this instead: {fixed}',
  },
  'zh-Hans': {
    yaml: 'YAML 格式有误：{problem}',
    alias: '规则中不能使用锚点和别名，请直接写出内容',
    tooLong: '文件超过 500,000 个字符',
    tooMany: '规则超过 500 条',
    shape: '“{key}”的值类型不对',
    unknownKey: '此处没有“{key}”这一项',
    missing: '缺少“{key}”',
    findOrSwap: '一条规则须有 find（可配 replace）或 swap，二者取一',
    id: '标识只能由小写字母和数字组成，中间可用连字符',
    duplicate: '另有规则使用标识“{id}”',
    language: '语言须为 en、zh-Hans 或 zh-Hant',
    regex: '正则表达式无法解读：{problem}',
    regexTooLarge: '正则表达式过大',
    otherWithoutPair: '使用“{key}”须写明 where: source 或 where: target',
    group: '模式中没有分组 {group}',
    goodFlagged: '正例被查出“{match}”',
    badMissed: '反例中什么也没有查出',
    fixDiffers: '修改结果与所写不同：{fixed}',
  },
  'zh-Hant': {
    yaml: 'YAML 格式有誤：{problem}',
    alias: '規則中不能使用錨點和別名，請直接寫出內容',
    tooLong: '檔案超過 500,000 個字元',
    tooMany: '規則超過 500 條',
    shape: '「{key}」的值類型不對',
    unknownKey: '此處沒有「{key}」這一項',
    missing: '缺少「{key}」',
    findOrSwap: '一條規則須有 find（可配 replace）或 swap，二者取一',
    id: '識別碼只能由小寫字母和數字組成，中間可用連字號',
    duplicate: '另有規則使用識別碼「{id}」',
    language: '語言須為 en、zh-Hans 或 zh-Hant',
    regex: '正規表示式無法解讀：{problem}',
    regexTooLarge: '正規表示式過大',
    otherWithoutPair: '使用「{key}」須寫明 where: source 或 where: target',
    group: '模式中沒有分組 {group}',
    goodFlagged: '正例被查出「{match}」',
    badMissed: '反例中什麼也沒有查出',
    fixDiffers: '修改結果與所寫不同：{fixed}',
  },
}

/** What a fault of a file of rules says to a person, in a language of the interface; its place is told beside it. */
export function ruleFaultMessage({ code, params }: RuleFault, language: Language): string {
  return messages[language][code].replace(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? '')
}
