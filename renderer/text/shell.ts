import type { Texts } from './text.ts'

/** Words of the window's frame: rail, palette, keys, settings, introduction. */
export const shellTexts = {
  'language.en': { en: 'English', 'zh-Hans': '英文', 'zh-Hant': '英文' },
  'language.zh-Hans': { en: 'Simplified Chinese', 'zh-Hans': '简体中文', 'zh-Hant': '簡體中文' },
  'language.zh-Hant': { en: 'Traditional Chinese', 'zh-Hans': '繁体中文', 'zh-Hant': '繁體中文' },
  'language.short.en': { en: 'EN', 'zh-Hans': '英', 'zh-Hant': '英' },
  'language.short.zh-Hans': { en: '简', 'zh-Hans': '简', 'zh-Hant': '简' },
  'language.short.zh-Hant': { en: '繁', 'zh-Hans': '繁', 'zh-Hant': '繁' },
  'shell.navigation': { en: 'Rooms', 'zh-Hans': '工作区', 'zh-Hant': '工作區' },
  'shell.palette.hint': { en: 'Type a command', 'zh-Hans': '输入命令', 'zh-Hant': '輸入命令' },
  'shell.palette.none': { en: 'No such command', 'zh-Hans': '没有这个命令', 'zh-Hant': '沒有這個命令' },
  'shell.keys.title': { en: 'Keyboard shortcuts', 'zh-Hans': '键盘快捷键', 'zh-Hant': '鍵盤快速鍵' },
  'shell.notices': { en: 'Notices', 'zh-Hans': '通知', 'zh-Hant': '通知' },
  'shell.close': { en: 'Close', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
  'shell.cancel': { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  'shell.apply': { en: 'Apply', 'zh-Hans': '应用', 'zh-Hant': '套用' },
  'settings.title': { en: 'Settings', 'zh-Hans': '设置', 'zh-Hant': '設定' },
  'settings.interface': { en: 'Interface language', 'zh-Hans': '界面语言', 'zh-Hant': '介面語言' },
  'settings.theme': { en: 'Appearance', 'zh-Hans': '外观', 'zh-Hant': '外觀' },
  'settings.theme.light': { en: 'Light', 'zh-Hans': '浅色', 'zh-Hant': '淺色' },
  'settings.theme.dark': { en: 'Dark', 'zh-Hans': '深色', 'zh-Hant': '深色' },
  'settings.theme.system': { en: 'Follow the system', 'zh-Hans': '跟随系统', 'zh-Hant': '跟隨系統' },
} satisfies Texts
