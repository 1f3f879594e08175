import type { Texts } from './text.ts'

/** Words about who works with a library. */
export const peopleTexts = {
  'people.title': { en: 'Who is working?', 'zh-Hans': '现在由谁工作', 'zh-Hant': '現在由誰工作' },
  'people.text': {
    en: 'Every change and signature in this library carries your name. There is no password: it says who did what, and keeps nobody out.',
    'zh-Hans':
      '在这个资料库里的每处改动、每次签批都会记上你的名字。不设密码：只记录是谁做的，并不限制谁能使用。',
    'zh-Hant':
      '在這個資料庫裡的每處改動、每次簽核都會記上你的名字。不設密碼：只記錄是誰做的，並不限制誰能使用。',
  },
  'people.known': { en: 'People in this library', 'zh-Hans': '资料库中的人员', 'zh-Hant': '資料庫中的人員' },
  'people.other': { en: 'Someone else', 'zh-Hans': '其他人', 'zh-Hant': '其他人' },
  'people.name': { en: 'Name', 'zh-Hans': '姓名', 'zh-Hant': '姓名' },
  'people.role': { en: 'Role', 'zh-Hans': '角色', 'zh-Hant': '角色' },
  'people.role.hint': {
    en: 'Decides what is offered first; everyone may do everything.',
    'zh-Hans': '只影响优先显示哪些操作，不限制权限。',
    'zh-Hant': '只影響優先顯示哪些操作，不限制權限。',
  },
  'people.role.translator': { en: 'Translator', 'zh-Hans': '译者', 'zh-Hant': '譯者' },
  'people.role.editor': { en: 'Editor', 'zh-Hans': '编辑', 'zh-Hant': '編輯' },
  'people.role.publisher': { en: 'Publisher', 'zh-Hans': '发布人', 'zh-Hant': '發布人' },
  'people.begin': { en: 'Begin', 'zh-Hans': '开始', 'zh-Hant': '開始' },
  'people.switch': { en: 'Work as {name}', 'zh-Hans': '以{name}的身份工作', 'zh-Hant': '以{name}的身分工作' },
  'people.now': {
    en: '{name}, {role}. Change who is working',
    'zh-Hans': '{name}（{role}），点击切换',
    'zh-Hant': '{name}（{role}），按一下切換',
  },
  'people.nobody': {
    en: 'Say who is working',
    'zh-Hans': '请说明由谁工作',
    'zh-Hant': '請說明由誰工作',
  },
  'people.rename': { en: 'Correct the name', 'zh-Hans': '更正姓名', 'zh-Hant': '更正姓名' },
  'people.rename.act': { en: 'Correct', 'zh-Hans': '更正', 'zh-Hant': '更正' },
  'people.settings': { en: 'Who is working', 'zh-Hans': '使用者', 'zh-Hant': '使用者' },
  'people.settings.change': { en: 'Change…', 'zh-Hans': '更改…', 'zh-Hant': '變更…' },
} satisfies Texts
