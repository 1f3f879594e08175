import { foldHan } from '../../../script/fold.ts'

/**
 * The characters in which foreign names are written in Mainland, Taiwan and Hong Kong, by how they are read
 * (pinyin without tones; the reading that names use). Traditional ones are found through `foldHan`.
 */
const readings =
  'a阿|ai艾埃爱霭|an安|ang昂盎|ao奥澳敖|ba巴芭|bai拜百|ban班|bang邦|bao保宝鲍|bei贝蓓北|ben本|bi比毕碧|bian边|biao彪|' +
  'bin宾彬|bing冰兵|bo博波伯玻勃柏|bu布卜|ce策|cha查|chai柴|chang昌|che彻车|chen琛陈|cheng程|chi池|chu楚|chuan川|' +
  'ci茨慈次|cong聪|cui崔|da达妲|dai戴黛代|dan丹旦|dang当|dao道|de德得|deng登邓|di迪蒂狄帝第|die迭|ding丁|dong东栋|dou窦|' +
  'du杜都度|dun顿敦|duo多朵|e厄俄鄂娥|en恩|er尔儿耳|fa法发|fan范凡梵|fang方芳|fei费菲妃斐飞|fen芬|feng丰冯峰凤|fo佛|' +
  'fu夫弗福富芙甫傅|ga伽嘎尬|gai盖|gan甘|gang冈刚|gao高|ge戈格葛哥歌|gen根艮|geng更|gong贡|gu古顾谷|gua瓜|guan关|' +
  'gui圭桂|guo果郭国|ha哈|hai海|han汉韩罕翰|hang杭|hao豪浩郝|he赫何荷贺|hei黑|heng亨恒|hong洪鸿宏|hou侯|hu胡户|' +
  'hua华花|huai怀淮|huan欢环|huang黄|hui惠辉慧|huo霍|ji吉基季姬济及|jia加贾嘉佳迦|jian坚简|jiang江姜|jie杰洁捷|' +
  'jin金津靳|jiu久|ju居|ka卡喀|kai凯开|kan坎堪|kang康|kao考|ke克科可柯珂|ken肯垦|kong孔|kou寇|ku库|kua夸|kui奎葵|' +
  'kun昆坤|kuo阔|la拉腊喇|lai莱赖来|lan兰蓝|lang朗琅|lao劳老|le勒乐|lei雷蕾累|li里利莉丽李黎理礼历立|lian连莲廉|' +
  'liang良梁|liao廖辽|lie列烈|lin林琳|ling灵玲凌|liu刘柳|long隆龙|lou楼娄|lu卢鲁路露陆吕|luo罗洛萝|lun伦仑|' +
  'ma马玛麻|mai迈麦|man曼满|mang芒|mao毛茅|mei梅美媚|men门|meng蒙孟|mi米密弥蜜|mian缅|miao妙|min民敏|ming明|' +
  'mo莫默摩末墨魔|mu穆姆木慕|na纳那娜|nai奈乃耐|nan南楠|nao瑙|nei内|nen嫩|neng能|ni尼妮|nian年|nie聂|ning宁|niu纽钮|' +
  'nong农侬|nu努|nuo诺|ou欧|pa帕|pai派|pan潘|pang庞|pei佩裴培|peng彭蓬|pi皮匹|pin品|ping平|po珀坡泼|pu普浦蒲朴璞|' +
  'qi奇齐其契戚|qian钱|qiang强|qiao乔|qie切茄|qing庆|qiu丘邱裘|ran冉然|rang让|re热|ren任仁|rong荣容|ru茹儒|rui瑞锐|' +
  'ruo若|sa萨撒|sai赛塞|san三|sang桑|se瑟色|sen森|seng僧|sha沙莎|shan山珊|shang尚|shao绍|she舍|shen申|sheng圣盛|' +
  'shi什施史士|shu舒|si斯思司丝|song松宋|su苏素|sun孙|suo索|ta塔|tai泰太台|tan坦谭|tang唐汤|tao陶|te特|teng滕腾|' +
  'ti提缇|tian田|tie铁帖|ting廷亭|tong通|tu图|tuo托|wa瓦娃|wan万宛|wang旺望|wei维威韦魏卫薇|wen文温雯|weng翁|wo沃|' +
  'wu武乌伍吴|xi西希锡席喜|xia夏|xian仙|xiang香|xiao肖萧|xie谢|xin辛欣信|xing兴|xiu休修|xu许胥|xue雪|xun逊勋|ya亚雅娅|' +
  'yan延岩颜|yang扬杨央|yao姚尧|ye耶叶|yi伊依易|yin因|ying英|yong永|you尤|yu于|yue约|yun云|za扎|zan赞|ze泽|zeng曾|' +
  'zhan詹|zhao兆|zhe哲|zhen珍甄|zhi治芝智|zhu朱茱竺|zhuo卓|zi兹|zong宗|zu祖|zuo佐|za札|miao缪|qiong琼|ping萍|qi琪|xi茜悉熙|yao瑶|dai岱|tai苔|rui芮蕊|la菈|lei磊|nie涅|qin钦|tuo妥陀|bao堡|bi彼庇|pi披|suo琐|sun荪|shan杉姗|teng藤|wo渥|xiu秀|yi仪怡|yu宇|wei伟|yin茵|li梨|lan澜'

/** A sound: a class of consonants, or a vowel (a, e, o); what counts as near is in `alignment.ts`. */
export type Sounds = string

let sounds: ReadonlyMap<string, Sounds> | undefined

/** How a character sounds that names are written in; null for any other. */
export function soundsOf(character: string): Sounds | null {
  sounds ??= table()
  return sounds.get(character) ?? sounds.get(foldHan(character)) ?? null
}

function table(): Map<string, Sounds> {
  const found = new Map<string, Sounds>()
  for (const group of readings.split('|')) {
    const reading = group.match(/^[a-z]+/)?.[0] ?? ''
    for (const character of group.slice(reading.length)) found.set(character, soundsOfReading(reading))
  }
  return found
}

// P b p · F f · T d t · K g k · Q j (of gi- as of ji-) · J q zh ch · X x sh · S s z c · H · L l r · M · N · W · Y
const initials: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  f: 'F',
  d: 'T',
  t: 'T',
  g: 'K',
  k: 'K',
  j: 'Q',
  q: 'J',
  zh: 'J',
  ch: 'J',
  x: 'X',
  sh: 'X',
  s: 'S',
  z: 'S',
  c: 'S',
  h: 'H',
  l: 'L',
  r: 'R',
  m: 'M',
  n: 'N',
  w: 'W',
  y: 'Y',
}

function soundsOfReading(reading: string): Sounds {
  if (reading === 'er') return 'eL'
  const initial = reading.match(/^(?:[zcs]h|[bpmfdtnlgkhjqxrzcswy])/)?.[0] ?? ''
  const final = reading.slice(initial.length)
  const vowel = /a/.test(final) ? 'a' : /[ou]/.test(final) ? 'o' : 'e'
  return (initials[initial] ?? '') + vowel + (/ng?$/.test(final) ? 'N' : '')
}
