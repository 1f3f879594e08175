import { chinese, define, everywhere } from '../define.ts'

/** Rules of characters that are not what they look like, and of words typed twice. */
export const characterSpecs = define({
  mojibake: {
    severity: 'error',
    languages: everywhere,
    en: [
      'Broken characters',
      'Text that was read in the wrong encoding, or a character that was lost.',
      'Broken characters: {mark}',
    ],
    hans: ['乱码', '文字编码读错或字符丢失。', '乱码：{mark}'],
    hant: ['亂碼', '文字編碼讀錯或字元遺失。', '亂碼：{mark}'],
    good: ['“Yes,” São Paulo said.'],
    bad: [['â€œYes'], { target: '他说\uFFFD好', language: 'zh-Hans' }],
  },
  invisible: {
    severity: 'warning',
    languages: everywhere,
    en: [
      'Invisible characters',
      'Zero-width spaces, soft hyphens, marks of direction and control characters hide in pasted text and break searches.',
      'An invisible character',
    ],
    hans: [
      '不可见字符',
      '零宽空格、软连字符、方向标记和控制字符藏在粘贴的文字里，会妨碍检索。',
      '不可见字符',
    ],
    hant: [
      '不可見字元',
      '零寬空格、軟連字號、方向標記和控制字元藏在貼上的文字裡，會妨礙檢索。',
      '不可見字元',
    ],
    good: ['workers', '👩‍🌾 farmers'],
    bad: [['work\u200Bers', 'workers'], { target: '工\uFEFF人', language: 'zh-Hans', fixed: '工人' }],
  },
  compatibilityHan: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Look-alike of a character',
      'A radical or a compatibility form stands for the character, mostly copied from a PDF; a search does not find it.',
      '{mark} is not the common character',
    ],
    hans: ['形近字符', '部首或兼容字符冒充汉字，多从 PDF 复制而来，检索不到。', '{mark} 不是通用的汉字'],
    hant: ['形近字元', '部首或相容字元冒充漢字，多從 PDF 複製而來，檢索不到。', '{mark} 不是通用的漢字'],
    good: ['工人'],
    bad: [['⼯人', '工人']],
  },
  mixedScriptWord: {
    severity: 'warning',
    languages: everywhere,
    en: [
      'Letters of two scripts in a word',
      'A Latin word holds a Cyrillic or Greek letter that looks the same.',
      '“{mark}” mixes scripts; write {better}',
    ],
    hans: [
      '一词混用两种字母',
      '拉丁字母的词里混有形状相同的西里尔或希腊字母。',
      '“{mark}”混用字母，应为 {better}',
    ],
    hant: [
      '一詞混用兩種字母',
      '拉丁字母的詞裡混有形狀相同的西里爾或希臘字母。',
      '「{mark}」混用字母，應為 {better}',
    ],
    good: ['Apple', 'Правда', 'β-carotene'],
    bad: [['Аpple']],
  },
  letterInNumber: {
    severity: 'warning',
    languages: everywhere,
    en: [
      'Letter in a number',
      'The letter O or l between digits, typed or scanned for 0 or 1.',
      'Write {better}',
    ],
    hans: ['数字中的字母', '数字之间夹有字母 O 或 l，多是误输或扫描错误。', '应为 {better}'],
    hant: ['數字中的字母', '數字之間夾有字母 O 或 l，多是誤輸或掃描錯誤。', '應為 {better}'],
    good: ['in 2019', 'room 5B', '需氧量为3mol/L'],
    bad: [['in 2O19'], { target: '在2O40年，有62O0户', language: 'zh-Hans' }],
  },
  doubledWord: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Chinese word twice',
      'A particle or pronoun that is never doubled stands twice. Words that Chinese doubles are let be.',
      '“{mark}” stands twice; write {better}',
    ],
    hans: ['重复的字词', '不会叠用的虚词或代词连写了两次。正常的叠词不算。', '“{mark}”重复，应为 {better}'],
    hant: ['重複的字詞', '不會疊用的虛詞或代詞連寫了兩次。正常的疊詞不算。', '「{mark}」重複，應為 {better}'],
    good: [
      '目的的选择',
      '实实在在',
      '对对对',
      '因为为人',
      '的的确确',
      '的的喀喀湖',
      '好得受不了了。',
      '不甚了了，草草了了，心中了了分明',
      '到了了解真相的时候',
    ],
    bad: [
      ['我们的的任务'],
      ['有的是他们的，有的的。'],
      ['占去了了大半'],
      { target: '站在在門口', language: 'zh-Hant' },
    ],
  },
  interpunctGlyph: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Wrong dot in a name',
      'The dot between the parts of a transliterated name is · (U+00B7), not a bullet, a katakana dot or a full stop.',
      'Write {better} in a name',
    ],
    hans: [
      '姓名间隔号用错字符',
      '译名中的间隔号为“·”（U+00B7），不用项目符号、日文中点或句点。',
      '译名中应为 {better}',
    ],
    hant: [
      '姓名間隔號用錯字元',
      '譯名中的間隔號為「·」（U+00B7），不用項目符號、日文中點或句點。',
      '譯名中應為 {better}',
    ],
    good: ['卡尔·马克思', '• 第一项'],
    bad: [
      ['卡尔•马克思', '卡尔·马克思'],
      ['卡尔.马克思', '卡尔·马克思'],
      { target: '卡爾‧馬克思', language: 'zh-Hant', fixed: '卡爾·馬克思' },
    ],
  },
})
