/** Words that bind the parts of a name. */
export const connectors = new Set([
  'of',
  'for',
  'de',
  'del',
  'della',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'la',
  'du',
])

/** Capitalised words that are no names worth keeping: days, months, forms of address, and letters of lists. */
export const plainNames = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december mr mrs ms dr sir madam am pm'
  ).split(' '),
)

// Words that no term begins or ends with: function words, and verbs, adverbs and adjectives of every text.
const edges = new Set(
  (
    'a an the this that these those some any no every each either neither both all few many much more most less least ' +
    'several such other others another same own one two three four five six seven eight nine ten first second third last ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose ' +
    'which what where when why how whether there here then now and or but nor so yet if because although though while ' +
    'since until unless as than like of in on at by for with without within about against between among into onto through ' +
    'during before after above below under over from to up down out off again further toward towards upon across behind ' +
    'beyond near despite via per is am are was were be been being has have had having do does did doing done will would ' +
    'shall should can could may might must need ought not only also even just still already always never often ever rather ' +
    'quite very too well much almost perhaps however therefore thus hence indeed instead moreover meanwhile otherwise ' +
    'become becomes became becoming make makes made making take takes took taken taking give gives gave given giving ' +
    'get gets got getting go goes went gone going come comes came coming say says said saying see sees saw seen seeing ' +
    'know knows knew known think thinks thought find finds found seem seems seemed keep keeps kept let lets put puts ' +
    'use uses used using want wants wanted show shows showed shown call calls called mean means meant remain remains ' +
    'good bad great big small large new old high low long short early late able likely real true whole different ' +
    'important possible necessary clear certain recent current today yesterday tomorrow year years month months day days ' +
    'time times way ways thing things part lot number kind sort case cases fact example people etc amid amidst despite ' +
    'following including according due based related led lead leading help helps helped begin began begun start started ' +
    'increase increased increases reduce reduced continue continued remain lower higher better best worse worst next'
  ).split(' '),
)

/** Whether a word in small letters cannot stand at the beginning or end of a term. */
export function isEdge(word: string): boolean {
  return edges.has(word) || word.length < 2
}

// Characters that no Chinese term begins or ends with. Not those that many words end with (性, 化, 者).
const leading = new Set(
  '的了着过们吗呢吧啊之而且并但却则若如因为所以与和及或就都也还又再很更最不没未已正将被把让使从向往于在对当由其这那该此每各某一二三四五六七八九十几个是有年月日着得地',
)
const trailing = new Set(
  '的了着过们吗呢吧啊之而且并但却则若如因为所以与和及或就都也还又再很更最不没未已将被把让使从向往于在对由其这那该此每各某个是有说得地可能会要',
)

/** Whether a folded Chinese string begins or ends with a character that no term does. */
export function hasEdge(text: string): boolean {
  return leading.has(text.charAt(0)) || trailing.has(text.charAt(text.length - 1))
}
