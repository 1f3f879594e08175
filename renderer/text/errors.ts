import type { Texts } from './texts.ts'

/** What happened, to what, and the next step, for each code of the contract. `detail` may be ''. */
export const errorTexts = {
  'error.internal': {
    en: 'Something went wrong in the program. Your text is stored. Try again; if it comes back, restart Duizhao.',
    'zh-Hans': '程序内部出错。文字已经保存。请再试一次；如果仍然出错，请重新启动对照。',
    'zh-Hant': '程式內部發生錯誤。文字已經儲存。請再試一次；若仍出錯，請重新啟動對照。',
  },
} satisfies Texts
