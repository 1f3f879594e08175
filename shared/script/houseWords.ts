import type { Region, Spelling } from './dictionary.ts'

// Frequent words that a phrase of the dictionary would otherwise cut in two (被发|明者, 年历|史, 了如|何), with
// the Traditional form in OpenCC's orthography, from which the region's variants are made.
const words =
  '发明 發明|发展 發展|发现 發現|发生 發生|发表 發表|发布 發布|发言 發言|发起 發起|发出 發出|发动 發動|发挥 發揮|' +
  '发射 發射|发行 發行|发达 發達|发电 發電|历史 歷史|历程 歷程|历来 歷來|出席 出席|出现 出現|出版 出版|出口 出口|' +
  '制造 製造|制定 制定|制度 制度|制裁 制裁|制约 制約|如何 如何|并且 並且|并非 並非|并不 並不|并为 並為|并兼 並兼|并未 並未|' +
  '必须 必須|系统 系統|系列 系列|关系 關係|准备 準備|不准 不准|准予 准予|准许 准許|复杂 複雜|复兴 復興|征求 徵求|' +
  '后来 後來|后果 後果|干部 幹部|干预 干預|干涉 干涉|只有 只有|只是 只是|只能 只能|只要 只要|只身 隻身|面临 面臨|面对 面對|' +
  '回到 回到|回答 回答|回来 回來|获得 獲得|尽管 儘管|别人 別人|志愿 志願|周围 周圍|周末 週末|周年 週年|每周 每週|一周 一週|' +
  '这周 這週|上周 上週|下周 下週|本周 本週|汇总 彙總|总汇 總匯|合并 合併|兼并 兼併|表示 表示|表面 表面|表现 表現|一只 一隻|' +
  '克服 克服|采取 採取|采用 採用|采访 採訪|游行 遊行|旅游 旅遊|借口 藉口|困难 困難|钟表 鐘錶|总统 總統|公布 公布|宣布 宣布|分布 分布|颁布 頒布|' +
  '回归 回歸|回归分析 迴歸分析|冲走 沖走|平日里 平日裏|一出好戏 一齣好戲|一出大戏 一齣大戲|一出悲剧 一齣悲劇|一出闹剧 一齣鬧劇|' +
  '了如指掌 瞭如指掌|推杆 推桿|挥杆 揮桿|球杆 球桿|布雷特 布雷特|布雷默 布雷默|发放 發放|发送 發送|签署 簽署|签订 簽訂|' +
  '一斗 一斗|两斗 兩斗|么女 么女|海里的 海裏的|海里有 海裏有|在海里 在海裏|得力干将 得力幹將|观影后 觀影後|情有独钟 情有獨鍾|文丑 文醜'

// Surnames whose single character stands for another word by default, before a title or a known given name.
const surnames = '余余|范范|涂涂|郁郁|钟鍾|姜姜|朴朴|岳岳|沈沈|万萬|叶葉|丰豐|游游|谷谷|卜卜'.split('|')
const titles =
  '先生|女士|小姐|教授|博士|主席|总统 總統|总理 總理|部长 部長|部長|老师 老師|校长 校長|院长 院長|议员 議員|主任|书记 書記|' +
  '将军 將軍|律师 律師|医生 醫生|同志|某|氏'
const people =
  '余华 余華|余英时 余英時|余光中 余光中|余秋雨 余秋雨|范仲淹 范仲淹|范冰冰 范冰冰|范曾 范曾|范长江 范長江|于右任 于右任|' +
  '于谦 于謙|于丹 于丹|姜文 姜文|姜子牙 姜子牙|钟南山 鍾南山|钟嵘 鍾嶸|郁达夫 郁達夫|朴槿惠 朴槿惠|朴正熙 朴正熙|涂尔干 涂爾幹|' +
  '岳飞 岳飛|沈从文 沈從文|游锡堃 游錫堃|叶剑英 葉劍英|谷歌 谷歌'

// 里 in the sound of a foreign name, not "inside".
const sounds =
  '埃里|阿里|巴里|哈里|莫里|乌里 烏里|基里|弗里|奥里 奧里|索里|马里 馬里|里根|里昂|里约 里約|里斯|里奇|里德|里克|里加|里夫|里瓦|' +
  '里诺 里諾|里希|里兹 里茲|里亚 里亞|里尔 里爾|里维 里維|德里克|新德里|马德里 馬德里|贝里 貝里|佩里|皮里|蒙哥马利 蒙哥馬利'
const insides = '嘴巴里 嘴巴裏|马里面 馬裏面|哈里面 哈裏面'

/** The house's own spellings of the S→T stage; the region's variants are applied to them afterwards. */
export function houseWords(): Spelling[] {
  const titled = surnames.flatMap((pair) =>
    entries(titles).map(([from, to]): Spelling => [pair.charAt(0) + from, pair.charAt(1) + to]),
  )
  const counted = Array.from('0123456789', (digit) =>
    ['只', ' 只'].map((word): Spelling => [digit + word, digit + word.replace('只', '隻')]),
  )
  return [words, people, sounds, insides].flatMap(entries).concat(titled, counted.flat())
}

/** What a character becomes where no phrase covers it and OpenCC's first form is the rarer one in prose. */
export const houseCharacters: readonly Spelling[] = [['签', '簽']]

/** What this house writes where the region's standard has another variant of the character. */
export const houseVariants: Readonly<Record<Region, readonly Spelling[]>> = {
  tw: [
    ['臺', '台'],
    ['汙', '污'],
    ['溼', '濕'],
    ['燬', '毀'],
    ['譭', '毀'],
    ['瞭解', '了解'],
    ['計劃', '計畫'],
  ],
  hk: [
    ['燬', '毀'],
    ['譭', '毀'],
  ],
}

function entries(list: string): Spelling[] {
  return list.split('|').map((entry) => {
    const [from = '', to = from] = entry.split(' ')
    return [from, to]
  })
}
