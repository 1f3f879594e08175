const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Abbreviations that a name or a continuation follows, so that no sentence ends after them. */
export const leading = set(
  'Mr Mrs Ms Mx Dr Drs Prof Profs Gov Govs Sen Sens Rep Reps Gen Lt Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Pfc Adm ' +
    'Brig Rev Fr Hon Pres Amb Atty Supt Insp Det Msgr Messrs Mme Mmes Mlle Mt Ft Asst Assoc Dep vs viz cf ' +
    'eg ie op approx',
)

/** Abbreviations that may end a sentence: only a word that commonly starts one decides. */
export const either = set(
  'Inc Co Corp Ltd LLC LLP Plc PLC Bros Jr Sr St Ste Ave Blvd Rd Hwy al Dept Univ Assn Intl Natl ed eds trans est ' +
    'Esq Ph MD PhD Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill ' +
    'Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que',
)

/** Abbreviations that stand before a number or a Roman numeral. */
export const beforeNumber = set(
  'No Nos nos Vol Vols vol vols pp Ch ch Chap chap Chs chs Fig Figs fig figs Art Arts art arts Sec Secs sec secs ' +
    'Para para paras Pt pt pts Ed Bk bk ca fn ll App app Tel tel Ext ext Sess ft lb lbs oz hr hrs',
)

/** Abbreviated months. */
export const months = set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec')

/** What may follow `a.m.` and `p.m.` inside a sentence with a capital. */
export const afterTime = set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January ' +
    'February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug ' +
    'Sep Sept Oct Nov Dec Eastern Central Mountain Pacific Beijing Taipei London Tokyo Greenwich ET EST EDT CT CST ' +
    'CDT MT MST PT PST PDT GMT UTC BST CET CEST JST HKT Thanksgiving Christmas',
)

/** Words whose capital, after an abbreviation, shows that a new sentence has begun. */
export const starters = set(
  'The A An It He She They We You I This That These Those There Here But And Or So Yet In On At By For From With ' +
    'Without To As If When While Where Why How What Who Which Since Until After Before Because Although Though ' +
    'However Moreover Meanwhile Then Now Today Yesterday Tomorrow Nor Not His Her Its Their Our My Your Many Most ' +
    'Some Several Few Both Each Every Any Another Others Such More Only Even Still Also Thus Therefore Hence ' +
    'Instead Indeed Nevertheless Nonetheless Despite Over During Between Among Through Throughout About Against ' +
    'Across Once Soon Later Finally Perhaps Maybe According Nearly Almost Is Are Was Were Do Does Did Has Have Had ' +
    'Can Could Would Should Let Nothing Nobody Everyone Everything Someone Something Neither Either Whether Having ' +
    'Being Unlike Like Given Asked Following Two Three Four Five Six Ten No-one Millions Thousands Hundreds Critics ' +
    "It's It’s He's He’s She's She’s They're They’re We're We’re That's That’s There's There’s I'm I’m Don't Don’t " +
    'Nowhere Never Often Sometimes Recently Previously Earlier Officials Workers People',
)

/** Verbs that tie a quotation to its speaker: `“Who pays?” Smith asked.` */
export const speech =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|shouted|cried|replied|answered|wrote|told|added|called|demanded|declared|exclaimed|wondered|tweeted|yelled|insisted|joked|warned|quipped)\b/u
