const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Abbreviations that a name or a continuation follows, so that no sentence ends after them. */
export const leading = set(
  'Mr Mrs Ms Mx Dr Drs Prof Profs Gov Govs Sen Sens Rep Reps Gen Lt Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Pfc Adm ' +
    'Brig Rev Revs Fr Hon Pres Amb Atty Supt Insp Det Msgr Messrs Mme Mmes Mlle Mt Mts Ft Asst Assoc Dep Sgts ' +
    'Comdr Ens Maj-Gen Sta Sto Secy Treas Def Vice-Adm vs Vs VS viz cf Cf eg ie op loc approx Approx aka incl excl esp',
)

/** Abbreviations that may end a sentence: only a word that commonly starts one decides. */
export const either = set(
  'Inc Co Corp Ltd LLC LLP Plc PLC Bros Jr Sr St Ste Ave Blvd Rd Hwy al Dept Univ Assn Intl Natl ed eds trans est ' +
    'Esq Ph MD PhD Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill ' +
    'Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que ' +
    'Dist Div Bur Mfg Pty Cie Eng Comm Cong Ct Sq Pkwy Pl Bldg Apt Tpke Ry orig repr rev min max avg dir misc',
)

/** Abbreviations that stand before a number or a Roman numeral. */
export const beforeNumber = set(
  'No Nos nos Vol Vols vol vols pp Ch ch Chap chap Chs chs Fig Figs fig figs Art Arts art arts Sec Secs sec secs ' +
    'Para para paras Pt pt pts Ed Bk bk ca fn ll App app Tel tel Ext ext Sess ft lb lbs oz hr hrs Cir Supp Stat ' +
    'Sc sc ser suppl Suppl inst cont ff nn Prop Props Amend amend Rev Eq Eqs eq Ex ex Nr nr col cols Tab Pl pl sq cu',
)

/** Abbreviated months. */
export const months = set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec')

/** Abbreviations of companies and generations, which no name follows: `Acme Corp. Managers were told`. */
export const closingName = set('Inc Corp Co Ltd LLC LLP Jr Sr')

/** Abbreviations of states, which close a place when a comma stands before them: `Flint, Mich. Residents left`. */
export const states = set(
  'Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa ' +
    'Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que D.C N.Y N.J N.C S.C N.H N.M N.D S.D W.Va R.I B.C P.R',
)

/** Words with a capital that go on after a country, company or state: `the U.S. Army`, `Acme Corp. Chairman`. */
export const partOfName = set(
  'Army Navy Air Marine Marines Coast National House Senate Senator Senators Congress Congressman Congresswoman ' +
    'Congressional Supreme Court Courts District Circuit Department Secretary Treasury Federal Constitution Capitol ' +
    'Government President Presidential Vice Attorney Attorneys Ambassador Ambassadors Embassy Consulate State States ' +
    'Steel Open Bank Census Bureau Chamber Central Forest Park Fish Food Postal Civil Commission Commissioner ' +
    'Council Security General Assembly Human High Representative Representatives Rep Reps Sen Sens Gov Virgin ' +
    'Olympic Olympics Soccer Women Men Midwest South North West East Southern Northern Western Eastern Mint Patent ' +
    'Geological Environmental Agency Trade Energy Defense Defence Labor Labour Justice Education Health Interior ' +
    'Homeland Immigration Customs Border Special Strategic Pacific Indo-Pacific Africa European African Cyber Space ' +
    'Foreign Prime Parliament Home Chancellor Treaty Charter Airways Chief Chairman Chairwoman Chair CEO CFO COO ' +
    'Executive Director Founder Mayor Police Governor University College Monday Tuesday Wednesday Thursday Friday ' +
    'Saturday Sunday Class Series Plaza Tower Center Centre Building Stadium Studios Pictures Group Holdings',
)

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
    'Similarly Likewise Consequently Furthermore Additionally Specifically Generally Usually Typically Clearly ' +
    'Fortunately Unfortunately Obviously Consider Suppose Assume Recall Notice Note Using ' +
    'Nowhere Never Often Sometimes Recently Previously Earlier Officials Workers People',
)

/** Verbs that tie a quotation to its speaker: `“Who pays?” Smith asked.` */
export const speech =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|shouted|cried|replied|answered|wrote|told|added|called|demanded|declared|exclaimed|wondered|tweeted|yelled|insisted|joked|warned|quipped)\b(?!\s(?:no|yes|nothing|that|so|goodbye|hello)\b)/u
