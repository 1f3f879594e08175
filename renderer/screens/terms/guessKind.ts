import type { LocalText } from '../../../shared/locale.ts'
import type { EntryKind } from '../../../shared/termbase/entry.ts'

const organisationEnds =
  /\b(?:university|college|institute|institution|academy|school|ministry|department|bureau|office|agency|bank|fund|foundation|commission|committee|council|court|company|corporation|group|party|union|association|society|league|alliance|organi[sz]ation|authority|center|centre|press|museum|hospital)\b/i
const organisationHan =
  /(?:大学|大學|学院|學院|研究所|研究院|部|局|署|厅|廳|银行|銀行|基金会?|基金會|委员会|委員會|法院|公司|集团|集團|党|黨|联盟|聯盟|协会|協會|学会|學會|组织|組織|中心|出版社|博物馆|博物館|医院|醫院)$/
const postWords =
  /\b(?:president|minister|director|secretary|chair(?:man|woman|person)?|professor|fellow|ambassador|governor|mayor|editor|chief|head|dean|rector|commissioner|envoy|lecturer|researcher|correspondent|economist|adviser|advisor)\b/i
const postHan =
  /(?:总统|總統|主席|总理|總理|部长|部長|主任|书记|書記|教授|院长|院長|研究员|研究員|大使|省长|省長|市长|市長|总编|總編|主编|主編|顾问|顧問|委员|委員|理事长|理事長|所长|所長)$/
const placeWords =
  /\b(?:river|lake|sea|ocean|gulf|bay|strait|island|islands|mountains?|valley|desert|plateau|province|county|city|district|peninsula|basin|delta)$/i
const placeHan =
  /(?:河|江|湖|海|洋|湾|灣|海峡|海峽|岛|島|山|山脉|山脈|谷|沙漠|高原|省|县|縣|市|区|區|半岛|半島)$/

/** What kind of thing a term most likely names, judged by how it is written; a person corrects it. */
export function guessKind(text: LocalText, isName = false): EntryKind {
  const en = (text.en ?? '').trim()
  const han = (text['zh-Hans'] ?? text['zh-Hant'] ?? '').trim()
  const words = en.split(/\s+/).filter((word) => word !== '')
  const named =
    isName ||
    (words.length > 0 &&
      words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|for|de|van|von)$/.test(word)))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (
    named &&
    (capitals > 1 || han !== '') &&
    (organisationEnds.test(en) || (han.length > 2 && organisationHan.test(han)))
  )
    return 'organisation'
  if (postWords.test(en) && (en === '' || words.length < 7) && (han === '' || postHan.test(han)))
    return 'post'
  if (en === '' && postHan.test(han) && han.length > 1) return 'post'
  if (named && placeWords.test(en)) return 'place'
  if (named && han.length > 1 && placeHan.test(han) && !han.includes('·')) return 'place'
  if (han.includes('·') && named) return 'person'
  if (named && words.length >= 2 && words.length <= 4 && capitals === words.length && han.length <= 4)
    return 'person'
  return 'term'
}
