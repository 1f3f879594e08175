// Each word with both its Simplified and its Traditional form; what stands in (?<!…) would make it another word.
const verbs = [
  '(?<![小学學传傳据據听聽])[说說]',
  '(?<![访訪疑学學顾顧慰])[问問]',
  '[喊吼嚷骂罵]',
  '[叹嘆]',
  '(?<![名职職人号號简簡通])[称稱]',
  // Any verb with 道 but the nouns that end so.
  '(?<![知街报報轨軌管渠频頻通人铁鐵隧航跑赤味东東霸地公一难難力茶王正柔书書要大古小干幹河水车車步弯彎走黑白厚门門武孝栈棧顺順国國])道',
  '[写寫]下',
  '(?<![回报報应應])答',
  '回答|表示|指出|警告|透露|大叫',
  '[反追质質][问問]',
  '[强強][调調]',
  '[补補]充',
  '解[释釋]',
  '承[认認]',
  '宣[布佈]',
  '[认認][为為]',
  '[评評][论論]',
  '[呼疾]呼|呼[吁籲]',
  '[总總][结結]',
]

const speaker = new RegExp(
  `(?:${verbs.join('|')})[道着著过過了]?$|[喊叫吼骂罵嚷哭](?:了?起[来來]|了?一[声聲])$`,
  'u',
)

// Verbs whose clause, once a comma follows, says something new: ”他还指出，谈判已经破裂。
const states =
  /(?:表示|指出|[认認][为為]|[强強][调調]|透露|警告|承[认認]|宣[布佈称稱]|解[释釋]|[补補]充|[声聲][称稱]|[坚堅]持|[称稱])$/u
const says = /[说說]$/u
const manner =
  /^(?:[声聲]音|[语語][气氣调調]|一[边邊面]|[眼目脸臉手嘴泪淚]|[随隨]即|然[后後]|接[着著]|[并並]|同[时時]|又|也|[带帶][着著]|[说說][着著完])/u
const clause = /^([^，。：；！？“「『…,:;!?]{1,40})([，。：；！？“「『…,:;!?]|$)/u

/** Whether a clause names who said what was quoted: 他问道, 總統在記者會上表示. */
function namesSpeaker(words: string): boolean {
  return speaker.test(words) && !/[没沒未无無不]/u.test(words)
}

/** Whether what follows a quotation tells who said it, so that the sentence goes on: ”他问道, ”他站起来，“. */
export function speaks(after: string, fullStop: boolean): boolean {
  const [first = '', words = '', mark = ''] = after.match(clause) ?? []
  const rest = after.slice(first.length)
  if (words === '') return false
  // 她摇摇头，“这是我的家。”: what stands between two parts of a speech.
  if (/[，,]/u.test(mark) && /^\s?[“「『"]/u.test(rest)) return words.length <= 20
  if (namesSpeaker(words)) {
    if (/[：:“「『]/u.test(mark)) return false
    if (!fullStop || !/[，,]/u.test(mark)) return true
    if (/^(?:一[面边邊])?[说說][着著]?$/u.test(words)) return false
    return !states.test(words) && (manner.test(rest) || !says.test(words))
  }
  if (!/[，,]/u.test(mark)) return false
  const [, more = '', end = ''] = rest.match(clause) ?? []
  if (words.length > 25 || more.length > 20 || !namesSpeaker(more)) return false
  return /。|^$/u.test(end) || (/[：:]/u.test(end) && /^(?:又|接[着著]|[继繼][续續]|再次)/u.test(more))
}

// The quotation as a part of its clause: “团结！”的口号, “谁付钱？”这个问题, 问“为什么？”吗
const taken =
  /^(?:[的之吗嗎呢吧呀]|等(?!到)|一(?:词|詞|文|书|書|说|說|语|語|句|类|類)|[这這](?:一(?:[句番口问問说說观觀论論结結原思主判声聲表回消名警话話想信要呼号號标標理定公规規命题題词詞概事])|样|樣|种|種|个|個|句|些|类|類|番)|那(?:一[句番]|样|樣|种|種|句|个|個))/u

const joined = /^(?:[地是和与與及或而都也]|[为為](?![了什甚何])|[还還]是)/u

/** Whether what follows a quotation takes it as a part of its clause; looser where no full stop ends it. */
export function takesQuotation(after: string, fullStop: boolean): boolean {
  return taken.test(after) || (!fullStop && joined.test(after))
}
