import type { Han } from '../locale.ts'

// One Simplified character and the Traditional ones it may stand for; those of which only rare words know a
// second (个, 了, 它) are left out, since nobody would look at the list.
const simplified =
  '发發髮|后後后|里裡里|干乾幹干|面面麵|台台颱檯|范範范|余餘余|于於于|周周週|郁鬱郁|钟鐘鍾|姜薑姜|党黨党|丑醜丑|斗鬥斗|制制製|系系係繫|' +
  '准準准|征征徵|复復複覆|历歷曆|汇匯彙|获獲穫|尽盡儘|卷卷捲|冲衝沖|表表錶|只只隻|回回迴|须須鬚|咸咸鹹|御御禦|欲欲慾|辟辟闢|仆僕仆|' +
  '出出齣|签簽籤|纤纖縴|托托託|克克剋|困困睏|夸誇夸|游遊游|采採采|借借藉|松松鬆|谷谷穀|朱朱硃|曲曲麴|术術朮|当當噹|并並併|折折摺|别別彆|' +
  '蒙蒙矇濛|苏蘇甦|团團糰|涂塗涂|舍舍捨|恶惡噁|念念唸|扎扎紮|症症癥|几幾几|云雲云|万萬万|志志誌|布布佈|板板闆|致致緻|向向嚮|佣傭佣|' +
  '升升昇|岩岩巖|划劃畫划|伙夥伙|注注註|占佔占|叶葉叶|种種种|吁籲吁|霉黴霉|坛壇罈|烟煙菸|梁梁樑|凶凶兇|秋秋鞦|千千韆|吊吊弔|累累纍|蔑蔑衊|' +
  '丰豐丰|饥飢饑|奸奸姦|杆杆桿|胡胡鬍|哄哄鬨|彩彩綵|扣扣釦|熏燻熏薰|沈沈瀋|尝嘗嚐|朴朴樸|栗栗慄|毁毀燬譭|摆擺襬|背背揹|荡蕩盪|药藥葯|' +
  '链鏈鍊|炼煉鍊|么麼么|雕雕鵰|核核覈|赞讚贊|杯杯盃|脏髒臟|铲剷鏟|愈癒愈'

const traditional =
  '乾干乾|著着著|徵征徵|藉借藉|瞭了瞭|覆复覆|鍾钟锺|於于於|夥伙夥|甚甚什|麼么麽|餘余馀|昇升昇|祕秘祕|瀋沈渖|摺折摺|噁恶噁|計计計'

const tables = { 'zh-Hant': table(simplified), 'zh-Hans': table(traditional) }

/** What a character may become in the other script, the commonest first; undefined where there is no choice. */
export function readingsOf(character: string, to: Han): readonly string[] | undefined {
  return tables[to].get(character)
}

function table(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list.split('|').map((entry) => {
      const [character = '', ...readings] = entry
      return [character, readings]
    }),
  )
}
