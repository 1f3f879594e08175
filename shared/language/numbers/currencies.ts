const english: readonly (readonly [RegExp, string])[] = [
  [/^S\$$|^Singapore dollars?$/i, 'SGD'],
  [/^NZ\$$|^New Zealand dollars?$/i, 'NZD'],
  [/^(?:US\$|U\.S\.\$|USD)$|^(?:US|U\.S\.|American) (?:dollars?|cents?)$/i, 'USD'],
  [/^(?:A\$|AU\$)$|^Australian (?:dollars?|cents?)$/i, 'AUD'],
  [/^(?:C\$|CA\$)$|^Canadian (?:dollars?|cents?)$/i, 'CAD'],
  [/^HK\$$|^HKD$|^Hong Kong dollars?$/i, 'HKD'],
  [/^NT\$$|^TWD$|^New Taiwan dollars?$/i, 'TWD'],
  [/^\$$|^(?:dollars?|cents?)$/i, '$'],
  [/^(?:€|euros?|EUR)$/i, 'EUR'],
  [/^(?:£|pounds? sterling|pence|GBP|penn(?:y|ies))$/i, 'GBP'],
  [/^(?:yuan|renminbi|RMB|CNY)$/i, 'CNY'],
  [/^(?:¥|￥)$/, '¥'],
  [/^yen$|^JPY$/i, 'JPY'],
  [/^rubles?$|^roubles?$|^₽$/i, 'RUB'],
  [/^rupees?$|^₹$/i, 'INR'],
  [/^won$|^₩$/i, 'KRW'],
  [/^francs?$/i, 'CHF'],
  [/^pesos?$/i, 'peso'],
]

const chinese: readonly (readonly [RegExp, string])[] = [
  [/^(?:美元|美金|美分|美[钞鈔]|USD|US\$)$/, 'USD'],
  [/^(?:欧元|歐元|€|EUR)$/, 'EUR'],
  [/^(?:英[镑鎊]|便士|£)$/, 'GBP'],
  [/^(?:日元|日圓|日圆|日[币幣])$/, 'JPY'],
  [/^(?:元人民[币幣]|人民[币幣]|角|[块塊][钱錢]?|[毛分][钱錢]|RMB)$/, 'CNY'],
  [/^(?:港元|港[币幣圓圆]|HK\$)$/, 'HKD'],
  [/^元?(?:新?[台臺][币幣]|NT\$)$/, 'TWD'],
  [/^(?:澳元|澳[币幣]|A\$)$/, 'AUD'],
  [/^新加坡元$|^新元$|^坡[币幣]$/, 'SGD'],
  [/^[纽紐]元$|^[纽紐]西[兰蘭]元$/, 'NZD'],
  [/^披索$|^比索$/, 'peso'],
  [/^加元$/, 'CAD'],
  [/^[卢盧]布$/, 'RUB'],
  [/^[卢盧]比$/, 'INR'],
  [/^[韩韓][元圜圆圓币幣]$/, 'KRW'],
  [/^(?:瑞士)?法郎$/, 'CHF'],
  [/^元$|^圓$/, '元'],
  [/^[¥￥]$/, '¥'],
  [/^\$$/, '$'],
]

/** English currency words, as a pattern for what may stand behind a number. */
export const englishCurrency =
  '(?:(?:U\\.S\\. |US |American |Australian |Canadian |Hong Kong |New Taiwan |New Zealand |Singapore )?(?:dollars?|cents?)|euros?|pounds? sterling|' +
  'pence|penn(?:y|ies)|yuan|renminbi|RMB|yen|rubles?|roubles?|rupees?|won|francs?|pesos?)(?!\\p{L})'

/** Chinese currency words, as a pattern for what may stand behind a number. */
export const chineseCurrency =
  '(?:美元|美金|美分|美[钞鈔]|[欧歐]元|英[镑鎊]|便士|日[元圆圓币幣]|元人民[币幣]|人民[币幣]|港[元币幣圓圆]|元?新?[台臺][币幣]|澳[元币幣]|加元|新加坡元|[纽紐]元|[卢盧][布比]|[韩韓][元圜圆圓币幣]|瑞士法郎|法郎|[披比]索|元(?!首|旦|老|帅|帥|素|件|年|月|勋|勳|气|氣|宵|凶|配|音)|[块塊][钱錢]|[块塊](?![头頭地])|[毛分][钱錢]|(?<=\\d\\s?)角(?!度|落|色|逐|大))'

/** Chinese currency words that stand before the number. */
export const chineseCurrencyPrefix =
  '(?:人民[币幣]|新?[台臺][币幣]|港[币幣]|澳[币幣]|日[币幣]|[韩韓][币幣]|美金)'

const dollars = new Set(['USD', 'AUD', 'CAD', 'HKD', 'TWD', 'SGD', 'NZD', '$', '元'])
const minor = /^(?:.*cents?|pence|penn(?:y|ies)|美分|便士|分[钱錢])$/i

const known = new Map<string, string | undefined>()

/** The code of a currency word or sign; '$' for a bare dollar, '元' for a bare Chinese unit, '¥' for yen or yuan. */
export function currencyOf(word: string): string | undefined {
  const name = word.trim()
  if (!known.has(name)) known.set(name, [...english, ...chinese].find(([pattern]) => pattern.test(name))?.[1])
  return known.get(name)
}

/** How many of a currency word's unit make one of its currency: 100 for cents, 10 for 角. */
export function unitsIn(word: string): number {
  if (/^(?:角|毛[钱錢])$/u.test(word)) return 10
  return minor.test(word.trim()) ? 100 : 1
}

/** Whether two currencies may be the same; `anyYuan` where a bare 元 may be a dollar, as it is in Taiwan. */
export function sameCurrency(a: string, b: string, anyYuan: boolean): boolean {
  if (a === b) return true
  const one = new Set([a, b])
  if (one.has('¥')) return one.has('CNY') || one.has('JPY') || one.has('元')
  if (one.has('元') && one.has('CNY')) return true
  if (one.has('元')) return anyYuan && dollars.has(a) && dollars.has(b)
  return one.has('$') && dollars.has(a) && dollars.has(b)
}
