import { Boundaries } from './boundaries.ts'
import type { Region } from './dictionary.ts'
import { foldHan } from './fold.ts'
import type { FormPair } from './matcher.ts'
import { simplifiedOnly } from './simplifiedOnly.ts'

// Words for which readers in Taiwan or Hong Kong have another one: Mainland's, Taiwan's, Hong Kong's (- where it is
// no other word). A starter list for international affairs, to be reviewed and chosen by each library; words that
// mean different things in different places (质量, 程序, 项目, 文件, 支持) are left out, as no list can decide them.
const list =
  '老挝 寮國 -|新西兰 紐西蘭 -|沙特阿拉伯 沙烏地阿拉伯 沙地阿拉伯|意大利 義大利 -|也门 葉門 -|卡塔尔 卡達 -|阿塞拜疆 亞塞拜然 -|' +
  '格鲁吉亚 喬治亞 -|克罗地亚 克羅埃西亞 -|塞浦路斯 賽普勒斯 -|斯洛文尼亚 斯洛維尼亞 -|肯尼亚 肯亞 肯雅|坦桑尼亚 坦尚尼亞 -|' +
  '津巴布韦 辛巴威 -|赞比亚 尚比亞 -|莫桑比克 莫三比克 -|尼日利亚 奈及利亞 -|尼日尔 尼日 -|乍得 查德 -|' +
  '毛里塔尼亚 茅利塔尼亞 -|毛里求斯 模里西斯 -|利比里亚 賴比瑞亞 -|塞拉利昂 獅子山 -|布基纳法索 布吉納法索 -|' +
  '科特迪瓦 象牙海岸 -|厄立特里亚 厄利垂亞 -|索马里 索馬利亞 -|吉布提 吉布地 -|博茨瓦纳 波札那 -|卢旺达 盧安達 -|' +
  '布隆迪 蒲隆地 -|厄瓜多尔 厄瓜多 -|危地马拉 瓜地馬拉 -|洪都拉斯 宏都拉斯 -|哥斯达黎加 哥斯大黎加 -|文莱 汶萊 -|' +
  '瓦努阿图 萬那杜 -|所罗门群岛 索羅門群島 -|基里巴斯 吉里巴斯 -|帕劳 帛琉 -|马尔代夫 馬爾地夫 -|梵蒂冈 梵諦岡 -|' +
  '悉尼 雪梨 -|迪拜 杜拜 杜拜|加沙 加薩 -|特朗普 川普 -|奥巴马 歐巴馬 -|克林顿 柯林頓 -|里根 雷根 列根|撒切尔 柴契爾 戴卓爾|' +
  '普京 普丁 -|泽连斯基 澤倫斯基 -|马克龙 馬克宏 -|默克尔 梅克爾 -|内塔尼亚胡 納坦雅胡 -|信息 資訊 資訊|网络 網路 -|' +
  '互联网 網際網路 -|软件 軟體 -|人工智能 人工智慧 -|出租车 計程車 的士|导弹 飛彈 -|激光 雷射 -|集装箱 貨櫃 貨櫃|概率 機率 -'

/** The regional words that come with the application; a library uses them where it chooses to. */
export const starterVocabulary: readonly FormPair[] = list.split('|').flatMap((entry) => {
  const [hans = '', tw = '-', hk = '-'] = entry.split(' ')
  const pair = (hant: string, region: Region): FormPair[] => (hant === '-' ? [] : [{ hans, hant, region }])
  return [...pair(tw, 'tw'), ...pair(hk, 'hk')]
})

/** A word of the Mainland in a Traditional text, and what readers of the region say. */
export interface MainlandWord {
  readonly from: number
  readonly to: number
  readonly instead: string
}

/** The words of a list that stand in a Traditional text in their Mainland form, letter for letter converted. */
export function mainlandWords(text: string, region: Region, list: readonly FormPair[]): MainlandWord[] {
  const key = foldHan(text)
  const found: MainlandWord[] = []
  let boundaries: Boundaries | undefined
  for (const pair of list) {
    if (pair.region !== undefined && pair.region !== region) continue
    const wanted = foldHan(pair.hans)
    for (let from = key.indexOf(wanted); from >= 0; from = key.indexOf(wanted, from + wanted.length)) {
      const to = from + wanted.length
      if (!isConverted(pair.hans, text.slice(from, to)) || isPartOf(text, from, pair.hant)) continue
      boundaries ??= new Boundaries(text)
      if (!boundaries.crosses(from, to)) found.push({ from, to, instead: pair.hant })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Whether a text may be what a word became: 裡根 is not what became of 里根, since 里 is in Traditional too. */
function isConverted(hans: string, hant: string): boolean {
  return [...hans].every((character, at) => simplifiedOnly().has(character) || character === hant.charAt(at))
}

/** Whether a stretch belongs to the region's own word: 尼日 in 尼日河. */
function isPartOf(text: string, from: number, hant: string): boolean {
  const around = text.slice(Math.max(0, from - hant.length), from + hant.length)
  return around.includes(hant)
}
