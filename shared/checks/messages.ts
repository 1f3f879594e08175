import type { Language } from '../locale.ts'
import type { CheckId, Finding, IssueCode } from './check.ts'

type Texts<K extends string> = Readonly<Record<K, string>>

const messages: Readonly<Record<Language, Texts<IssueCode>>> = {
  en: {
    'untranslated.empty': 'Nothing is translated yet',
    'untranslated.same': 'The target is the source text',
    'untranslated.left': 'This stretch is still in the source language',
    'numbers.missing': '“{source}” has no equivalent in the target',
    'numbers.extra': '“{target}” is not in the source',
    'numbers.differs': '“{source}” in the source, “{target}” in the target',
    'termMissing.notUsed': 'The term for “{term}” is not used: {expected}',
    'termForbidden.used': '“{term}” must not be used; use {instead}',
    'quotes.unclosed': '{mark} is not closed',
    'quotes.unopened': '{mark} closes nothing',
    'halfWidth.mark': 'Half-width {mark} in Chinese; write {better}',
    'simplifiedInHant.character': '{character} is a Simplified character',
    'traditionalInHans.character': '{character} is a Traditional character',
    'samePart.missing': '“{part}” is in the other Chinese edition, but not here',
    'samePart.extra': '“{part}” is not in the other Chinese edition',
    'samePart.notes': 'Footnotes: {source} in the other Chinese edition, {target} here',
    'quoteStyle.mark': '{mark} is not how this edition quotes; write {better}',
    'mainlandWord.used': '“{word}” is the Mainland’s word; here one says “{instead}”',
  },
  'zh-Hans': {
    'untranslated.empty': '尚未翻译',
    'untranslated.same': '译文与原文相同',
    'untranslated.left': '这一段仍是原文',
    'numbers.missing': '译文中没有与“{source}”对应的数字',
    'numbers.extra': '原文中没有“{target}”',
    'numbers.differs': '原文为“{source}”，译文为“{target}”',
    'termMissing.notUsed': '“{term}”未使用规定的术语：{expected}',
    'termForbidden.used': '“{term}”为禁用词，请用：{instead}',
    'quotes.unclosed': '{mark} 没有配对的后一半',
    'quotes.unopened': '{mark} 没有配对的前一半',
    'halfWidth.mark': '中文中出现半角标点 {mark}，应为 {better}',
    'simplifiedInHant.character': '“{character}”是简体字',
    'traditionalInHans.character': '“{character}”是繁体字',
    'samePart.missing': '另一中文版有“{part}”，此处没有',
    'samePart.extra': '另一中文版没有“{part}”',
    'samePart.notes': '脚注数目不同：另一中文版 {source} 个，此处 {target} 个',
    'quoteStyle.mark': '此版本不用 {mark}，应为 {better}',
    'mainlandWord.used': '“{word}”是大陆用语，当地说“{instead}”',
  },
  'zh-Hant': {
    'untranslated.empty': '尚未翻譯',
    'untranslated.same': '譯文與原文相同',
    'untranslated.left': '這一段仍是原文',
    'numbers.missing': '譯文中沒有與「{source}」對應的數字',
    'numbers.extra': '原文中沒有「{target}」',
    'numbers.differs': '原文為「{source}」，譯文為「{target}」',
    'termMissing.notUsed': '「{term}」未使用規定的術語：{expected}',
    'termForbidden.used': '「{term}」為禁用詞，請用：{instead}',
    'quotes.unclosed': '{mark} 沒有成對的後一半',
    'quotes.unopened': '{mark} 沒有成對的前一半',
    'halfWidth.mark': '中文裡出現半形標點 {mark}，應為 {better}',
    'simplifiedInHant.character': '「{character}」是簡體字',
    'traditionalInHans.character': '「{character}」是繁體字',
    'samePart.missing': '另一中文版有「{part}」，此處沒有',
    'samePart.extra': '另一中文版沒有「{part}」',
    'samePart.notes': '註腳數目不同：另一中文版 {source} 個，此處 {target} 個',
    'quoteStyle.mark': '此版本不用 {mark}，應為 {better}',
    'mainlandWord.used': '「{word}」是大陸用語，當地說「{instead}」',
  },
}

const names: Readonly<Record<Language, Texts<CheckId>>> = {
  en: {
    untranslated: 'Untranslated',
    numbers: 'Numbers',
    termMissing: 'Term not used',
    termForbidden: 'Forbidden term',
    quotes: 'Quotes and brackets',
    halfWidth: 'Half-width punctuation',
    simplifiedInHant: 'Simplified character',
    traditionalInHans: 'Traditional character',
    samePart: 'Alike in both Chinese editions',
    quoteStyle: 'Style of quotation marks',
    mainlandWord: 'Mainland word',
  },
  'zh-Hans': {
    untranslated: '未翻译',
    numbers: '数字',
    termMissing: '未用术语',
    termForbidden: '禁用术语',
    quotes: '引号与括号',
    halfWidth: '半角标点',
    simplifiedInHant: '简体字',
    traditionalInHans: '繁体字',
    samePart: '两个中文版应相同之处',
    quoteStyle: '引号样式',
    mainlandWord: '大陆用语',
  },
  'zh-Hant': {
    untranslated: '未翻譯',
    numbers: '數字',
    termMissing: '未用術語',
    termForbidden: '禁用術語',
    quotes: '引號與括號',
    halfWidth: '半形標點',
    simplifiedInHant: '簡體字',
    traditionalInHans: '繁體字',
    samePart: '兩個中文版應相同之處',
    quoteStyle: '引號樣式',
    mainlandWord: '大陸用語',
  },
}

/** What an issue says to a person, in a language of the interface. */
export function issueMessage({ code, params }: Pick<Finding, 'code' | 'params'>, language: Language): string {
  return messages[language][code].replace(/\{(\w+)\}/gu, (_, name: string) => String(params[name] ?? ''))
}

/** The name of a check in a language of the interface. */
export function checkName(check: CheckId, language: Language): string {
  return names[language][check]
}
