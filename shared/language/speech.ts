// Each word with both its Simplified and its Traditional form; what stands in (?<!…) would make it another word.
const verbs = [
  '(?<![小学學传傳据據听聽])[说說]',
  '(?<![访訪疑学學顾顧慰])[问問]',
  '[喊吼嚷骂罵]',
  '[叹嘆]',
  '(?<![名职職人号號简簡通])[称稱]',
  '[说說问問写寫喊叫答笑叹嘆吼骂罵嚷讲講论論充释釋应應]道',
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

/** Whether a clause behind a closing quotation mark names who said it: 他问道, 總統在記者會上表示. */
export function namesSpeaker(clause: string): boolean {
  return speaker.test(clause) && !/[没沒未无無不]/u.test(clause)
}

// The quotation as a part of its clause: “团结！”的口号, “谁付钱？”这个问题, 问“为什么？”吗
const taken =
  /^(?:[的之吗嗎呢吧呀]|等(?!到)|一(?:词|詞|文|书|書|说|說|语|語|句|类|類)|[这這](?:一|样|樣|种|種|个|個|句|些|类|類|番)|那(?:一|样|樣|种|種|句|个|個))/u

const joined = /^(?:[地是和与與及或而都也]|[为為](?![了什甚何])|[还還]是)/u

/** Whether what follows a quotation takes it as a part of its clause; looser where no full stop ends it. */
export function takesQuotation(after: string, fullStop: boolean): boolean {
  return taken.test(after) || (!fullStop && joined.test(after))
}
