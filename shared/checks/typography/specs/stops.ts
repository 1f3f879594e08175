import { chinese, define, everywhere, simplified } from '../define.ts'

/** Rules of commas, stops and the other marks that end or divide a clause. */
export const stopSpecs = define({
  halfWidth: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Half-width punctuation',
      'A half-width comma, stop, colon, semicolon, question or exclamation mark in Chinese. Those inside foreign words, numbers and addresses are right.',
      { mark: 'Half-width {mark} in Chinese; write {better}' },
    ],
    hans: [
      '半角标点',
      '中文里出现半角的逗号、句号、冒号、分号、问号或叹号。外文词语、数字和网址内部的标点不算错。',
      { mark: '中文中出现半角标点 {mark}，应为 {better}' },
    ],
    hant: [
      '半形標點',
      '中文裡出現半形的逗號、句號、冒號、分號、問號或驚嘆號。外文詞語、數字和網址內部的標點不算錯。',
      { mark: '中文裡出現半形標點 {mark}，應為 {better}' },
    ],
    good: [
      '增长3.5%，达到1,234人，10:30开始。',
      '“Bread, land, and peace!”的口号',
      '据Apple Inc.报道，见https://example.org/a?b=1,2 。',
    ],
    bad: [
      ['你好,世界', '你好，世界'],
      ['真的? 他说:好!', '真的？他说：好！'],
      ['结束了.', '结束了。'],
      { target: '苹果、iPhone,手機', language: 'zh-Hant', fixed: '苹果、iPhone，手機' },
    ],
  },
  doubleStop: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Two stops in a row',
      'Two marks stand where one belongs, often left over when words were taken out. Only ？ and ！ may be doubled.',
      '“{mark}”: two marks where one belongs',
    ],
    hans: [
      '标点重复',
      '两个点号连用，多半是删改时留下的。只有问号和叹号可以叠用。',
      '“{mark}”：此处只应有一个标点',
    ],
    hant: [
      '標點重複',
      '兩個點號連用，多半是刪改時留下的。只有問號和驚嘆號可以疊用。',
      '「{mark}」：此處只應有一個標點',
    ],
    good: ['真的吗？！', '他走了……。'],
    bad: [['结束了。。', '结束了。'], ['好，，走吧', '好，走吧'], ['他走了。，']],
  },
  manyMarks: {
    severity: 'info',
    languages: everywhere,
    en: [
      'Too many exclamation marks',
      'Four or more question or exclamation marks. Chinese allows three at most, and prose wants one.',
      '{mark} is more than prose needs',
    ],
    hans: ['叹号、问号过多', '四个以上的问号或叹号。叠用最多三个，一般一个就够。', '{mark} 过多'],
    hant: ['驚嘆號、問號過多', '四個以上的問號或驚嘆號。疊用最多三個，一般一個就夠。', '{mark} 過多'],
    good: ['What?!', { target: '真的！！！', language: 'zh-Hans' }],
    bad: [['Really!!!!', 'Really!'], { target: '真的！！！！', language: 'zh-Hans', fixed: '真的！' }],
  },
  leadingStop: {
    severity: 'warning',
    languages: everywhere,
    en: [
      'A stop at the beginning',
      'A segment begins with a comma, a stop or the like, which belongs to the words before it.',
      'Nothing begins with {mark}',
    ],
    hans: ['句首标点', '句段以逗号、句号之类开头，这些标点应属于前面的文字。', '句段不应以 {mark} 开头'],
    hant: ['句首標點', '句段以逗號、句號之類開頭，這些標點應屬於前面的文字。', '句段不應以 {mark} 開頭'],
    good: ['And so it goes.', { target: '“好”，他说。', language: 'zh-Hans' }],
    bad: [[', he said.'], { target: '，他说。', language: 'zh-Hans' }],
  },
  stopAfterEllipsis: {
    severity: 'info',
    languages: chinese,
    en: [
      'A stop behind an ellipsis',
      'The ellipsis ends the sentence; no full stop, comma or semicolon follows it.',
      'No {mark} after ……',
    ],
    hans: ['省略号后的点号', '省略号后面一般不再用句号、逗号等点号。', '省略号后不用 {mark}'],
    hant: ['刪節號後的點號', '刪節號後面一般不再用句號、逗號等點號。', '刪節號後不用 {mark}'],
    good: ['他走了……', '真的吗……？'],
    bad: [['他走了……。', '他走了……'], ['他走了……，后来']],
  },
  dunhaoBeforeDeng: {
    severity: 'info',
    languages: chinese,
    en: ['、 before 等', 'The last item of a list stands before 等 without 、.', 'No 、 before 等'],
    hans: ['“等”前的顿号', '列举的最后一项与“等”之间不用顿号。', '“等”前不用顿号'],
    hant: ['「等」前的頓號', '列舉的最後一項與「等」之間不用頓號。', '「等」前不用頓號'],
    good: ['苹果、梨等。', '观察、等待，再出手'],
    bad: [
      ['苹果、梨、等。', '苹果、梨等。'],
      ['苹果、梨、等等', '苹果、梨等等'],
    ],
  },
  dunhaoBeforeAnd: {
    severity: 'info',
    languages: chinese,
    en: [
      '、 before “and”',
      'The word 和 or 及 already joins the last item of a list; 、 before it is one too many.',
      'No 、 before a word that joins',
    ],
    hans: ['连词前的顿号', '“和”“及”已经连接了最后一项，前面不再用顿号。', '连词前不用顿号'],
    hant: ['連詞前的頓號', '「和」「及」已經連接了最後一項，前面不再用頓號。', '連詞前不用頓號'],
    good: ['苹果、梨和桃', '发展、和平与合作', '公平、及时'],
    bad: [
      ['苹果、梨、和桃', '苹果、梨和桃'],
      ['中国、美国、以及日本', '中国、美国以及日本'],
    ],
  },
  dunhaoBetweenTitles: {
    severity: 'info',
    languages: simplified,
    en: [
      '、 between titles or quotations',
      'Titles in 《》 and words in “” that follow one another need no 、 (GB/T 15834).',
      'No 、 between marked names',
    ],
    hans: [
      '书名号、引号之间的顿号',
      '并列的书名号之间、引号之间通常不用顿号（GB/T 15834）。',
      '标有书名号或引号的并列成分之间不用顿号',
    ],
    hant: [
      '書名號、引號之間的頓號',
      '簡體版並列的書名號之間、引號之間通常不用頓號（GB/T 15834）。',
      '標有書名號或引號的並列成分之間不用頓號',
    ],
    good: ['《资本论》《宣言》', '《资本论》（第一卷）、《宣言》'],
    bad: [
      ['《资本论》、《宣言》', '《资本论》《宣言》'],
      ['“和平”、“发展”', '“和平”“发展”'],
    ],
  },
  ordinalDunhao: {
    severity: 'info',
    languages: simplified,
    en: [
      '、 after “first”',
      'After 首先 or 第一 stands a comma; 、 belongs after 一 alone.',
      'A comma belongs here',
    ],
    hans: ['“第一”后的顿号', '“首先”“第一”之后用逗号；只有“一”之后才用顿号。', '此处应用逗号'],
    hant: ['「第一」後的頓號', '簡體版「首先」「第一」之後用逗號；只有「一」之後才用頓號。', '此處應用逗號'],
    good: ['第一，工资。', '第一、第二国际', '一、工资'],
    bad: [
      ['第一、工资太低。', '第一，工资太低。'],
      ['理由有三。首先、工资太低。', '理由有三。首先，工资太低。'],
    ],
  },
  arabicDunhao: {
    severity: 'info',
    languages: simplified,
    en: [
      '、 after an Arabic number',
      'An Arabic number before an item is followed by a dot; 、 belongs to Chinese numerals.',
      'Write {better}',
    ],
    hans: ['阿拉伯数字序号后的顿号', '阿拉伯数字作序号时用下脚点，顿号只跟在汉字序号之后。', '应为 {better}'],
    hant: [
      '阿拉伯數字序號後的頓號',
      '簡體版阿拉伯數字作序號時用下腳點，頓號只跟在漢字序號之後。',
      '應為 {better}',
    ],
    good: ['1. 工资', '一、工资', '1、2日举行'],
    bad: [['1、工资', '1. 工资']],
  },
  bracketedNumberMark: {
    severity: 'info',
    languages: chinese,
    en: [
      'A mark after a number in brackets',
      'A number in brackets at the beginning of an item needs no mark behind it.',
      'No {mark} after a number in brackets',
    ],
    hans: ['带括号序号后的标点', '带括号的序号后面不再用标点。', '带括号的序号后不用 {mark}'],
    hant: ['帶括號序號後的標點', '帶括號的序號後面不再用標點。', '帶括號的序號後不用 {mark}'],
    good: ['（一）工资'],
    bad: [['（一）、工资', '（一）工资']],
  },
  foreignStop: {
    severity: 'info',
    languages: chinese,
    en: [
      'Chinese punctuation in a foreign quotation',
      'A quotation that is wholly in another language keeps that language’s marks.',
      'Write {better} in a foreign quotation',
    ],
    hans: ['外文引文里的中文标点', '整句引用外文时，应保留该语言自己的标点。', '外文引文中应为 {better}'],
    hant: ['外文引文裡的中文標點', '整句引用外文時，應保留該語言自己的標點。', '外文引文中應為 {better}'],
    good: ['“Stay hungry, stay foolish”', '“Facebook，Google”都反对', '他用Facebook，她不用'],
    bad: [['他说：“Stay hungry，stay foolish”', '他说：“Stay hungry, stay foolish”']],
  },
  noFinalStop: {
    severity: 'info',
    languages: everywhere,
    en: [
      'No stop at the end',
      'A paragraph of some length ends without any mark: something may be cut off.',
      'The paragraph ends without a mark',
    ],
    hans: ['段末缺标点', '较长的段落末尾没有标点，可能漏了文字。', '段末没有标点'],
    hant: ['段末缺標點', '較長的段落末尾沒有標點，可能漏了文字。', '段末沒有標點'],
    good: ['Prices rose, wages fell, and nobody in the ministry had an answer.', 'A caption, short'],
    bad: [
      [
        'Prices rose, wages fell, and nobody in the whole ministry had an answer to the question that every newspaper had asked since the sp',
      ],
    ],
  },
})
