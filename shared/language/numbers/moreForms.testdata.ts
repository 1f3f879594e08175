/** Ways of writing sums, dates, times and measures, in the shape of `forms`. */
export const moreForms = `
money | $3.5 billion ; 3.5 billion dollars | 35亿美元 ; 三十五亿美元 ; 35億美元 ; 35亿美金 | 35亿元 ; 35亿欧元 ; 3.5亿美元 ; 350亿美元 ; 35亿英镑 ; 35万美元
money | US$35m ; US$35 million | 3500万美元 ; 3500萬美元 ; 三千五百万美元 | 350万美元 ; 3500万欧元 ; 3.5亿美元
money | fifty cents ; 50 cents | 50美分 ; 五十美分 ; 0.5美元 ; 半美元 | 5角 ; 50美元 ; 15美分 ; 50%
money | a 10p coin ; a ten pence coin | 10便士硬币 ; 十便士硬幣 | 10英镑硬币 ; 20便士硬币
money | 100 yuan ; RMB 100 ; 100 RMB ; ¥100 | 100元 ; 100元人民币 ; 人民币100元 ; 一百块 ; 100块钱 ; 一百元人民幣 | 1000元 ; 100美元 ; 十元 ; 100港元
money | £800 ; 800 pounds sterling | 800英镑 ; 八百英镑 ; 800英鎊 | 80英镑 ; 800美元 ; 8000英镑
money | €2.4 million ; 2.4 million euros ; €2.4m | 240万欧元 ; 240萬歐元 ; 二百四十万欧元 | 24万欧元 ; 2400万欧元 ; 240万美元
money | 500 yen ; ¥500 | 500日元 ; 五百日圆 ; 500日圓 | 5000日元 ; 500美元
money | HK$20 million | 2000万港元 ; 2000萬港元 ; 2000万港币 | 200万港元 ; 2000万美元 ; 2000万日元
money | A$5 million ; 5 million Australian dollars | 500万澳元 ; 五百萬澳元 | 500万加元 ; 50万澳元 ; 500万美元
money | NT$30,000 | 新台币3万元 ; 3万新台币 ; 新臺幣三萬元 ; 30000元新臺幣 ; 三萬元台幣 | 新台币30万元 ; 3000元新臺幣
money | 2 million rubles | 200万卢布 ; 200萬盧布 | 20万卢布 ; 200万卢比
money | 700 billion won | 7000亿韩元 ; 7000億韓元 | 700亿韩元 ; 7000亿日元
money | a $15 minimum wage | 15美元的最低工资 ; 15美元最低工資 | 5美元的最低工资 ; 15欧元的最低工资
money | $1.4 million | 140万美元（约合人民币1000万元） ; 140万美元（約合新台幣4400萬元） | 14万美元（约合人民币100万元）
money | 10 million yuan | 1000万元 ; 一千万元 ; 1000万元人民币 ; 人民幣一千萬元 | 100万元 ; 1000万美元 ; 1亿元
money | $40 a month | 每月40美元 ; 一个月四十美元 ; 月薪40美元 | 每月4美元 ; 每月14美元
money | a $2 trillion package | 2万亿美元的方案 ; 两万亿美元的方案 ; 2兆美元的方案 | 2000亿美元的方案 ; 20万亿美元的方案
money | a penny ; one cent | 一分钱 ; 一美分 ; 一便士 | 
money | fourteen lakh rupees ; 14 lakh rupees | 140万卢比 ; 140萬盧比 | 14万卢比 ; 1400万卢比
money | 2 crore people | 2000万人 ; 两千万人 | 200万人 ; 2亿人
date | September 29th, 2019 ; 29 Sept. 2019 ; 2019-09-29 ; Sept. 29, 2019 ; the 29th of September 2019 ; 9/29/2019 | 2019年9月29日 ; 二〇一九年九月二十九日 ; 2019 年 9 月 29 日 ; 2019/9/29 ; 2019-09-29 ; 2019年9月29号 ; 二零一九年九月廿九日 | 2019年9月28日 ; 2018年9月29日 ; 2019年8月29日 ; 2019年9月19日 ; 二〇一九年九月二十八日
date | Sept. 29 ; September 29 ; the 29th of September | 9月29日 ; 9月29号 ; 九月二十九日 ; 9 月 29 日 | 9月28日 ; 10月29日 ; 九月十九日
date | March 1917 ; March of 1917 ; in March, 1917 | 1917年3月 ; 一九一七年三月 ; 1917年3月份 | 1917年2月 ; 1917年5月 ; 1971年3月 ; 1917年
date | in March ; since March | 3月 ; 三月 ; 三月份 ; 自3月以来 | 5月 ; 四月
date | on the 15th | 15日 ; 15号 ; 十五日 ; 十五號 | 16日 ; 25日 ; 5号
date | on Tuesday | 周二 ; 星期二 ; 礼拜二 ; 週二 ; 禮拜二 | 周三 ; 星期一 ; 週日 ; 周日
date | on Sundays | 周日 ; 星期天 ; 星期日 ; 每个礼拜天 ; 週日 | 周六 ; 星期一
date | Friday, June 5 | 6月5日星期五 ; 6月5日，周五 ; 六月五日（週五） | 6月5日星期四 ; 6月6日星期五 ; 7月5日周五
date | in 1968 ; in '68 | 1968年 ; 一九六八年 ; 68年 ; 六八年 | 1986年 ; 1969年
date | in 2023 | 2023年 ; 二〇二三年 ; 民国112年 ; 民國112年 ; 民國一百一十二年 | 2032年 ; 民國113年 ; 2022年
date | July 4th ; the Fourth of July | 7月4日 ; 美国独立日 ; 独立日 ; 七月四日 | 7月14日 ; 10月4日
date | May Day | 五一 ; 五一劳动节 ; 5月1日 ; 五一國際勞動節 | 
date | the May Fourth Movement | 五四运动 ; 五四運動 | 
date | on May 4 | 5月4日 ; 五月四日 ; 五四 | 5月14日 ; 4月5日
date | on 1 May 1886 ; on May 1st, 1886 | 1886年5月1日 ; 一八八六年五月一日 | 1886年5月11日 ; 1868年5月1日 ; 1886年6月1日
date | the September 18 Incident | 九一八事变 ; 九一八事變 ; “九·一八”事变 | 
date | the 9/11 attacks ; the September 11 attacks | “9·11”袭击 ; 九一一袭击 ; 911事件 ; 9·11恐怖袭击 ; 「九一一」襲擊 ; 9.11袭击 | 
date | the January 6 riot | 1月6日骚乱 ; “1·6”骚乱 ; 一月六日暴動 | 6月1日骚乱 ; 1月16日骚乱
date | the June 4 crackdown | 六四镇压 ; 6月4日的镇压 ; “六四”鎮壓 | 6月14日的镇压
date | last year ; this year | 去年 ; 今年 ; 2019年 | 
date | yesterday | 昨天 ; 9月29日 ; 周二 | 
date | in 300 BC ; in 300 BCE | 公元前300年 ; 公元前三百年 ; 西元前300年 | 公元300年 ; 公元前30年
date | in early October | 10月初 ; 十月上旬 | 11月初 ; 9月初
date | a Nov. 3 vote | 11月3日的投票 ; 十一月三日的投票 | 11月13日的投票 ; 12月3日的投票
date | in the spring of 1917 | 1917年春 ; 1917年春天 ; 一九一七年春季 | 1916年春 ; 1918年春季
decade | the 1990s ; the nineties ; the '90s | 20世纪90年代 ; 上世纪90年代 ; 九十年代 ; 1990年代 ; 二十世紀九十年代 ; 上世紀90年代 ; 90年代 | 20世纪80年代 ; 八十年代 ; 1980年代 ; 21世纪90年代
decade | the 1890s | 19世纪90年代 ; 十九世纪九十年代 ; 1890年代 | 20世纪90年代 ; 18世纪90年代 ; 19世纪
decade | the '60s ; the sixties ; the 1960s | 六十年代 ; 60年代 ; 20世纪60年代 ; 1960年代 | 七十年代 ; 1970年代 ; 50年代
decade | the 2000s | 本世纪初 ; 21世纪头十年 ; 2000年代 ; 二十一世紀頭十年 | 20世纪
decade | the early 1970s | 20世纪70年代初 ; 70年代初期 ; 70年代早期 ; 一九七〇年代初 ; 七十年代初 | 20世纪70年代末 ; 70年代中期 ; 60年代初
decade | the late 1930s | 20世纪30年代末 ; 30年代后期 ; 1930年代晚期 ; 三十年代末期 | 20世纪30年代初 ; 40年代末 ; 30年代中期
decade | the mid-1980s | 20世纪80年代中期 ; 80年代中叶 ; 八十年代中期 ; 80年代中後期 | 80年代初 ; 90年代中期 ; 八十年代末
decade | in his 20s ; in his twenties | 二十多岁 ; 20多岁 ; 二十几岁 ; 二十來歲 | 三十多岁 ; 十多岁 ; 40多岁
decade | in her fifties ; in her 50s | 五十多岁 ; 50多岁 ; 五十幾歲 ; 年过五旬 | 六十多岁 ; 十五岁
century | the 21st century ; the twenty-first century | 21世纪 ; 二十一世纪 ; 21世紀 | 20世纪 ; 22世纪 ; 十九世纪 ; 12世纪
century | the mid-19th century | 19世纪中叶 ; 十九世纪中期 ; 19世紀中葉 | 19世纪末 ; 18世纪中叶 ; 19世纪初
century | the late 18th century | 18世纪末 ; 十八世纪晚期 ; 18世紀後期 | 18世纪初 ; 17世纪末
century | the 1800s | 19世纪 ; 十九世纪 ; 1800年代 | 18世纪 ; 20世纪
century | the nineteenth and twentieth centuries ; the 19th and 20th centuries | 19世纪和20世纪 ; 十九、二十世纪 ; 19、20世纪 ; 十九和二十世紀 | 18世纪和19世纪 ; 十八、十九世纪
century | half a century ; fifty years | 半个世纪 ; 五十年 ; 50年 ; 半世紀 | 一个世纪 ; 十五年 ; 100年
century | last century | 上世纪 ; 上个世纪 ; 20世纪 ; 上一世纪 | 
century | a quarter century ; a quarter of a century | 25年 ; 四分之一世纪 ; 二十五年 ; 四分之一個世紀 | 半个世纪 ; 15年
period | the second half of 2023 | 2023年下半年 ; 2023年的下半年 | 2023年上半年 ; 2022年下半年
period | the first half of the year | 上半年 ; 今年上半年 ; 前六个月 ; 今年前六個月 | 下半年 ; 前三个月
period | Q3 ; the third quarter | 第三季度 ; 三季度 ; 第3季度 ; 第三季 | 第二季度 ; 四季度 ; 第一季
period | the first quarter of 2021 ; Q1 2021 | 2021年第一季度 ; 2021年一季度 ; 2021年首季 ; 2021年第1季 | 2021年第二季度 ; 2021年三季度 ; 2022年第一季度
period | fiscal year 2022 | 2022财年 ; 2022財年 ; 2022年财政年度 | 2023财年 ; 2012财年
period | the fifth century BC | 公元前5世纪 ; 公元前五世纪 ; 西元前五世紀 | 公元前4世纪 ; 公元前15世纪
daterange | April 3 to 7 ; April 3-7 ; from April 3 through 7 | 4月3日至7日 ; 4月3—7日 ; 四月三日到七日 ; 4月3日至4月7日 | 4月3日至8日 ; 4月2日至7日 ; 5月3日至7日 ; 4月3日至17日
daterange | 1914-18 ; 1914 to 1918 ; between 1914 and 1918 ; from 1914 to 1918 | 1914—1918年 ; 1914年至1918年 ; 1914至1918年 ; 1914-18年 ; 一九一四至一九一八年 ; 1914到1918年间 | 1914—1919年 ; 1915年至1918年 ; 1914年至1945年 ; 1914年
daterange | from March to June | 3月至6月 ; 三月到六月 ; 从三月到六月 ; 3月到6月間 | 3月至5月 ; 4月至6月 ; 三月到七月
daterange | June 28 to July 4 | 6月28日至7月4日 ; 六月二十八日到七月四日 | 6月28日至7月5日 ; 6月28日至8月4日
daterange | 1929–33 | 1929—1933年 ; 1929-33年 ; 1929年至1933年 | 1929—1934年 ; 1939—1933年
daterange | Monday to Friday ; Monday through Friday | 周一至周五 ; 星期一到星期五 ; 週一至週五 ; 周一到五 | 周一至周六 ; 周二至周五 ; 星期一到星期四
time | 3:30 p.m. ; 3.30pm ; 3:30 in the afternoon | 下午3点30分 ; 15时30分 ; 下午3:30 ; 下午三点半 ; 15:30 ; 下午3點半 ; 15點30分 | 上午3点30分 ; 下午4点30分 ; 下午3点20分 ; 凌晨3:30 ; 16:30
time | 5.30pm ; half past five in the afternoon | 下午5点30分 ; 下午五点半 ; 17:30 ; 傍晚5点半 | 早上5点30分 ; 下午5点15分 ; 下午6点半
time | 12 a.m. ; midnight | 零时 ; 午夜 ; 午夜12点 ; 晚上12点 ; 零点 ; 凌晨零点 | 中午12点 ; 正午
time | noon ; 12 p.m. ; at noon | 中午12点 ; 正午 ; 中午 ; 12时 ; 中午十二點 | 午夜 ; 午夜12点 ; 下午1点
time | half past seven | 七点半 ; 7点半 ; 7:30 ; 七點半 ; 7点30分 | 八点半 ; 七点一刻 ; 6点半
time | a quarter past nine ; 9:15 | 九点一刻 ; 9点15分 ; 9:15 ; 九點十五分 | 九点三刻 ; 八点一刻 ; 9点45分
time | a quarter to ten ; 9:45 | 九点三刻 ; 9点45分 ; 差一刻十点 ; 9:45 | 十点一刻 ; 九点一刻 ; 10点45分
time | 10 a.m. ET | 东部时间上午10点 ; 美东时间上午10点（北京时间22点） ; 東部時間上午十點 | 东部时间晚上10点 ; 东部时间上午11点
time | at six o'clock | 六点 ; 6点 ; 六点钟 ; 六點 ; 6时 | 七点 ; 五点钟 ; 16点
time | 8 o'clock in the evening ; 8 p.m. | 晚上8点 ; 晚上八点 ; 20时 ; 20:00 ; 晚8點 | 早上8点 ; 晚上9点 ; 18时
time | at dawn ; at night | 黎明时分 ; 夜里 ; 天亮时 | 
time | at 4 a.m. | 凌晨4点 ; 凌晨四时 ; 清晨4点 ; 4:00 | 下午4点 ; 凌晨5点 ; 16时
duration | a 40-hour week | 每周40小时 ; 每周工作四十小时 ; 40小时工作周 ; 每週40小時 | 每周14小时 ; 每周48小时
duration | 18 months ; eighteen months | 18个月 ; 一年半 ; 十八個月 | 两年 ; 16个月 ; 八个月 ; 18天
duration | a fortnight ; two weeks | 两周 ; 十四天 ; 14天 ; 兩個星期 ; 半个月 | 三周 ; 四天 ; 一周
duration | over a decade ; more than a decade ; more than ten years | 十多年 ; 十年以上 ; 超过十年 ; 十餘年 ; 十几年 | 二十多年 ; 不到十年 ; 几十年
duration | decades ; for decades | 几十年 ; 数十年 ; 數十年 | 几百年 ; 十几年
duration | two decades | 二十年 ; 20年 ; 二十年間 | 十年 ; 三十年 ; 12年
duration | a three-day strike | 为期三天的罢工 ; 三天的罢工 ; 3日罢工 ; 三日罷工 ; 三天罷工 | 为期四天的罢工 ; 十三天的罢工 ; 30天的罢工 ; 为期三周的罢工
duration | sixty days ; 60 days | 60天 ; 六十天 ; 两个月 ; 60日 | 60周 ; 16天 ; 六个月 ; 70天
duration | 24 hours | 24小时 ; 一天 ; 二十四小时 ; 一昼夜 | 42小时 ; 14小时 ; 24天
duration | the eight-hour day | 八小时工作制 ; 8小时工作日 ; 八小時工作制 | 十小时工作制 ; 六小时工作制
duration | a hundred years | 一百年 ; 百年 ; 100年 ; 一个世纪 | 一千年 ; 十年 ; 两百年
duration | centuries of slavery | 几个世纪的奴隶制 ; 数百年的奴隶制 ; 幾百年的奴隸制 | 数千年的奴隶制
duration | thousands of years | 数千年 ; 几千年 ; 數千年 ; 上千年 | 几百年 ; 数万年
unit | 100 miles | 100英里 ; 160公里 ; 161公里 ; 一百英里 ; 約160公里 | 100公里 ; 180公里 ; 1000英里 ; 16公里
unit | 90F ; 90 degrees Fahrenheit ; 90°F | 90华氏度 ; 32.2摄氏度 ; 华氏90度 ; 32摄氏度 ; 華氏90度 ; 90°F | 90摄氏度 ; 摄氏90度 ; 华氏80度 ; 23摄氏度
unit | 20 degrees Celsius ; 20°C | 20摄氏度 ; 20°C ; 摄氏20度 ; 20℃ ; 攝氏20度 | 20华氏度 ; 华氏20度 ; 12摄氏度
unit | 6-foot-6 ; 6 feet 6 inches | 1.98米 ; 6英尺6英寸 ; 六英尺六英寸 ; 198厘米 | 6.6英尺 ; 1.68米 ; 6英尺8英寸
unit | 135 lb ; 135 pounds | 61公斤 ; 135磅 ; 61千克 | 135公斤 ; 31公斤 ; 153磅
unit | 250 acres | 100公顷 ; 250英亩 ; 101公頃 ; 1平方公里 | 250公顷 ; 25英亩 ; 1000公顷
unit | 5 kilometers ; 5 km | 5公里 ; 五公里 ; 5千米 ; 5000米 ; 3.1英里 | 5英里 ; 5米 ; 15公里 ; 50公里
unit | 40 million tons | 4000万吨 ; 4000萬噸 ; 四千万吨 | 400万吨 ; 4亿吨 ; 4000万公斤
unit | 30 square miles | 30平方英里 ; 78平方公里 ; 78平方千米 | 30平方公里 ; 300平方英里 ; 7.8平方公里
unit | 12 feet | 12英尺 ; 3.7米 ; 十二呎 ; 3.66米 | 12米 ; 2英尺 ; 37米
unit | 10 gallons | 10加仑 ; 38升 ; 10加侖 | 10升 ; 100加仑
unit | 500 barrels | 500桶 ; 五百桶 | 5000桶 ; 50桶
unit | 3 megawatts | 3兆瓦 ; 三兆瓦 | 30兆瓦 ; 13兆瓦
unit | 70 km/h | 时速70公里 ; 每小时70公里 ; 70公里/小时 | 时速17公里 ; 时速70英里
age | a 52-year-old miner ; a miner aged 52 | 一名52岁的矿工 ; 五十二岁的矿工 ; 一名52歲的礦工 ; 年仅52岁的矿工 | 一名25岁的矿工 ; 五十三岁的矿工 ; 52年工龄的矿工，25岁
age | an 18-year-old | 一名18岁的青年 ; 十八岁的青年 | 一名8岁的青年 ; 十九岁的青年
age | teenage workers ; teenagers | 十几岁的工人 ; 青少年工人 ; 青少年 | 
count | thirty-seven delegates ; 37 delegates | 37位代表 ; 三十七名代表 ; 37名代表 ; 三十七位代表 | 73位代表 ; 三十六名代表 ; 370名代表
count | 12 seats | 12席 ; 12个席位 ; 十二席 | 2席 ; 21个席位 ; 120席
count | 5,000 troops | 5000名士兵 ; 五千兵力 ; 五千大军 | 50000名士兵 ; 500名士兵
count | nine justices | 九名大法官 ; 9名大法官 ; 九位大法官 | 七名大法官 ; 八位大法官 ; 十九名大法官
count | eleven dead and 30 wounded | 11人死亡，30人受伤 ; 11死30伤 ; 十一人死亡，三十人受傷 | 11人死亡，13人受伤 ; 10人死亡，30人受伤 ; 11人死亡
names | the G7 summit | 七国集团峰会 ; G7峰会 ; 七大工業國高峰會 | 
names | the G20 | 二十国集团 ; G20 ; 20国集团 | 
names | COVID-19 | 新冠 ; 新冠肺炎 ; 2019冠状病毒病 ; COVID-19 | 
names | a Boeing 737 | 一架波音737 ; 一架波音737客机 | 一架波音747
names | the Ninth Circuit | 第九巡回法院 ; 第九巡迴上訴法院 | 第八巡回法院
names | the Big Three | 三巨头 ; 三大汽车公司 ; 三大車廠 | 
names | the Gang of Four | 四人帮 ; 四人幫 | 
names | the Five-Year Plan | 五年计划 ; 五年計劃 | 
names | the 13th Five-Year Plan | “十三五”规划 ; 第十三个五年规划 ; 「十三五」規劃 | “十四五”规划 ; 第十二个五年规划
names | the Paris Commune of 1871 | 1871年巴黎公社 ; 一八七一年的巴黎公社 | 1817年巴黎公社
names | the 18th Brumaire | 雾月十八日 ; 雾月18日 ; 霧月十八日 | 雾月十九日 ; 雾月八日
names | the Local 600 union | 第600地方工会 ; 600分会 | 第60地方工会
names | F-16 fighters | F-16战斗机 ; F16戰鬥機 | F-15战斗机 ; F-35战斗机
none | a united front | 统一战线 ; 統一戰線 | 
none | very dangerous | 十分危险 ; 萬分危險 ; 非常危險 | 
none | the Pentagon | 五角大楼 ; 五角大廈 | 
none | in Sichuan | 在四川 | 
none | Halloween | 万圣节 ; 萬聖節 | 
none | a quarterback | 四分卫 ; 四分衛 | 
none | by every possible means | 千方百计 ; 千方百計 ; 想方设法 | 
none | on the one hand ... on the other hand | 一方面……另一方面 ; 一方面……一方面 | 
none | no one knows | 没有人知道 ; 無人知曉 ; 谁也不知道 | 
none | second to none | 首屈一指 ; 不亚于任何人 ; 独一无二 | 
none | at first | 起初 ; 一开始 ; 最初 ; 一開始 | 
none | once again | 再一次 ; 又一次 ; 再次 | 
none | long live the revolution | 革命万岁 ; 革命萬歲 | 
none | Workers of all countries | 全世界无产者 ; 各国工人 | 
none | all kinds of | 各种各样 ; 五花八门 ; 五花八門 | 
none | everyone | 人人 ; 每一个人 ; 每個人 ; 万众 | 
none | unanimous | 一致 ; 一致同意 | 
none | for a second | 一瞬间 ; 片刻 ; 一秒钟 | 
none | a bit of luck | 一点运气 ; 一點運氣 | 
none | carbon dioxide emissions | 二氧化碳排放 | 
none | the third world | 第三世界 | 
none | a third-party candidate | 第三党候选人 ; 第三黨候選人 | 
none | across the Strait | 两岸 ; 海峡两岸 ; 海峽兩岸 | 
none | a thousand times no | 一千个不 ; 一千次不 | 
none | ordinary people | 老百姓 ; 平民百姓 ; 普通百姓 | 
none | step by step | 一步一步 ; 一步步 ; 逐步 | 
none | one by one | 一个一个 ; 一个接一个 ; 逐一 ; 一個個 | 
none | any and all means | 三番五次 ; 七手八脚 ; 千千万万 | 
converted | half a decade ; a half-decade | 五年 ; 5年 ; 五年時間 | 十年 ; 十五年
converted | two score | 四十 ; 40 | 二十 ; 十四
converted | four score and seven years ago | 八十七年前 ; 87年前 | 四十七年前
converted | a decade and a half | 十五年 ; 15年 | 二十五年 ; 十年
`
