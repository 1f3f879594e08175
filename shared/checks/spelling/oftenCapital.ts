/**
 * Words, in small letters, that stand with a capital often enough for a slip in them to be told from a name: those
 * that open sentences, and the names and posts of which international affairs are full.
 */
export const oftenCapital: ReadonlySet<string> = new Set(
  (
    'although because despite during further furthermore however indeed instead meanwhile moreover neither ' +
    'nevertheless nonetheless perhaps rather recent recently second several should similarly since someone ' +
    'sometimes somewhat subsequently therefore though through throughout together toward towards unfortunately ' +
    'unless unlike whatever whenever whereas wherever whether within without according accordingly additionally ' +
    'across against almost already another before behind between beyond clearly consequently currently every ' +
    'everyone finally history however people should thousands today tomorrow tonight while which where would could ' +
    'this that with when from what they then also even some many most more such once here have will been were than ' +
    'only over into both each much just next last like the and but for its yet ' +
    'these those their there three first other under until after again about above ' +
    'african american americans arabian asian australian brazilian british canadian chinese european french german ' +
    'germans indian indonesian iranian israeli italian japanese korean koreans malaysian mexican pakistani ' +
    'palestinian philippine polish russian russians singaporean spanish swedish taiwanese thailand turkish ukrainian ' +
    'vietnamese western eastern northern southern central pacific atlantic arctic antarctic mediterranean ' +
    'afghanistan africa america argentina australia austria bangladesh beijing belgium berlin brazil britain ' +
    'brussels cambodia canada chicago colombia denmark egypt england ethiopia europe finland france germany greece ' +
    'hungary iceland indonesia ireland israel istanbul italy jakarta japan kenya korea lebanon london malaysia ' +
    'manila mexico mongolia moscow myanmar nepal netherlands nigeria norway pakistan palestine paris philippines ' +
    'poland portugal russia saudi shanghai singapore somalia spain stockholm sweden switzerland sydney syria taipei ' +
    'taiwan tehran tibet tokyo turkey ukraine vietnam washington xinjiang zimbabwe venezuela ' +
    'christian christians muslim muslims islamic jewish buddhist arab arabs iraqi afghan asians africans europeans ' +
    'australians russia iraq laos algeria angola cameroon congo ghana nairobi pyongyang riyadh ankara athens budapest ' +
    'english scottish irish dutch greek swiss danish norwegian finnish egyptian nigerian kenyan cuban chilean ' +
    'bolivia bulgaria chile croatia cyprus ecuador eritrea estonia georgia guatemala haiti honduras jordan kuwait ' +
    'latvia libya lithuania macedonia malta moldova morocco panama paraguay peru qatar romania rwanda serbia slovakia ' +
    'slovenia sudan tanzania tunisia uganda uruguay yemen zambia alaska california florida hawaii texas virginia ' +
    'bangkok hanoi delhi mumbai seoul geneva vienna madrid rome milan munich cairo baghdad kabul damascus ' +
    'harvard oxford cambridge stanford princeton yale ' +
    'police member members ocean island islands river mountain peninsula army navy marine forces ' +
    'academy administration agency agreement alliance ambassador assembly association authority center centre ' +
    'chairman chancellor college commission commissioner committee communist conference congress congressional ' +
    'constitution convention corporation council court declaration defense defence democracy democratic democrats ' +
    'department development director economic economics economy education environment environmental exchange ' +
    'executive federal federation foreign foundation general government governor health homeland industrial industry ' +
    'information initiative institute institution international investment journal justice labor labour liberation ' +
    'minister ministry monetary museum national nations organization organisation parliament parliamentary ' +
    'partnership party peoples policy president presidential professor program programme protocol province public ' +
    'republic republican republicans research revolution school science secretary security senate senator social ' +
    'socialist society states strategic strategy summit supreme technology trade treasury treaty union united ' +
    'university world january february march april june july august september october november december monday ' +
    'tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)
