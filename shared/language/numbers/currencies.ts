const english: readonly (readonly [RegExp, string])[] = [
  [/^(?:US\$|U\.S\.\$|USD)$|^(?:US|U\.S\.|American) (?:dollars?|cents?)$/i, 'USD'],
  [/^(?:A\$|AU\$)$|^Australian (?:dollars?|cents?)$/i, 'AUD'],
  [/^(?:C\$|CA\$)$|^Canadian (?:dollars?|cents?)$/i, 'CAD'],
  [/^HK\$$|^Hong Kong dollars?$/i, 'HKD'],
  [/^NT\$$|^New Taiwan dollars?$/i, 'TWD'],
  [/^\$$|^(?:dollars?|cents?)$/i, '$'],
  [/^(?:€|euros?|EUR)$/i, 'EUR'],
  [/^(?:£|pounds? sterling|pence|GBP)$/i, 'GBP'],
  [/^(?:yuan|renminbi|RMB|CNY)$/i, 'CNY'],
  [/^(?:¥|￥)$/, '¥'],
  [/^yen$/i, 'JPY'],
  [/^rubles?$|^roubles?$/i, 'RUB'],
  [/^rupees?$|^₹$/i, 'INR'],
  [/^won$|^₩$/i, 'KRW'],
  [/^francs?$/i, 'CHF'],
]

const chinese: readonly (readonly [RegExp, string])[] = [
  [/^(?:美元|美金|美分|USD|US\$)$/, 'USD'],
  [/^(?:欧元|歐元|€|EUR)$/, 'EUR'],
  [/^(?:英[镑鎊]|便士|£)$/, 'GBP'],
  [/^(?:日元|日圓|日圆)$/, 'JPY'],
  [/^(?:元人民[币幣]|人民[币幣]|角|块|塊|RMB)$/, 'CNY'],
  [/^(?:港元|港[币幣]|HK\$)$/, 'HKD'],
  [/^(?:新台[币幣]|新臺幣|台[币幣]|臺幣|NT\$)$/, 'TWD'],
  [/^(?:澳元|A\$)$/, 'AUD'],
  [/^加元$/, 'CAD'],
  [/^[卢盧]布$/, 'RUB'],
  [/^[卢盧]比$/, 'INR'],
  [/^[韩韓][元圜圆]$/, 'KRW'],
  [/^(?:瑞士)?法郎$/, 'CHF'],
  [/^元$|^圓$/, '元'],
  [/^[¥￥]$/, '¥'],
  [/^\$$/, '$'],
]

/** English currency words, as a pattern for what may stand behind a number. */
export const englishCurrency =
  '(?:(?:U\\.S\\. |US |American |Australian |Canadian |Hong Kong |New Taiwan )?(?:dollars?|cents?)|euros?|pounds? sterling|' +
  'pence|yuan|renminbi|RMB|yen|rubles?|roubles?|rupees?|won|francs?)\\b'

/** Chinese currency words, as a pattern for what may stand behind a number. */
export const chineseCurrency =
  '(?:美元|美金|美分|[欧歐]元|英[镑鎊]|便士|日[元圆圓]|元人民[币幣]|人民[币幣]|港[元币幣]|新[台臺][币幣]|[台臺][币幣]|澳元|加元|[卢盧][布比]|[韩韓][元圜圆]|瑞士法郎|法郎|元(?!首|旦|老|帅|帥|素|件|年|月|勋|勳|气|氣)|[块塊](?![头頭地])|(?<=\\d\\s?)角(?!度|落|色|逐|大))'

const dollars = new Set(['USD', 'AUD', 'CAD', 'HKD', 'TWD', '$', '元'])
const minor = /^(?:.*cents?|pence|美分|便士)$/i

/** The code of a currency word or sign; '$' for a bare dollar, '元' for a bare Chinese unit, '¥' for yen or yuan. */
export function currencyOf(word: string): string | undefined {
  return [...english, ...chinese].find(([pattern]) => pattern.test(word.trim()))?.[1]
}

/** How many of a currency word's unit make one of its currency: 100 for cents, 10 for 角. */
export function unitsIn(word: string): number {
  if (word === '角') return 10
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
