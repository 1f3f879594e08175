import { any, name, type Random } from './prose.ts'
import { chineseWords as chinese, englishWords as english } from './unitWords.ts'

/** What a symbol may become: one of several texts, in which {symbols} stand for others, or what a function makes. */
export type Grammar = { readonly [symbol: string]: readonly string[] | ((random: Random) => string) }

const oneOf = (texts: string): readonly string[] => texts.split('|')

/** Of words in the order of their frequency, spread as in real texts (Zipf's law with Mandelbrot's offset). */
function common(words: readonly string[], random: Random): string {
  const offset = 20
  const at = Math.floor(offset * ((words.length + offset) / offset) ** random() - offset)
  return words[Math.min(at, words.length - 1)] ?? ''
}

const digits = (random: Random) => String(Math.floor(10 ** (1 + random() * 4)))
const past = (verb: string) =>
  /(?:sh|x|ss)es$/.test(verb)
    ? `${verb.slice(0, -2)}ed`
    : /es$/.test(verb)
      ? `${verb.slice(0, -1)}d`
      : `${verb.slice(0, -1)}ed`
const plural = (noun: string) =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const fields =
  'Policy Water Trade Energy Security Climate Labor Transport Health Science Finance Press'.split(' ')
const bodies = 'Council Institute Commission Bank Union Academy Association Agency Chamber Fund'.split(' ')
const fieldsHan = '政策 水利 贸易 能源 安全 气候 劳工 交通 卫生 科学 金融 新闻'.split(' ')
const bodiesHan = '委员会 研究所 理事会 银行 联合会 学院 协会 总署 商会 基金'.split(' ')

/** English sentences. */
export const englishGrammar: Grammar = {
  n: (random) => common(english.nouns, random),
  ns: (random) => plural(common(english.nouns, random)),
  a: (random) => common(english.adjectives, random),
  v: (random) => common(english.verbs, random),
  d: (random) => past(common(english.verbs, random)),
  b: (random) => common(english.verbs, random).replace(/(?<=sh|ch|x|ss|o)es$|s$/, ''),
  w: (random) => common(english.adverbs, random),
  p: (random) => name(random).en,
  c: (random) => `${common(english.nouns, random)}-${any(english.nouns, random)}`,
  f: digits,
  y: (random) => String(1950 + Math.floor(random() * 75)),
  m: (random) => `${any(months, random)} ${1 + Math.floor(random() * 28)}`,
  o: (random) => `the ${name(random).en} ${any(fields, random)} ${any(bodies, random)}`,
  N: oneOf(
    'the {n}|the {a} {n}|a {a} {n}|{ns}|the {ns} of {p}|{p}|{o}|its {n}|their {ns}|' +
      'the {n} of the {a} {n}|most {ns}|the {c} question|{a} {ns}|every {n}|{p} {p}, the {n} of {p}',
  ),
  P: oneOf(
    'in {p}|since {y}|after {m}, {y}|for the {n}|with {N}|by {f} percent|between {p} and {p}|' +
      'without {N}|in the {a} {n}|at the {n} in {p}|over the past {f} days|against the will of {N}',
  ),
  V: oneOf(
    '{v} {N}|{d} {N}|{w} {d} {N}|has {w} {d} {N}|has {d} {N}|will not {b} {N}|{v} {N} {P}|' +
      '{d} {N} {P}|was {d} {P}|is {a}',
  ),
  C: oneOf(
    '{N} {V}|{N} {V}|{N} {V}|the {n} {w} {v} {N}, {n} and {n}|those who {v} {N} {w} {v} {ns}|' +
      'there is no {n} {P}|few {ns} {P} were {a}|{N} cost {f} million dollars|it {d} {N} to {b} {N}|' +
      'nobody {d} {N} {P}|what {N} {v} is {a}|{N}, {a} or {a}, {v} {N}|all {ns} {d} {N} {T}|' +
      '{N} was {a} {T}|neither {N} nor {N} {V}|both {ns} and {ns} {b} {N}|one {n} in {f} {v} {N}|' +
      '{ns} that {b} {N} {d} {N}',
  ),
  L: oneOf(
    'and|but|while|because|although|so that|unless|until|before|after|since|whereas|even as|' +
      'even though|as if|which is why|provided that|in case|so|yet|and therefore|' +
      'although it is true that|given that|at a time when|just as|not least because|only to find that',
  ),
  O: oneOf(
    'In other words|To be sure|For all that|At the same time|On the other hand|As a rule|In the end|' +
      'By contrast|For now|Until {y}|In {m}|On {m}, {y}|In {y}|Since {y}|Over the past {f} years|' +
      'According to {o}|According to {p}|As {p} wrote in {y}|In the eyes of {ns}|For {ns}|In {p}|' +
      'Outside {p}|With {N}|Without {N}|Under the {a} {n}|Thanks to {N}|Because of {N}|Despite {N}|' +
      'After the {n} of {y}|During the {n}|Before the {n}|More than {f} {ns} later|Within {f} days|' +
      'When asked about {N}|If anything|Oddly|Worse|Better still|Not surprisingly|Of course|Indeed|' +
      'Time and again|More often than not|From the start|At first|At last|In theory|In practice|' +
      'On paper|As things stand|Seen from {p}|Measured in {ns}|Instead of {N}|Like {N}|Unlike {N}|' +
      'Along with {N}|Far from {p}|Among {ns}|Between {p} and {p}|Once {N} {V}|When {C}|If {C}',
  ),
  T: oneOf(
    'in {p}|near {p}|in {y}|last {n}|this year|every day|for the first time|once more|{w}|' +
      'at a {n} in {p}|at any price|in the name of {N}|at the expense of {N}|as {p} did in {y}|by {y}|' +
      'with a {a} {n}|without a {n}|to the {n} of {p}|for {f} days|as a matter of {n}|to this day|' +
      'in more than {f} cases|on behalf of {N}|under {N}|beyond the {n}|from {p} to {p}|as well|' +
      'in the face of {N}|in return for {N}|along the {n}|on the {a} side|at {f} percent|in due course',
  ),
  Z: oneOf('said|wrote|asked|argued|warned|added|noted|explained|told {o}|told {N}|recalled'),
  S: oneOf(
    '{C}.|{C}.|{C} {T}.|{C}, {L} {C}.|{C}, {L} {C} {T}.|{O}, {C}.|{O}, {C} {T}.|{O}, {C}, {L} {C}.|' +
      '{C}; {C}.|“{C},” {p} {Z}.|“{O}, {C},” {Z} {p}, {T}.|{p} {Z}: “{C}.”|{C} — {C}.|' +
      '{O}, {N} {V} {T}.|Why {V}?|Who {v} {N} {T}?|{C}, {N} {Z}, {L} {C}.|{C} ({C}).',
  ),
}

/** Simplified Chinese sentences. */
export const chineseGrammar: Grammar = {
  n: (random) => common(chinese.nouns, random),
  a: (random) => common(chinese.adjectives, random),
  v: (random) => common(chinese.verbs, random),
  w: (random) => common(chinese.adverbs, random),
  p: (random) => name(random)['zh-Hans'],
  f: digits,
  y: (random) => String(1950 + Math.floor(random() * 75)),
  m: (random) => `${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日`,
  o: (random) => `${name(random)['zh-Hans']}${any(fieldsHan, random)}${any(bodiesHan, random)}`,
  N: oneOf(
    '{n}|{a}{n}|一个{a}的{n}|{p}的{n}|{p}|{o}|其{n}|他们的{n}|{n}与{n}|大多数{n}|{n}{n}问题|{a}而{a}的{n}|每个{n}|' +
      '{p}{n}{p}·{p}|这种{n}',
  ),
  P: oneOf(
    '在{p}|自{y}年以来|{y}年{m}之后|为了{n}|与{N}一起|按{f}%计算|在{p}和{p}之间|没有{N}|在{a}{n}中|在{p}的{n}|过去{f}天里|不顾{N}的意愿',
  ),
  V: oneOf(
    '{v}{N}|{v}了{N}|{w}{v}{N}|{w}{v}了{a}{n}|已经{v}{N}|不会{v}{N}|{P}{v}{N}|正在{v}{N}|曾{P}被{v}|是{a}的',
  ),
  C: oneOf(
    '{N}{V}|{N}{V}|{N}{V}|{n}{w}{v}{N}、{n}和{n}|{v}{N}的人{w}{v}{n}|{P}并没有{n}|{P}很少有{n}是{a}的|' +
      '{N}耗资{f}万美元|要{v}{N}就得{v}{N}|{P}没有人{v}{N}|{N}所{v}的是{n}|无论{a}还是{a}，{N}都{v}{n}|所有{n}都{v}了{N}|' +
      '{N}曾经很{a}|{N}和{N}都不{v}{n}|{n}与{n}都{v}{N}|每{f}个{n}中有一个{v}{N}|{v}{n}的{n}{v}了{N}',
  ),
  L: oneOf(
    '而|但|因为|虽然|以便|除非|直到|之前|此后|然而|正如|仿佛|所以|于是|因此|尽管|鉴于|与此同时|就像|不仅因为|结果|同时|却|并且|甚至|可是|只要|哪怕',
  ),
  O: oneOf(
    '换句话说|诚然|尽管如此|与此同时|另一方面|一般来说|最终|相比之下|目前|直到{y}年|{m}|{y}年{m}|{y}年|自{y}年以来|过去{f}年里|据{o}称|据{p}说|' +
      '正如{p}在{y}年所写|在{n}看来|对{n}来说|在{p}|在{p}以外|有了{N}|没有{N}|在{a}{n}之下|多亏{N}|由于{N}|尽管有{N}|{y}年的{n}之后|' +
      '在{n}期间|{n}之前|{f}天之后|{f}天之内|被问及{N}时|奇怪的是|更糟的是|更好的是|不出所料|当然|的确|一次又一次|多半|从一开始|起初|终于|理论上|实际上|纸面上|' +
      '照目前情况|从{p}来看|与其{v}{n}|像{N}一样|不同于{N}|连同{N}|在{p}之外|在{n}当中|在{p}和{p}之间|一旦{N}{V}|当{C}时|如果{C}',
  ),
  Z: oneOf('说|写道|问道|认为|警告说|补充说|指出|解释说|告诉{o}|对{N}说|回忆说'),
  S: oneOf(
    '{C}。|{C}。|{P}，{C}。|{C}，{L}{C}。|{C}，{L}{P}{C}。|{O}，{C}。|{O}，{P}{C}。|{O}，{C}，{L}{C}。|{C}；{C}。|' +
      '“{C}，”{p}{Z}。|“{O}，{C}。”{p}{Z}。|{p}{Z}：“{C}。”|{C}——{C}。|{O}，{N}{V}。|为什么{V}？|谁{P}{v}{N}？|' +
      '{N}{Z}，{C}，{L}{C}。|{C}（{C}）。',
  ),
}
