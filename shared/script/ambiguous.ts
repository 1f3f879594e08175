import type { Han } from '../locale.ts'

// One Simplified character and the Traditional ones it may stand for; those of which only rare words know a
// second (个, 了, 它) are left out, since nobody would look at the list.
const simplified =
  '发發髮|后後后|里裡里|干乾幹干|面面麵|台台颱檯|范範范|余餘余|于於于|周周週|郁鬱郁|钟鐘鍾|姜薑姜|党黨党|丑醜丑|斗鬥斗|制制製|系系係繫|' +
  '准準准|征征徵|复復複覆|历歷曆|汇匯彙|获獲穫|尽盡儘|卷卷捲|冲衝沖|表表錶|只只隻|回回迴|须須鬚|咸咸鹹|御御禦|欲欲慾|辟辟闢|仆僕仆|' +
  '出出齣|签簽籤|纤纖縴|托托託|克克剋|困困睏|夸誇夸|游遊游|采採采|借借藉|松松鬆|谷谷穀|朱朱硃|曲曲麴|术術朮|当當噹|并並併|折折摺|别別彆|' +
  '蒙蒙矇濛|苏蘇甦|团團糰|涂塗涂|舍舍捨|恶惡噁|念念唸|扎扎紮|症症癥|几幾几|云雲云|志志誌|布布佈|板板闆|佣傭佣|' +
  '升升昇|岩岩巖|划劃畫划|伙夥伙|注注註|占佔占|叶葉叶|种種种|吁籲吁|霉黴霉|坛壇罈|烟煙菸|梁梁樑|凶凶兇|秋秋鞦|千千韆|吊吊弔|累累纍|蔑蔑衊|' +
  '丰豐丰|饥飢饑|奸奸姦|杆杆桿|胡胡鬍|哄哄鬨|彩彩綵|扣扣釦|熏燻熏薰|沈沈瀋|尝嘗嚐|朴朴樸|栗栗慄|毁毀燬譭|摆擺襬|背背揹|荡蕩盪|药藥葯|' +
  '链鏈鍊|炼煉鍊|么麼么|雕雕鵰|核核覈|赞讚贊|杯杯盃|脏髒臟|铲剷鏟|愈癒愈'

const traditional =
  '乾干乾|著着著|徵征徵|藉借藉|瞭了瞭|覆复覆|鍾钟锺|於于於|夥伙夥|甚甚什|麼么麽|餘余馀|昇升昇|祕秘祕|瀋沈渖|摺折摺|噁恶噁|計计計'

// Words that are written in several ways by what they mean; the commonest first, in OpenCC's orthography.
const words =
  '复议 復議 複議|反复 反覆 反復|答复 答覆 答復|回复 回覆 回復|编制 編制 編製|自制 自制 自製|并发 併發 並發|台风 颱風 台風|' +
  '长发 長髮 長發|生发 生髮 生發|白发 白髮 白發|干的 幹的 乾的|干了 幹了 乾了|一只 一隻 一只|几只 幾隻 幾只|一出 一出 一齣|' +
  '系上 繫上 系上|困了 困了 睏了|球后 球後 球后|海里 海里 海裏|余年 餘年 余年|一周 一週 一周|两周 兩週 兩周|三周 三週 三周|白面 白麪 白面|面点 麪點 面點|' +
  '家具 家具 傢俱|注释 註釋 注釋|发的 發的 髮的'

const tables = { 'zh-Hant': table(simplified), 'zh-Hans': table(traditional) }

/** What a character may become in the other script, the commonest first; undefined where there is no choice. */
export function readingsOf(character: string, to: Han): readonly string[] | undefined {
  return tables[to].get(character)
}

/** The lists as they are written, to tell whether they changed. */
export const ambiguityTables: readonly string[] = [simplified, traditional, words]

let wordTable: ReadonlyMap<string, readonly string[]> | undefined

/** The forms of a Simplified word that is written by its meaning, the commonest first; undefined for others. */
export function wordReadingsOf(word: string): readonly string[] | undefined {
  wordTable ??= new Map(
    words.split('|').map((entry) => {
      const [source = '', ...readings] = entry.split(' ')
      return [source, readings]
    }),
  )
  return wordTable.get(word)
}

/** Every word that is written by its meaning with its commonest form. */
export function wordDefaults(): [string, string][] {
  return words.split('|').map((entry) => {
    const [source = '', first = ''] = entry.split(' ')
    return [source, first]
  })
}

function table(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list.split('|').map((entry) => {
      const [character = '', ...readings] = entry
      return [character, readings]
    }),
  )
}
