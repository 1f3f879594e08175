/** A character that both scripts use, where it is likely the other script's; with what is meant. */
export interface LikelyPlace {
  readonly at: number
  readonly better: string
}

// 于 is a surname (于右任, 于謙), and stands in 單于, 淳于, 于歸; a text of today writes the preposition 於.
const yu =
  /(?<=[對对關由等位屬至在終基處鑑鑒勝源立生死成始起見用給限利便過急忙善樂甘安精工居寄取出發現優低高大小多少早晚甚難易異有助溺陷習賴止趨瀕同近別誕建設創坐落存歸付置貴來求困介遜苦處富敏毀疏流免忠鍾衷擅慣從遠長短濫耽相適合應自往嫁屈迫源起訴諸無])于(?!右任|謙|禁|歸|飛|丹|斌|正|品海|美人|闐|思|是之|成龍)/gu

// 后 is an empress; behind a time, a deed or a place it is 後.
const hou =
  /(?<![皇王太母天影歌封帝蜂蟻呂武豔艷妖視球舞夏女])后(?![妃冠土羿稷里豐宮位髮綜])|(?<=[一二三四五六七八九十百兩幾數\d隔當] ?天)后(?!宮)|(?<=[解密塵查信])封后|(?<=[進罰傳發射控停接擊])球后|(?<=動)武后/gu

// 於 is a surname, and stands in 於菟, 於陵, 樊於期.
const traditionalYu = /(?<!樊)於(?![菟戏陵潜乎])/gu

/** The offsets at which a Traditional text has 于 or 后 for 於 or 後. */
export function likelySimplified(text: string): LikelyPlace[] {
  const found: LikelyPlace[] = []
  if (text.includes('于')) for (const { index } of text.matchAll(yu)) found.push({ at: index, better: '於' })
  if (text.includes('后'))
    for (const { index, 0: match } of text.matchAll(hou))
      found.push({ at: index + match.length - 1, better: '後' })
  return found.sort((one, other) => one.at - other.at)
}

/** The offsets at which a Simplified text has 於 for 于. */
export function likelyTraditional(text: string): LikelyPlace[] {
  if (!text.includes('於')) return []
  return [...text.matchAll(traditionalYu)].map(({ index }) => ({ at: index, better: '于' }))
}
