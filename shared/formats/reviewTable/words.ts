import type { Language } from '../../locale.ts'

/** What a table for outside review says to the person who reads it, in the language of each side. */
export interface TableWords {
  readonly language: string
  readonly number: string
  readonly comment: string
  readonly about: string
}

/** The words of each language; the names of the languages are those under which readers know them. */
export const tableWords: { readonly [L in Language]: TableWords } = {
  en: {
    language: 'English',
    number: 'No.',
    comment: 'Comment',
    about:
      'Please change only the column of the translation; all changes are recorded. Leave the signs {open}1{close}…{open}/1{close} (formatting or a link) and {open}2/{close} (a footnote) where they belong. Write remarks into the last column, or as comments. Do not split, join or move rows.',
  },
  'zh-Hans': {
    language: '简体中文',
    number: '序号',
    comment: '批注',
    about:
      '请只修改译文一栏，所有改动都会留有修订记录。{open}1{close}…{open}/1{close}（格式或链接）和 {open}2/{close}（脚注）等标记请保留在相应的文字处。意见请写在最后一栏，或以批注形式添加。请勿拆分、合并或移动表格行。',
  },
  'zh-Hant': {
    language: '繁體中文',
    number: '序號',
    comment: '註解',
    about:
      '請只修改譯文一欄，所有更動都會留下追蹤修訂。{open}1{close}…{open}/1{close}（格式或連結）和 {open}2/{close}（註腳）等標記請保留在相應的文字處。意見請寫在最後一欄，或以註解方式加上。請勿分割、合併或移動表格列。',
  },
}
