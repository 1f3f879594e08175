import type { Language } from '../../shared/locale.ts'

/** The words of the system's dialogs; all others belong to the window. */
export interface Words {
  readonly open: string
  readonly cancel: string
  readonly openLink: string
  readonly newLibrary: string
  readonly libraryName: string
  readonly create: string
  readonly openLibrary: string
  readonly bringIn: string
  readonly texts: string
  readonly exportBundle: string
  readonly export: string
  readonly verifyBundle: string
  readonly bundles: string
  readonly alignFolder: string
  readonly saveReport: string
  readonly reports: string
  readonly takeOut: string
  readonly bringReviewBack: string
  readonly reviews: string
  readonly bringInTerms: string
  readonly exportTerms: string
  readonly terms: string
  readonly bringInExceptions: string
  readonly exportExceptions: string
  readonly exceptions: string
  readonly windowFailed: string
  readonly windowHangs: string
  readonly nothingLost: string
  readonly loadAgain: string
  readonly wait: string
  readonly quit: string
}

/** The words in the interface's three languages. */
export const words: { readonly [L in Language]: Words } = {
  en: {
    open: 'Open',
    cancel: 'Cancel',
    openLink: 'Open this address outside Duizhao?',
    newLibrary: 'New Library',
    libraryName: 'Library',
    create: 'Create',
    openLibrary: 'Open Library',
    bringIn: 'Bring In Files',
    texts: 'Texts',
    exportBundle: 'Export Bundle',
    export: 'Export',
    verifyBundle: 'Verify Bundle',
    bundles: 'Bundles',
    alignFolder: 'Align a Folder',
    saveReport: 'Save Report',
    reports: 'Tables',
    takeOut: 'Take Out for Review',
    bringReviewBack: 'Bring Review Back',
    reviews: 'Reviews',
    bringInTerms: 'Bring In Terms',
    exportTerms: 'Export Terms',
    terms: 'Terms',
    bringInExceptions: 'Bring In Exceptions',
    exportExceptions: 'Export Exceptions',
    exceptions: 'Exceptions',
    windowFailed: 'The window has stopped working.',
    windowHangs: 'The window does not answer.',
    nothingLost: 'What you wrote is stored and comes back.',
    loadAgain: 'Load Again',
    wait: 'Wait',
    quit: 'Quit',
  },
  'zh-Hans': {
    open: '打开',
    cancel: '取消',
    openLink: '要在“对照”之外打开这个地址吗？',
    newLibrary: '新建资料库',
    libraryName: '资料库',
    create: '新建',
    openLibrary: '打开资料库',
    bringIn: '导入文件',
    texts: '文本',
    exportBundle: '导出发布包',
    export: '导出',
    verifyBundle: '校验发布包',
    bundles: '发布包',
    alignFolder: '对齐文件夹',
    saveReport: '保存报告',
    reports: '表格',
    takeOut: '导出送外审',
    bringReviewBack: '导回外审稿',
    reviews: '外审稿',
    bringInTerms: '导入术语',
    exportTerms: '导出术语',
    terms: '术语',
    bringInExceptions: '导入转换例外',
    exportExceptions: '导出转换例外',
    exceptions: '转换例外',
    windowFailed: '窗口停止了工作。',
    windowHangs: '窗口没有响应。',
    nothingLost: '已写的内容都已保存，重新载入后会恢复。',
    loadAgain: '重新载入',
    wait: '等待',
    quit: '退出',
  },
  'zh-Hant': {
    open: '開啟',
    cancel: '取消',
    openLink: '要在「對照」之外開啟這個網址嗎？',
    newLibrary: '新增資料庫',
    libraryName: '資料庫',
    create: '新增',
    openLibrary: '開啟資料庫',
    bringIn: '匯入檔案',
    texts: '文字檔',
    exportBundle: '匯出發布包',
    export: '匯出',
    verifyBundle: '驗證發布包',
    bundles: '發布包',
    alignFolder: '對齊資料夾',
    saveReport: '儲存報告',
    reports: '表格',
    takeOut: '匯出送外審',
    bringReviewBack: '匯回外審稿',
    reviews: '外審稿',
    bringInTerms: '匯入術語',
    exportTerms: '匯出術語',
    terms: '術語',
    bringInExceptions: '匯入轉換例外',
    exportExceptions: '匯出轉換例外',
    exceptions: '轉換例外',
    windowFailed: '視窗已停止運作。',
    windowHangs: '視窗沒有回應。',
    nothingLost: '已寫的內容都已儲存，重新載入後會恢復。',
    loadAgain: '重新載入',
    wait: '等待',
    quit: '結束',
  },
}
