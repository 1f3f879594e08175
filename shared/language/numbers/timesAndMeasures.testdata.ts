/** Times of day, measures, counts and numerals in names, in the shape of `forms`. */
export const timesAndMeasures = `
clock times | 3:30 p.m. | 下午3点30分 ; 15时30分 ; 下午三点半 | 上午3点30分 ; 16时30分
clock times | 5.30pm | 下午5:30 |
clock times | 12 a.m. | 零时 |
clock times | 9 p.m. | 晚上9点 ; 晚9时 | 上午9点
clock times | at 7 a.m. | 早上7点 | 晚上7点
clock times | 6:45 am | 清晨6时45分 |
clock times | half past six | 六点半 | 七点半
clock times | a quarter past four | 四点一刻 |
clock times | a quarter to nine | 八点三刻 ; 差一刻九点 |
clock times | midnight | 午夜 ; 零点 ; 半夜12点 |
clock times | at noon | 正午 | 午夜
clock times | ten o'clock | 十点钟 | 十一点钟
clock times | 18 months | 18个月 ; 一年半 | 两年
clock times | a fortnight | 两周 |
clock times | a 48-hour strike | 48小时罢工 | 84小时罢工
clock times | over a decade | 十多年 |
clock times | two decades | 二十年 | 三十年
clock times | four days | 四天 | 五天
clock times | 60 days | 两个月 |
clock times | 10 a.m. ET | 东部时间上午10点 ; 东部时间上午10点（北京时间22点） | 东部时间上午11点
clock times | 1400 GMT | 格林尼治时间14时 ; 格林尼治标准时间14:00 | 格林尼治时间16时
clock times | 8 p.m. Beijing time | 北京时间20时 |
clock times | at 11:59 p.m. | 晚上11点59分 ; 23时59分 | 上午11点59分
clock times | 4 a.m. | 凌晨四点 | 下午四点
clock times | at about 2:15 pm | 下午2时15分左右 | 下午2时50分左右
clock times | around 8pm | 晚上八点左右 | 上午八点左右
clock times | shortly after 1 p.m. | 下午一点刚过 | 凌晨一点刚过
clock times | between 9 a.m. and 5 p.m. | 上午9点至下午5点 | 上午9点至下午6点
clock times | 7am to 11am | 早上7点至11点 |
clock times | at 18:30 | 18时30分 ; 下午6点半 | 下午8点半
clock times | at midnight on Friday | 周五午夜 |
clock times | at one in the morning | 凌晨一点 | 凌晨三点
clock times | at 12 noon | 中午12时 |
clock times | three in the afternoon | 下午三点 | 下午五点
clock times | three months | 三个月 | 四个月
clock times | a 14-day quarantine | 隔离14天 ; 隔离两周 | 隔离21天
clock times | a quarter of an hour | 一刻钟 |
clock times | 90 minutes | 一个半小时 | 两个半小时
clock times | 24 hours | 一天 |
clock times | 72 hours | 三天 |
clock times | decades of war | 数十年战争 |
clock times | for 11 consecutive weeks | 连续11周 | 连续12周
clock times | at 09:00 GMT | 格林尼治标准时间9点 ; 北京时间17点 |
clock times | at 8:30 p.m. local time | 当地时间20时30分 ; 当地时间晚8时30分 | 当地时间上午8时30分
clock times | at 6 p.m. EST (2300 GMT) | 美国东部时间下午6点（格林尼治时间23时） |
clock times | at 0300 GMT on Monday | 格林尼治标准时间周一3时 | 格林尼治标准时间周一5时
clock times | UTC+8 | 东八区 |
clock times | at 2 p.m. ET on Tuesday | 美东时间周二下午2时 | 美东时间周二下午3时
clock times | 8 a.m. | 上午八点 ; 早上8时 ; 早8点 | 下午八点 ; 晚8点
clock times | 8:15 p.m. | 20:15 ; 8:15 | 21:15
clock times | 12 p.m. | 中午12点 |
clock times | 10pm | 晚10点 ; 22点 | 上午10点
clock times | six o'clock | 六点 | 7点
clock times | twenty past three | 三点二十分 ; 三点二十 | 两点四十
clock times | high noon | 正午 |
clock times | two and a half months | 两个半月 | 两个月
clock times | ten days | 十天 | 十个月
clock times | a seven-year war | 七年战争 |
clock times | half a year | 半年 |
clock times | 36 hours | 一天半 |
clock times | a ten-hour day | 十小时工作日 | 八小时工作日
clock times | an eight-hour day | 八小时工作制 |
clock times | six weeks | 六周 | 六个月
clock times | 4 p.m. Moscow time | 莫斯科时间16点 |
clock times | 12:00 UTC | 世界协调时12点 |
clock times | between 9 a.m. and 5 p.m. GMT | 格林尼治时间9点至17点 |
clock times | At 2 a.m. Tuesday (1800 GMT Monday) | 周二凌晨两点（格林尼治时间周一18时） |
clock times | at 11 p.m. on 3 May | 5月3日晚上11点 | 5月3日上午11点
clock times | at 6 a.m. on 3 May | | 5月3日下午6点 ; 5月3日傍晚6点
clock times | 12:30 a.m. | 凌晨零点30分 |
clock times | 12:30 p.m. | 中午12点半 | 凌晨12点半
clock times | 1 a.m. | 深夜1点 |
clock times | 11 p.m. | 深夜11点 | 深夜1点
clock times | noon Eastern time | 美东时间中午 |
clock times | at 3:20 p.m. | 下午三点二十分 | 下午三点十分
clock times | ten past three | 三点十分 |
clock times | at 3:10 | 三点十分 |
clock times | at 11:20 p.m. | 晚上十一点二十 ; 23时20分 |
clock times | It was very hard then. | 当时十分困难。 |
clock times | It was already very late at two. | 两点已十分晚。 |
clock times | at 6:05 | 六点零五分 ; 六点五分 |
clock times | at 6:15 a.m. | 早上六点一刻 |
clock times | at 9:45 | 差一刻十点 |
clock times | Inflation hit a 30-year high. | 通胀创30年新高。 ; 通胀创三十年来新高。 | 通胀创20年新高。
clock times | the worst drought in two decades | 二十年来最严重的干旱 | 三十年来最严重的干旱
clock times | once in a century | 百年一遇 |
clock times | a once-in-a-century flood | 百年不遇的洪水 |
clock times | over the past five years | 过去五年 ; 过去五年间 | 过去四年
clock times | after 18 years in power | 执政18年后 ; 执政十八年后 | 执政81年后
clock times | a 10-year sentence | 十年徒刑 | 十五年徒刑
clock times | from 10 p.m. to 5 a.m. | 晚10点至次日凌晨5点 | 晚10点至次日凌晨6点
clock times | at 10:05 on Monday | 周一10时05分 | 周一10时50分
clock times | a 9 p.m. curfew | 晚9时起宵禁 | 晚8时起宵禁
clock times | The talks began at 9:30 in the morning. | 会谈于上午9时30分开始。 | 会谈于上午9时20分开始。
clock times | The market opens at 9 a.m. New York time. | 市场于纽约时间上午9点开盘。 ; 市场于北京时间晚上9点开盘。 | 市场于北京时间晚上11点开盘。
clock times | two weeks of talks | 两周会谈 | 三周会谈
clock times | less than 24 hours later | 不到24小时后 | 不到48小时后
clock times | a quarter century | 25年 |
clock times | the last three decades | 近三十年 | 近四十年
clock times | five-and-a-half hours | 五个半小时 | 六个半小时
clock times | nine months pregnant | 怀孕九个月 |
time zones | at 5 p.m. GMT | 北京时间凌晨1点 | 北京时间凌晨2点 ; 北京时间下午5点
time zones | at 8:30 p.m. local time | 北京时间次日凌晨2时30分 |
units, ages and counts | 100 miles | 160公里 | 100公里
units, ages and counts | 90F | 32.2摄氏度 |
units, ages and counts | 250 acres | 101公顷 ; 250英亩 |
units, ages and counts | six feet tall | 1.83米高 |
units, ages and counts | 60 kilograms | 60公斤 ; 六十公斤 | 60吨
units, ages and counts | 3,000 square meters | 3000平方米 |
units, ages and counts | 7.5-magnitude earthquake | 7.5级地震 | 5.7级地震
units, ages and counts | the 52-year-old mayor | 52岁的市长 ; 五十二岁的市长 | 25岁的市长
units, ages and counts | Li, 34, | 34岁的李 |
units, ages and counts | aged 17 | 17岁 | 18岁
units, ages and counts | teenage girls | 十几岁的女孩 |
units, ages and counts | children under five | 五岁以下儿童 |
units, ages and counts | 162 members | 162名成员 ; 一百六十二名成员 |
units, ages and counts | thirty-seven miners | 37名矿工 | 47名矿工
units, ages and counts | three rivers | 三条河 | 六条河
units, ages and counts | nine nurses | 九名护士 | 一名护士
units, ages and counts | 120,000 people | 12万人 |
units, ages and counts | six cities | 六座城市 | 七座城市
units, ages and counts | 5 feet 10 inches | 1.78米 |
units, ages and counts | 5ft 10in | 五英尺十英寸 |
units, ages and counts | 10,000 square feet | 929平方米 |
units, ages and counts | 180 pounds | 82公斤 | 180公斤
units, ages and counts | 40 degrees Celsius | 40摄氏度 ; 40℃ | 14摄氏度
units, ages and counts | 20 tons of rice | 20吨大米 |
units, ages and counts | 500 megawatts | 500兆瓦 | 500千瓦
units, ages and counts | 3 gigabytes | 3GB |
units, ages and counts | 200 kilowatt-hours | 200千瓦时 ; 200度电 |
units, ages and counts | a 5.8-magnitude quake | 5.8级地震 |
units, ages and counts | He was 78. | 享年78岁。 | 享年87岁。
units, ages and counts | a six-month-old baby | 六个月大的婴儿 | 八个月大的婴儿
units, ages and counts | people over 65 | 65岁以上老人 | 65岁以下的人
units, ages and counts | 18- to 24-year-olds | 18至24岁的年轻人 | 18至34岁的年轻人
units, ages and counts | a twenty-something | 二十多岁的人 |
units, ages and counts | octogenarian | 八旬老人 |
units, ages and counts | Five police officers and three civilians were hurt. | 五名警察和三名平民受伤。 | 五名警察和四名平民受伤。 ; 三名警察和五名平民受伤。
units, ages and counts | all seven members | 全部七名成员 |
units, ages and counts | eight of its ten seats | 十席中的八席 | 十席中的七席
units, ages and counts | more than 20 million soldiers and civilians | 2000多万军民 |
units, ages and counts | a three-man crew | 三人机组 | 四人机组
units, ages and counts | a five-point plan | 五点计划 | 六点计划
units, ages and counts | four-party talks | 四方会谈 | 六方会谈
units, ages and counts | 50 kilometers | 50公里 ; 50千米 | 50米
units, ages and counts | 3 meters | 三米 |
units, ages and counts | 98.6 degrees Fahrenheit | 37摄氏度 |
units, ages and counts | 10 pounds | 4.5公斤 |
units, ages and counts | two tons | 两吨 |
units, ages and counts | 200 grams | 200克 | 200公斤
units, ages and counts | 5,000 hectares | 5000公顷 | 500公顷
units, ages and counts | a magnitude-8 quake | 8级地震 |
units, ages and counts | a 16-year-old girl | 16岁女孩 | 6岁女孩
units, ages and counts | three-month-old | 三个月大 |
units, ages and counts | at the age of 90 | 享年90岁 ; 享年九十 | 享年89岁
units, ages and counts | 12 apostles | 十二使徒 |
units, ages and counts | four killed | 4人死亡 ; 四人死亡 | 14人死亡
units, ages and counts | 1,001 votes | 1001票 |
units, ages and counts | twenty factories | 二十家工厂 | 十二家工厂
units, ages and counts | a hundred workers | 百名工人 ; 100名工人 | 1000名工人
units, ages and counts | 12 killed and 30 injured | 12死30伤 ; 12人死亡，30人受伤 | 12人死亡，3人受伤
units, ages and counts | double-digit growth | 两位数增长 |
units, ages and counts | a six-figure salary | 六位数薪水 | 五位数薪水
units, ages and counts | 400 parts per million | 百万分之四百 |
units, ages and counts | 1.5C above pre-industrial levels | 比工业化前水平高1.5摄氏度 | 比工业化前水平高2.5摄氏度
units, ages and counts | a rise of 2°C | 升温2℃ |
units, ages and counts | 9 deaths per 100,000 people | 每10万人9例死亡 | 每1万人9例死亡
units, ages and counts | the 15-member Security Council | 由15个成员国组成的安理会 |
units, ages and counts | the five permanent members | 五个常任理事国 ; 五常 | 六个常任理事国
units, ages and counts | a 19-year-old | 一名19岁青年 ; 一名十九岁的青年 | 一名90岁的青年
units, ages and counts | aged between 18 and 45 | 年龄在18至45岁之间 | 年龄在18至54岁之间
units, ages and counts | over-60s | 60岁以上人群 |
units, ages and counts | a 40,000-tonne carrier | 4万吨级航母 | 4000吨级航母
units, ages and counts | a range of 3,000 km | 射程3000公里 | 射程300公里
units, ages and counts | at an altitude of 35,000 feet | 在3.5万英尺高空 ; 在10668米高空 |
units, ages and counts | 12 nautical miles | 12海里 | 12英里
units, ages and counts | a 500-kilogram bomb | 500公斤炸弹 |
units, ages and counts | half a ton | 半吨 ; 500公斤 |
units, ages and counts | Pompeo has visited three times already this year, but the last trip went badly. | 今年蓬佩奥已访问了三次，但最后一次并不顺利。 | 今年蓬佩奥已访问了一次，但最后一次并不顺利。
units, ages and counts | The three leaders met a delegation. | 领导人会见了一个代表团。 |
units, ages and counts | Seven guards were hurt in a riot. | | 一名狱警在一场骚乱中受伤。
units, ages and counts | Four people died. | 有人死亡。 | 一人死亡。
units, ages and counts | The four judges agreed. | 法官们一致同意。 |
units, ages and counts | a visit lasting five days | | 为期一天的访问
units, ages and counts | the winning trio | 获胜的三人组 | 获胜的五人组
units, ages and counts | two Chinese nationals | 两名中国公民 | 五名中国公民
units, ages and counts | two of them | 其中两人 |
units, ages and counts | The two ministers signed three agreements. | 两国部长签署了三项协议。 | 两国部长签署了两项协议。 ; 两国部长签署了一项协议。
units, ages and counts | He has four children from two marriages. | 他两段婚姻育有四名子女。 | 他两段婚姻育有三名子女。
units, ages and counts | a party of one | 一人党 |
units, ages and counts | a 1,300-page report | 一份1300页的报告 | 一份130页的报告
units, ages and counts | Kim, 39, is the third generation | 39岁的金是第三代 | 36岁的金是第三代
units, ages and counts | a man, 67 | 一名67岁男子 |
units, ages and counts | 3.2 million square kilometres | 320万平方公里 | 32万平方公里
units, ages and counts | 6 million bpd | 600万桶/日 |
units, ages and counts | 2 cm of rain | 2厘米降雨 |
units, ages and counts | 80 mph winds | 时速80英里的大风 ; 时速129公里的大风 |
units, ages and counts | a 30-foot wave | 9米高的海浪 |
units, ages and counts | minus 20C | 零下20度 |
power and energy | a capacity of 500MW | 装机容量500兆瓦 ; 装机容量50万千瓦 | 装机容量5万千瓦
power and energy | a 1.2 GW plant | 120万千瓦的电站 ; 1.2吉瓦的电站 |
power and energy | 300 gigawatts of solar | 3亿千瓦光伏 | 3000万千瓦光伏
power and energy | 3 billion kWh | 30亿千瓦时 ; 30億度電 |
other lengths of time | a half-decade | 五年 |
other lengths of time | two score years | 四十年 |
other lengths of time | a century | 一百年 |
other lengths of time | half a century | 半个世纪 ; 五十年 |
other lengths of time | a decade ago | 十年前 | 二十年前
other lengths of time | a quarter of a century | 四分之一世纪 |
other lengths of time | a quarter-century | 25年 |
other lengths of time | half a dozen times | 六次 | 五次
other lengths of time | four score and seven years ago | 八十七年前 |
other lengths of time | a century and a half | 一个半世纪 ; 150年 |
other lengths of time | the sesquicentennial | 150周年 |
other lengths of time | a millennium | 一千年 |
other lengths of time | the bicentenary | 200周年 |
other lengths of time | the centenary | 一百周年 |
other lengths of time | three decades | 30年 ; 三十年 | 20年
other lengths of time | a decade and a half | 十五年 |
other lengths of time | half a decade | 五年 |
other lengths of time | a fortnight | 14天 | 10天
other lengths of time | 10,000 years | 万年 |
other lengths of time | a thousand years | 千年 |
numerals in names | the G20 summit | 二十国集团峰会 |
numerals in names | the G7 leaders | 七国集团领导人 |
numerals in names | COVID-19 | 新冠 |
numerals in names | a Boeing 737 | 一架波音737 |
numerals in names | the Ninth Circuit | 第九巡回法院 |
numerals in names | the Big Four | 四大 |
numerals in names | the Group of 77 | 77国集团 |
numerals in names | 5G networks | 5G网络 |
numerals in names | the Five Eyes | 五眼联盟 |
numerals in names | an F-16 fighter | F-16战斗机 | F-35战斗机
numerals in names | a unified front | 统一战线 |
numerals in names | on the one hand | 一方面 |
numerals in names | very difficult | 十分困难 |
numerals in names | the Pentagon | 五角大楼 |
numerals in names | Sichuan province | 四川省 |
numerals in names | everything possible | 千方百计 |
numerals in names | It is all the same. | 一切都一样。 |
numerals in names | a corner of the city | 城市的一角 |
numerals in names | the common people | 老百姓 |
numerals in names | one of the reasons | 原因之一 |
numerals in names | no one knew | 没人知道 |
numerals in names | second to none | 首屈一指 |
numerals in names | at first glance | 乍一看 |
numerals in names | once again | 再一次 |
numerals in names | One must be careful. | 人必须小心。 |
numerals in names | the P5+1 | 伊核六国 |
numerals in names | the G8 | 八国集团 | 七国集团
numerals in names | MH370 | 马航370航班 | 马航730航班
numerals in names | Windows 11 | Windows 11 |
numerals in names | Channel 4 | 第四频道 | 第五频道
numerals in names | Highway 61 | 61号公路 | 66号公路
numerals in names | the 49ers | 49人队 |
numerals in names | Formula One | 一级方程式 |
numerals in names | the whole country | 举国上下 |
numerals in names | The situation is extremely dangerous. | 形势万分危急。 |
numerals in names | He is half-hearted. | 他三心二意。 |
numerals in names | various countries | 五湖四海各国 |
numerals in names | the two sides reunified | 两岸统一 |
numerals in names | once upon a time | 从前 |
numerals in names | He was one of the few. | 他是少数人之一。 |
numerals in names | second thoughts | 三思 |
numerals in names | double standards | 双重标准 |
numerals in names | a one-off payment | 一次性付款 |
numerals in names | the one-child policy | 独生子女政策 |
numerals in names | the one-China principle | 一个中国原则 |
numerals in names | three-dimensional | 立体 |
numerals in names | first-class | 一流 |
numerals in names | Apollo 11 | 阿波罗11号 | 阿波罗13号
numerals in names | the BRICS five | 金砖五国 |
numerals in names | Chapter 11 | 第11章 |
numerals in names | the Seven Years' War | 七年战争 | 八年战争
numerals in names | the Thirty Years' War | 三十年战争 |
numerals in names | Nineteen Eighty-Four | 《一九八四》 |
numerals in names | One Belt, One Road | 一带一路 |
numerals in names | the Six-Day War | 六日战争 |
numerals in names | the Hundred Flowers Campaign | 百花齐放 |
numerals in names | all at once | 一下子 |
numerals in names | by no means | 万万不可 |
numerals in names | Mount Everest | 珠穆朗玛峰 |
numerals in names | He was alone. | 他独自一人。 |
numerals in names | the masses | 千百万群众 |
numerals in names | a bit | 一点 |
numerals in names | one-sided | 片面 |
numerals in names | one by one | 一个接一个 |
numerals in names | one day | 有一天 |
numerals in names | two-faced | 两面派 |
numerals in names | the third way | 第三条道路 |
numerals in names | ten to one | 十有八九 |
numerals in names | a thousand times no | 绝对不行 |
numerals in names | a five-star hotel | 五星级酒店 | 四星级酒店
numerals in names | a four-star general | 四星上将 |
numerals in names | three-way talks | 三方会谈 |
numerals in names | a third country | 第三国 |
numerals in names | the 38th parallel | 三八线 ; 北纬38度线 |
numerals in names | the 17th parallel | 北纬17度线 | 北纬38度线
numerals in names | the Treaty of 1842 | 1842年条约 |
numerals in names | UN Resolution 242 | 联合国第242号决议 |
numerals in names | a 99-year lease | 99年租约 |
numerals in names | the Twenty-One Demands | 二十一条 | 二十条
numerals in names | Three People's Principles | 三民主义 |
numerals in names | the Four Modernizations | 四个现代化 | 五个现代化
numerals in names | the Three Gorges Dam | 三峡大坝 |
numerals in names | the Nine-Dash Line | 九段线 |
numerals in names | the nine-dash line | | 十一段线
numerals in names | the Five Principles of Peaceful Coexistence | 和平共处五项原则 | 和平共处六项原则
numerals in names | the Four Asian Tigers | 亚洲四小龙 |
numerals in names | one country, two systems | 一国两制 |
numerals in names | the Quad | 四方安全对话 |
numerals in names | E3 | 英法德三国 |
numerals in names | the "17+1" mechanism | “17+1”机制 |
numerals in names | BRICS+ | 金砖+ |
numerals in names | the Fourteen Points | 十四点原则 | 十五点原则
numerals in names | Fortune 500 companies | 财富500强企业 | 财富100强企业
numerals in names | the top 10 universities | 十大高校 ; 前十名大学 | 前二十名大学
numerals in names | the Boxer Indemnity of 450 million taels | 4.5亿两的庚子赔款 ; 四亿五千万两的庚子赔款 | 4500万两的庚子赔款
numerals in names | Group of Seven | 七国集团 |
numerals in names | the P5 | 五常 |
numerals in names | Su-35 jets | 苏-35战机 | 苏-27战机
numerals in names | DF-41 missiles | 东风-41导弹 | 东风-31导弹
numerals in names | the S-400 system | S-400系统 |
numerals in names | Type 055 destroyer | 055型驱逐舰 |
numerals in names | the C919 | C919客机 |
numerals in names | Article 5 of NATO | 北约第五条 |
numerals in names | 1MDB | 一马公司 |
numerals in names | Section 8 | 第八节 |
numerals in names | a Category 4 hurricane | 四级飓风 | 五级飓风
numerals in names | Level 3 alert | 三级警报 | 二级警报
numerals in names | grade six pupils | 六年级学生 | 五年级学生
numerals in names | Line 4 of the metro | 地铁4号线 | 地铁6号线
numerals in names | No. 10 Downing Street | 唐宁街10号 | 唐宁街11号
`
