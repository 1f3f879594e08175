/** Ranges, sums of money and dates, in the shape of `forms`. */
export const sumsAndDates = `
ranges and rates | 10 to 15 percent | 10%至15% ; 10%到15% | 10%至50%
ranges and rates | 50,000 to 100,000 people | 5万至10万人 ; 5—10万人 | 5万至100万人
ranges and rates | $2-3 billion | 20亿至30亿美元 | 2亿至3亿美元
ranges and rates | 12 to 14 weeks | 12至14周 |
ranges and rates | between 30 and 43 percent | 30%至43%之间 | 30%至34%之间
ranges and rates | between 5 and 7 million | 500万至700万 ; 介於500萬與700萬之間 |
ranges and rates | between 200 and 300 jobs | 200到300个岗位 | 200到400个岗位
ranges and rates | $18 an hour | 每小时18美元 | 每小时81美元
ranges and rates | 35 hours a week | 每周35小时 |
ranges and rates | three times a day | 每天三次 | 每天两次
ranges and rates | 120 kilometres per hour | 每小时120公里 |
ranges and rates | 400 barrels a day | 日产400桶 |
ranges and rates | two to three hours | 两到三小时 | 三到四小时
ranges and rates | 5–7 percent | 5%—7% |
ranges and rates | $30 to $40 a barrel | 每桶30至40美元 | 每桶30至50美元
ranges and rates | 1.5 to 2 degrees Celsius | 1.5至2摄氏度 | 1.5到2.5摄氏度
ranges and rates | $8.50 per hour | 时薪8.5美元 |
ranges and rates | 60 miles an hour | 时速60英里 ; 时速96公里 |
ranges and rates | 2 million barrels per day | 每日200万桶 | 每日20万桶
ranges and rates | once every four years | 每四年一次 | 每五年一次
ranges and rates | 20-30 people | 二三十人 ; 20至30人 | 三四十人
ranges and rates | 10,000 to 20,000 people | 一两万人 ; 1万至2万人 | 一二十万人
ranges and rates | eight to ten hours | 八到十小时 ; 8至10小时 | 8至12小时
ranges and rates | between 1 million and 2 million | 100万至200万 | 10万至20万
ranges and rates | 10 hours a day, six days a week | 每天10小时，每周六天 | 每天10小时，每周五天
ranges and rates | $7.25 an hour | 时薪7.25美元 |
ranges and rates | a dollar a day | 每天一美元 |
ranges and rates | $2.15 a day | 每天2.15美元 |
ranges and rates | between six and eight weeks | 六到八周 | 六到九周
ranges and rates | every two years | 每两年 | 每三年
sums of money | $750 million | 7.5亿美元 | 75亿美元
sums of money | US$35m | 3500万美元 | 3500万欧元
sums of money | a $1.9 trillion package | 1.9万亿美元的方案 ; 1.9兆美元的方案 |
sums of money | 2 billion dollars | 20亿美元 | 20亿元
sums of money | thirty cents | 30美分 | 三角钱
sums of money | a 50p coin | 50便士硬币 |
sums of money | 75 cents | 75美分 | 57美分
sums of money | 99 cents | 0.99美元 |
sums of money | A$40 million | 4000万澳元 | 4000万美元
sums of money | HK$200 | 200港元 |
sums of money | NT$3,000 | 3000元新台幣 ; 新台幣3000元 |
sums of money | C$15 | 15加元 |
sums of money | The Canberra plan costs $60 million. | 堪培拉的计划耗资6000万澳元。 |
sums of money | S$5 million | 500万新元 | 50万新元
sums of money | £800 | 800英镑 | 800欧元
sums of money | €2.4m | 240万欧元 |
sums of money | ¥500 | 500日元 ; 500元 |
sums of money | ₹300 | 300卢比 |
sums of money | 15 million rubles | 1500万卢布 | 1500万卢比
sums of money | 100 yuan | 100元 |
sums of money | RMB 8 million | 800万元人民币 ; 人民币800万元 | 80万元人民币
sums of money | 20 yuan | 20块钱 |
sums of money | CNY 5.6 billion | 56亿元 |
sums of money | 14 lakh rupees | 140万卢比 |
sums of money | 2 crore people | 2000万人 | 200万人
sums of money | 3.5 lakh voters | 35万选民 |
sums of money | 5 lakh | 50万 |
sums of money | 10 million yuan ($1.4 million) | 1000万元 |
sums of money | $1.4 million | 140万美元（约合人民币1000万元） |
sums of money | €5 million | 500万欧元（约合540万美元） | 50万欧元（约合540万美元）
sums of money | 200 miles | 200英里（约合322公里） |
sums of money | The deal is valued at $44 billion. | 该交易价值440亿美元。 | 该交易价值44亿美元。
sums of money | a $300-million loan | 3亿美元贷款 | 3000万美元贷款
sums of money | a multibillion-dollar plan | 数十亿美元的计划 |
sums of money | a million dollars | 一百万美元 | 100万欧元
sums of money | Petrol rose five cents a litre. | 汽油每升涨了5美分。 |
sums of money | at 2 euro cents | 2欧分 |
sums of money | 60 pence | 60便士 | 60英镑
sums of money | NZ$12 million | 1200万新西兰元 |
sums of money | 10 million Hong Kong dollars | 1000万港元 | 1000万台币
sums of money | Can$2 billion | 20亿加元 |
sums of money | 1.2 trillion yen | 1.2万亿日元 ; 1.2兆日圓 |
sums of money | 500,000 Swiss francs | 50万瑞士法郎 |
sums of money | 300 million riyals | 3亿里亚尔 |
sums of money | 2 billion won | 20亿韩元 | 2亿韩元
sums of money | 50 million Turkish lira | 5000万土耳其里拉 |
sums of money | 30 million zlotys | 3000万兹罗提 |
sums of money | a 2,000-yuan fine | 罚款2000元 | 罚款200元
sums of money | 3.2 billion yuan | 32亿人民币 |
sums of money | 500 million yuan (about $70 million) | 5亿元（约合7000万美元） | 5亿元（约合7亿美元）
sums of money | 50 miles (80 km) | 80公里 |
sums of money | $1 | 1美元 | 1欧元
sums of money | $20bn | 200亿美元 | 20亿美元
sums of money | 5 million euros | | 500万美元
sums of money | a trillion dollars | 一万亿美元 ; 一兆美元 | 一千亿美元
sums of money | 25 cents | 25美分 ; 0.25美元 |
sums of money | A$2.5bn | 25亿澳元 | 25亿加元
sums of money | £1.5 million | 150万英镑 ; 150萬英鎊 | 150万欧元
sums of money | 500 marks | 500马克 |
sums of money | 10,000 francs | 1万法郎 | 10万法郎
sums of money | 50 yuan | 五十元 ; 五十块 | 五百元
sums of money | 8,000 RMB a month | 月薪8000元 |
sums of money | 1 lakh crore | 1万亿 |
sums of money | 10 crore | 1亿 | 1000万
sums of money | a $1 trillion deficit | 1万亿美元赤字 ; 一万亿美元赤字 | 1千亿美元赤字
sums of money | $100,000 to $150,000 | 10万至15万美元 | 10万至50万美元
sums of money | $1.5 million each | 每人150万美元 |
days and months | October 14th, 2021 | 2021年10月14日 | 2021年10月4日
days and months | 14 Oct. 2021 | 2021年10月14日 |
days and months | 2021-10-14 | 2021年10月14日 |
days and months | July 25, 1956 | 一九五六年七月二十五日 ; 1956 年 7 月 25 日 | 1956年6月25日 ; 1965年7月25日
days and months | Aug. 8 | 8月8日 |
days and months | the 8th of August | 8月8号 | 8月9号
days and months | November 23 | 11月23日 | 12月23日
days and months | on 3 June | 六月三日 |
days and months | March 1921 | 1921年3月 ; 一九二一年三月 | 1921年5月
days and months | in September of 1949 | 1949年9月 | 1946年9月
days and months | in April | 4月 ; 四月份 | 5月
days and months | since November | 11月以来 | 12月以来
days and months | You may march. | 你们可以游行。 |
days and months | on the 15th | 15日 ; 15号 | 16日
days and months | on the 21st of the month | 当月21日 | 当月20日
days and months | on Sunday, 6 March 2022 | 2022年3月6日，星期日 | 2022年3月6日，星期六
days and months | born on Dec. 26, 1893 | 生于1893年12月26日 | 生于1893年11月26日
days and months | the October 1, 1949 ceremony | 1949年10月1日的典礼 | 1949年10月10日的典礼
days and months | the meeting of 12 May | 5月12日的会议 | 5月21日的会议
days and months | from June 6 | 自6月6日起 |
days and months | the night of February 3-4 | 2月3日至4日夜间 | 2月3日夜
days and months | since Feb. 2022 | 2022年2月以来 | 2022年3月以来
days and months | in January-June 2020 | 2020年1月至6月 | 2020年1月至7月
days and months | May's local elections | 5月的地方选举 |
days and months | the December election | 12月选举 | 11月选举
days and months | in March and April | 三四月间 ; 三月和四月 |
days and months | the 4th of July, 1776 | 1776年7月4日 | 1776年7月14日
days and months | 1 January 1959 | 1959年元旦 |
days and months | November 7, 1917 | 1917年11月7日 ; 1917年11月7號 | 1917年10月7日
days and months | the eighteenth of March | 3月18日 | 3月8日
days and months | Sept. 3 | 九月三日 ; 9月3號 |
days and months | the 23rd | 23日 |
days and months | June 1989 | 1989年6月 | 1998年6月
days and months | by August | 到8月 | 到九月
days and months | on the 1st | 1日 ; 一号 |
days and months | On 24 February 2022, Russia invaded Ukraine. | 2022年2月24日，俄罗斯入侵乌克兰。 | 2022年2月14日，俄罗斯入侵乌克兰。
days and months | between March 2020 and December 2022 | 2020年3月至2022年12月 | 2020年3月至2022年11月
days and months | by the end of September | 9月底前 | 8月底前
days and months | the week of June 5 | 6月5日当周 |
weekdays, years and decades | on Tuesday | 周二 ; 星期二 | 週三
weekdays, years and decades | Sunday morning | 周日上午 ; 礼拜天上午 | 周六上午
weekdays, years and decades | on Thursdays | 每周四 |
weekdays, years and decades | Friday's vote | 周五的投票 | 周四的投票
weekdays, years and decades | on Monday and Wednesday | 周一和周三 | 周一和周四
weekdays, years and decades | in 1968 | 1968年 ; 68年 | 1986年
weekdays, years and decades | in '68 | 68年 |
weekdays, years and decades | in 2023 | 民國112年 | 民國111年
weekdays, years and decades | the 2008 financial crisis | 2008年金融危机 |
weekdays, years and decades | the 1970s | 20世纪70年代 ; 七十年代 ; 1970年代 | 19世纪70年代
weekdays, years and decades | the '80s | 80年代 |
weekdays, years and decades | the sixties | 六十年代 | 五十年代
weekdays, years and decades | in his forties | 四十多岁 | 五十多岁
weekdays, years and decades | the 1840s | 19世纪40年代 |
weekdays, years and decades | the 18th century | 18世纪 ; 十八世纪 | 17世纪
weekdays, years and decades | the nineteenth century | 19世纪 |
weekdays, years and decades | the 1700s | 18世纪 |
weekdays, years and decades | the fifth century BC | 公元前5世纪 | 公元前6世纪
weekdays, years and decades | the last century | 上世纪 |
weekdays, years and decades | the early 1980s | 20世纪80年代初 |
weekdays, years and decades | the late 1980s | 80年代末 | 80年代初
weekdays, years and decades | the mid-1990s | 90年代中期 | 80年代中期
weekdays, years and decades | the first half of 2021 | 2021年上半年 | 2021年下半年
weekdays, years and decades | Q2 2020 | 2020年第二季度 ; 2020年二季度 | 2020年三季度
weekdays, years and decades | the fourth quarter | 四季度 | 第三季度
weekdays, years and decades | fiscal 2022 | 2022财年 |
weekdays, years and decades | from Monday to Friday | 周一至周五 | 周一到周四
weekdays, years and decades | late Saturday | 周六深夜 | 周日深夜
weekdays, years and decades | Wednesday's ruling came two days after Monday's hearing. | 周三的裁决在周一听证会两天后作出。 | 周三的裁决在周三听证会两天后作出。
weekdays, years and decades | On Saturday and Sunday shops close. | 周末两天商店关门。 |
weekdays, years and decades | the class of 2024 | 2024届毕业生 |
weekdays, years and decades | the 1911 Revolution | 辛亥革命 |
weekdays, years and decades | the 1848 revolutions | 1848年革命 | 1884年革命
weekdays, years and decades | the SS19 collection | 2019春夏系列 ; 2019年春夏系列 |
weekdays, years and decades | the fall 2019 season | 2019秋季 |
weekdays, years and decades | the 1920s and 1930s | 二三十年代 ; 20世纪二三十年代 | 20世纪三四十年代
weekdays, years and decades | a man in his 60s | 一名60多岁的男子 | 一名70多岁的男子
weekdays, years and decades | the Roaring Twenties | 咆哮的二十年代 |
weekdays, years and decades | a noughties hit | 本世纪初的热门歌曲 |
weekdays, years and decades | late 19th-century Russia | 19世纪末的俄国 | 18世纪末的俄国
weekdays, years and decades | 20th- and 21st-century art | 20世纪和21世纪艺术 |
weekdays, years and decades | 221 BC | 公元前221年 | 公元前212年
weekdays, years and decades | AD 79 | 公元79年 |
weekdays, years and decades | by the end of 2025 | 到2025年底 |
weekdays, years and decades | in mid-July | 7月中旬 | 7月下旬
weekdays, years and decades | in early 2019 | 2019年初 | 2019年底
weekdays, years and decades | in the first three quarters | 前三季度 | 前两季度
weekdays, years and decades | the six months to June | 截至6月的六个月 ; 截至6月的半年 |
weekdays, years and decades | H1 2024 | 2024年上半年 | 2024年下半年
weekdays, years and decades | second-quarter GDP | 第二季度国内生产总值 | 第三季度国内生产总值
weekdays, years and decades | Saturdays | 每周六 |
weekdays, years and decades | Sunday | 礼拜日 | 星期六
weekdays, years and decades | Wed. | 周三 |
weekdays, years and decades | since 1945 | 1945年以来 | 1949年以来
weekdays, years and decades | by 2035 | 到2035年 |
weekdays, years and decades | the generation of '68 | 68一代 |
weekdays, years and decades | class of '77 | 七七级 |
weekdays, years and decades | the '30s | 三十年代 | 四十年代
weekdays, years and decades | the 2000s | 21世纪头十年 |
weekdays, years and decades | the 2020s | 2020年代 ; 21世纪20年代 | 21世纪30年代
weekdays, years and decades | the 1860s | 19世纪60年代 | 18世纪60年代
weekdays, years and decades | the nineties | 九十年代 |
weekdays, years and decades | in her thirties | 三十多岁 ; 三十几岁 | 十三岁
weekdays, years and decades | the twentieth century | 20世纪 | 二十一世纪
weekdays, years and decades | the 1900s | 20世纪 |
weekdays, years and decades | 17th-century England | 十七世纪的英国 | 十六世纪的英国
weekdays, years and decades | two centuries | 两个世纪 ; 两百年 |
weekdays, years and decades | early 20th century | 20世纪初 | 20世纪末
weekdays, years and decades | mid-century | 世纪中叶 |
weekdays, years and decades | late 1917 | 1917年底 ; 1917年末 | 1917年初
weekdays, years and decades | the first quarter of this year | 今年第一季度 ; 今年一季度 | 今年二季度
weekdays, years and decades | the second half of the year | 下半年 | 上半年
weekdays, years and decades | the first five months | 前五个月 | 前六个月
weekdays, years and decades | Friday morning | 周五一早 |
weekdays, years and decades | Saturday afternoon's match | | 周三下午的比赛
weekdays, years and decades | Pompeo told the Council on Thursday | 蓬佩奥周四向安理会表示 | 蓬佩奥周一向安理会表示
weekdays, years and decades | late Sunday and early Monday, then Tuesday | 周日晚和周一早，然后周二 | 周日晚和周日早，然后周二
weekdays, years and decades | It rose to 54 against 29 today. | 从今天的29增加到54。 |
weekdays, years and decades | 54 members, against 29 today | 将从今天的29人增加到54人 |
weekdays, years and decades | the FW2020 show | 2020秋冬大秀 |
weekdays, years and decades | AW20 | 2020秋冬 |
weekdays, years and decades | SS19 | SS19 | 2018春夏
weekdays, years and decades | in FY2021 | 2021财年 |
weekdays, years and decades | in FY21 | 2021财年 | 2022财年
weekdays, years and decades | for the first time since 1991 | 1991年以来首次 | 1999年以来首次
weekdays, years and decades | By 2030, the figure will reach 60 percent. | 到2030年，这一数字将达到六成。 | 到2030年，这一数字将达到五成。
weekdays, years and decades | The economy grew 3 percent in the second quarter. | 第二季度经济增长3%。 | 第二季度经济增长5%。
weekdays, years and decades | the two-week-old war | 持续两周的战争 |
weekdays, years and decades | In 1978 and again in 1989 | 1978年和1989年 | 1978年和1998年
weekdays, years and decades | the great powers of the 19th and 20th centuries | 19世纪和20世纪的列强 | 18世纪和20世纪的列强
weekdays, years and decades | between Thursday and Sunday | 周四至周日期间 | 周四至周六期间
weekdays, years and decades | on Tuesday, the third day of the strike | 周二，罢工第三天 | 周二，罢工第四天
weekdays, years and decades | in the early hours of June 4 | 6月4日凌晨 | 6月5日凌晨
weekdays, years and decades | in the year 2000 | 2000年 |
weekdays, years and decades | in the 12 years since 2012 | 2012年以来的12年间 | 2012年以来的11年间
weekdays, years and decades | by the mid-2030s | 到2030年代中期 ; 到本世纪30年代中期 | 到2040年代中期
weekdays, years and decades | postwar 1950s and 1960s | 战后五六十年代 | 战后六七十年代
weekdays, years and decades | at the turn of the century | 世纪之交 |
weekdays, years and decades | the first millennium BC | 公元前一千纪 |
weekdays, years and decades | the 2nd century BC | 公元前2世纪 | 公元2世纪
weekdays, years and decades | in the final quarter of 2021 | 2021年第四季度 |
weekdays, years and decades | in the last quarter | 第四季度 |
weekdays, years and decades | over three quarters | 三个季度以来 |
weekdays, years and decades | the first half | 上半年 |
weekdays, years and decades | in the first two months of the year | 前两个月 | 前三个月
spans and named days | April 3 to 7 | 4月3日至7日 | 4月3日至8日
spans and named days | 1937-45 | 1937—1945年 ; 1937年至1945年 | 1937年至1946年
spans and named days | between 1966 and 1976 | 1966年至1976年 |
spans and named days | from 1995 to 2005 | 1995年到2005年 | 1996年到2005年
spans and named days | June 28-30 | 6月28日至30日 |
spans and named days | the 9/11 commission | 9·11委员会 |
spans and named days | after 9/11 | “九一一”之后 ; 911事件後 |
spans and named days | the January 6 riot | 1月6日骚乱 |
spans and named days | the September 11 attacks | “9·11”恐怖袭击 ; “九一一”袭击 ; 911袭击 |
spans and named days | the July 7 bombings | “7·7”爆炸案 | “7·8”爆炸案
spans and named days | May Day | 五一劳动节 |
spans and named days | the May Fourth Movement | 五四运动 |
spans and named days | the Fourth of July | 美国独立日 |
spans and named days | International Women's Day | 三八妇女节 |
spans and named days | National Day | 十一国庆节 |
spans and named days | April Fools' Day | 愚人节 |
spans and named days | He left yesterday. | 他昨天离开。 |
spans and named days | last month | 上个月 |
spans and named days | He resigned last year. | 他于2022年辞职。 |
spans and named days | He resigned this week. | 他于周二辞职。 |
spans and named days | the day before yesterday | 前天 |
spans and named days | 9/29/2019 | 2019年9月29日 ; 2019/9/29 | 2019/9/28
spans and named days | 2020-03-01 | 2020年3月1日 |
spans and named days | 03/15/2022 | 2022年3月15日 | 2022年5月13日
spans and named days | August 18-22 | 8月18日至22日 |
spans and named days | from Nov. 30 to Dec. 12 | 11月30日至12月12日 | 11月30日至12月11日
spans and named days | the 2010–11 season | 2010—11赛季 ; 2010至2011赛季 |
spans and named days | the 1979-1989 war | 1979年至1989年的战争 | 1979年至1988年的战争
spans and named days | the Jan. 6 committee | 1·6委员会 |
spans and named days | 7/7 bombings | 七七爆炸案 |
spans and named days | post-9/11 wars | 后9·11战争 |
spans and named days | Bastille Day | 法国国庆日 |
spans and named days | International Workers' Day | 国际劳动节 |
spans and named days | Singles' Day | 双十一 |
spans and named days | the Double Ten holiday | 双十节 |
spans and named days | two years ago | 两年前 | 三年前
spans and named days | in the past 10 days | 过去十天 |
spans and named days | next Tuesday | 下周二 | 下周四
spans and named days | 1936-39 | 1936年至1939年 ; 1936-1939年 | 1936年至1938年
spans and named days | May to June | 5月至6月 ; 五六月 |
spans and named days | from 12 to 15 March | 3月12日至15日 | 3月12日至16日
spans and named days | 9/11 | 9·11 |
spans and named days | the March 11 earthquake | 3·11大地震 |
spans and named days | June Fourth | 六四 |
spans and named days | the July 7 Incident | 七七事变 |
spans and named days | the September 18 Incident | 九一八事变 |
spans and named days | May Day demonstrations | 五一游行 |
`
