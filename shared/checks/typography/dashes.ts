import { finder, type Hit, rules } from './rule.ts'
import { dashSpecs } from './specs/dashes.ts'
import type { Surface } from './surface.ts'

// What Chinese marks of six dots and two cells stand beside.
const beside = '[\\p{Script=Han}，。、；：！？“”‘’「」『』（）《》〈〉]'
const around = (mark: string): RegExp =>
  new RegExp(`(?<=${beside})(?:${mark})|(?:${mark})(?=${beside})`, 'gu')

/** Rules of the ellipsis, the dash and the signs that join. */
export const dashRules = rules(dashSpecs, {
  ellipsisSingle: finder(around('(?<!…)…(?!…)'), '……'),
  ellipsisLength: finder(/(?<!…)…{3}(?!…)|…{5,}/gu, '……'),
  ellipsisDots: finder(
    around('(?<!\\.)\\.{2,6}(?!\\.)|。{3,}|·{3,}|・{3,}|．{3,}|(?<![. ])\\. \\. \\.(?: \\.)*'),
    ([dots]) => (dots.length === 2 ? { better: '……', fix: null } : '……'),
  ),
  ellipsisWithDeng: finder(/……(?=等(?:[，。；、）：]|等|\s*$))/gu, ''),
  dashSingle,
  dashTyped: finder(
    new RegExp(`(?<=${beside})(?: ?(?:-{2,3}|－{2})(?!-) ?| [-–] )(?=${beside})`, 'gu'),
    '——',
  ),
  dashGlyph: finder(around('[─―━]{1,3}'), '——'),
  dashLength: finder(/—{3,}/gu, '——'),
  dashSpaces: finder(/(?<=\S) +——(?!—) *|(?<!—)—— +|^—— +/gu, '——'),
  dashBesideStop: finder(/(?<=——)[，、；：。]|[，、；：](?=——)/gu),
  tildeRange: finder(/(?<=[\d%％年月日号號时時点點万亿萬億])[~∼〜](?=\d)/gu, '～', 'bare'),
  rangeHyphen: finder(
    /(?<=(?<![\d.\-–A-Za-z])\d{1,4})-(?=\d{1,4}(?:[年月日号號%％岁歲人名个個元倍]|万|亿|萬|億))/gu,
    (_, { language }) => (language === 'zh-Hans' ? '—' : '–'),
    'bare',
  ),
})

const joins =
  /^(?:\p{Script=Han}{0,5})(?:之间|之間|[线線]|铁路|鐵路|高速|高铁|高鐵|公路|航[线線]|走廊|轴心|軸心|定律|效应|效應|主[义義]|方程|模型|综合征|症候群|[关關]系|通道|管道|自由|[论論][坛壇]|峰[会會]|[协協]定|博[览覽]|[战戰][争爭]|[边邊]|[对對][话話]|伙伴|夥伴|[贸貿]易|委[员員]|地[区區]|航班|合作|[学學]院|大[学學]|[断斷]|[构構]造|[过過]渡|交|文化|公司)/u
// What two names joined are followed by, and words that begin a clause and no name.
const behindName = /^\p{Script=Han}{1,4}(?:的|之|[间間]|[两兩]|一[带帶線线]|等|$)/u
const beginsClause =
  /^(?:[是就也而即或不在由他她它你我这這那都还還只才却卻能会會要没沒其但因]|以及|[这這][样樣])/u

/** One dash between clauses; between short names or numbers it is a sign that joins. */
function dashSingle({ own, hasHan, language }: Surface): Hit[] {
  if (!hasHan) return []
  return [...own.matchAll(/(?<!—)—(?!—)/gu)].flatMap(({ index }) => {
    const before = own.slice(Math.max(0, index - 12), index)
    const after = own.slice(index + 1, index + 13)
    const left = /\p{Script=Han}*$/u.exec(before.trimEnd())?.[0].length ?? 0
    const right = /^\p{Script=Han}*/u.exec(after.trimStart())?.[0].length ?? 0
    const apart = /\s$/u.test(before) || /^\s/u.test(after)
    if (left === 0 && right === 0) return []
    if (!apart && !isClause(after, left, right)) return []
    // Newspapers in Taiwan and Hong Kong print it.
    const severity = language === 'zh-Hant' ? ({ severity: 'info' } as const) : {}
    return [{ from: index, to: index + 1, better: '——', fix: null, ...severity }]
  })
}

/** Whether what stands behind a dash is a clause, by the characters on both sides, and no second name. */
function isClause(after: string, left: number, right: number): boolean {
  if (joins.test(after)) return false
  if (left > 4 && right > 4) return true
  if (beginsClause.test(after)) return left > 1
  return right > 4 && left > 1 && !behindName.test(after)
}
