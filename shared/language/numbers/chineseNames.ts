import type { Reading, Rule } from './amount.ts'
import { first, nothing, rule } from './chinesePatterns.ts'
import { notNumbers } from './chineseWords.ts'
import { monthReading, plainReading, ratioOf, relativeTo } from './readings.ts'

const day = (month: number, date: number): Reading[] => [
  monthReading(month, 'faint'),
  plainReading(date, 'faint', 'day'),
  plainReading(month * (date < 10 ? 10 : 100) + date, 'faint'),
]
const quote = '[“”「」"]?'
const dot = '[·・．.‧]'

/** Days that go by a name. */
const named: readonly (readonly [words: string, month: number, date: number])[] = [
  ['九·?一八|9·18', 9, 18],
  ['五四(?=[运運青精以之前後后时時期新知，。”」]|$)', 5, 4],
  ['五·四|“五四”|「五四」', 5, 4],
  ['六四(?=[镇鎮事运運以之前後后屠天，。”」]|$)|六·四', 6, 4],
  ['五一(?=[劳勞国國节節假大黄黃])|“五一”|「五一」|五一', 5, 1],
  ['十一(?=[长長假国國黄黃])', 10, 1],
  ['[双雙]十(?=[节節国國])', 10, 10],
  ['七七事[变變]|七·七', 7, 7],
  ['二二八|二·二八', 2, 28],
  ['三八(?=[妇婦节節国國女])', 3, 8],
  ['六一(?=[儿兒国國])', 6, 1],
  ['八一(?=[建南起军軍])', 8, 1],
  ['一二·?九(?=[运運学學])', 12, 9],
  ['(?:美[国國])?[独獨]立(?:日|[纪紀]念日)|美[国國][国國][庆慶]日?', 7, 4],
  ['[圣聖][诞誕](?:[节節]|日)', 12, 25],
  ['元旦|新年', 1, 1],
  ['[劳勞][动動][节節]', 5, 1],
  ['[妇婦]女[节節]', 3, 8],
  ['情人[节節]', 2, 14],
]

/** Words with a numeral that state no number, wars, days with a name and what is told from today. */
export const chineseNames: readonly Rule[] = [
  rule(
    `${quote}(?:(?<![一二])九${dot}?一一(?!年)|(?<!\\d)9[·・．.‧/]?11(?!\\d))${quote}(?!\\s?[%％日号號时時美元人万萬億亿点點米公])`,
    () => [
      plainReading(911, 'soft'),
      monthReading(9, 'faint'),
      plainReading(11, 'faint', 'day'),
      plainReading(2001, 'faint', 'year'),
    ],
    /11|一一/u,
  ),
  rule(
    '[“「](\\d{1,2})[·・．.‧](\\d{1,2})[”」]',
    ([, month, date]) =>
      Number(month) > 12 || Number(date) > 31
        ? null
        : [monthReading(Number(month)), plainReading(Number(date), 'firm', 'day')],
    /[“「]\d/u,
  ),
  ...named.map(([words, month, date]) =>
    rule(
      `(?<![\\d一二三四五六七八九零〇十])(?:${words.replaceAll('·', dot)})(?![一二三四五六七八九零〇十年月日])`,
      () => day(month, date),
    ),
  ),
  rule(
    `${quote}(?<![一二三四五六七八九十])(十[一二]|[一二三四五六七八九])${dot}?([一二三四五六七八九]|[一二三]?十[一二三四五六七八九]?|[一二][一二三四五六七八九]|卅|三[〇零])${quote}(?=事[件变變]|[惨慘]案|[爆恐][炸怖]|[袭襲][击擊]|[政兵][变變]|大?屠[杀殺]|[运運][动動]|起[义義]|大?地震)`,
    ([, month = '', date = '']) => {
      const number =
        date === '卅'
          ? 30
          : /^[一二三][^十]$/u.test(date)
            ? first(`${date.charAt(0)}十${date.slice(1)}`)
            : first(date)
      return day(first(month), number)
    },
    /[件变變案炸怖击擊杀殺动動义義震]/u,
  ),
  rule('辛亥(?=年|革命|以|之)', () => [plainReading(1911, 'faint', 'year')], /辛亥/u),
  rule('甲午(?=年|[战戰海]|中日)', () => [plainReading(1894, 'faint', 'year')], /甲午/u),
  rule('戊戌(?=年|[变變维維]|政)', () => [plainReading(1898, 'faint', 'year')], /戊戌/u),
  rule('庚子(?=年|[赔賠事国國])', () => [plainReading(1900, 'faint', 'year')], /庚子/u),
  rule(
    '(?<![统統唯十百每决決一])(?:第([一二三])次(?:世界)?大[战戰]|(?<![第逐之])([一二三])[战戰](?![略术術线線区區场場役士友斗鬥争爭胜勝成]))',
    ([, by, short]) => [
      { kind: 'war', values: [first(by ?? short ?? '')], firmness: 'soft' },
      plainReading(first(by ?? short ?? ''), 'faint'),
    ],
    /[战戰]/u,
  ),
  rule(
    '[“「]?十([一二三四五])五[”」]?(?=[规規][划劃]|[计計][划劃]|期[间間]|[时時]期|[规規]|末|初)',
    ([, plan = '']) => [{ ...plainReading(10 + first(plan), 'soft', 'ordinal') }, plainReading(5, 'faint')],
    /五/u,
  ),
  rule(
    '([二十][十]?[一二三四五六七八九]?)大(?=[报報代的上以召之后後前]|$|[，。])',
    ([, congress = '']) => [plainReading(first(congress), 'quiet', 'ordinal')],
    /大/u,
  ),
  rule(
    '([一二三四五六七八])中全[会會]',
    ([, plenum = '']) => [plainReading(first(plenum), 'soft', 'ordinal')],
    /中全/u,
  ),
  rule(
    '(?<![一二三四五六七八九十百\\d])(七大工[业業]|[一二三四五六七八九十]{1,4}|\\d{1,2})[国國](?:集[团團]|高峰)|四人[帮幫]|三巨[头頭]|[两兩]房|四小[龙龍]',
    ([found]) => {
      const many = first(/^\d+|^[一二两兩三四五六七八九十]+/u.exec(found)?.[0] ?? '')
      return [
        /集[团團]/u.test(found)
          ? { ...plainReading(many, 'quiet', 'code'), label: 'G' }
          : plainReading(many, 'faint'),
      ]
    },
  ),
  rule('([三四五六])方(?=[会會][谈談])', ([, many = '']) => [plainReading(first(many), 'soft')], /方/u),
  rule(
    '([一二三四五六七八九])([一二三四五六七八九])[开開](?![始放展设設])',
    ([, one = '', two = '']) =>
      first(one) + first(two) === 10
        ? [one, two].flatMap((each) => [
            plainReading(first(each) * 10, 'faint'),
            plainReading(first(each), 'faint'),
            ratioOf(first(each) / 10, 'faint'),
          ])
        : null,
    /[开開]/u,
  ),
  rule('2019冠[状狀]病毒|2019新型冠', nothing, /2019/u),
  rule(
    '(?:今|去|明|前|[当當]|次|同|翌|本|[后後])年|(?:上|下|一)年度|近年',
    () => [relativeTo('year')],
    /年/u,
  ),
  rule(
    '(?:上|下|本|[这這]|[当當]|同|次)(?:[个個])?月|(?:今|去)[春夏秋冬]|[春夏秋冬](?:天|季)',
    () => [relativeTo('month')],
    /[月春夏秋冬]/u,
  ),
  rule(
    '昨[天日晚夜]|今[天日晚晨夜]|明[天日晚]|前天|[当當][天日晚]|次日|翌日|同日|(?:上|下|本|[这這])(?:[个個])?(?:[周週]|星期)(?![一二三四五六日天])',
    () => [relativeTo('year month day weekday')],
    /[天日晚夜晨周週期]/u,
  ),
  rule(
    '(?:上|本)(?:[个個]|一)?世[纪紀](?!初|[\\d一二三四五六七八九])',
    () => [relativeTo('century year decade')],
    /世[纪紀]/u,
  ),
  rule(notNumbers, nothing),
]
