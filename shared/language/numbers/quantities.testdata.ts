/** Whole, rough and small numbers, ordinals, percents and shares, in the shape of `forms`. */
export const quantities = `
whole numbers | The stadium holds 45,600 spectators. | 体育场可容纳45600名观众。 | 体育场可容纳4560名观众。
whole numbers | a total of 1,204 ballots | 共计1,204张选票 ; 共计１２０４张选票 |
whole numbers | a depth of 10,984 metres | | 深达10948米
whole numbers | Some 2,315 trees were planted. | 共植树2315棵。 |
whole numbers | an index of 7.25 | 指数为7.25 | 指数为72.5
whole numbers | a population of 67 million | 人口6700万 | 人口670万
whole numbers | sales of 8.4bn | 销售额84亿 |
whole numbers | £10m in grants | 1000万英镑补助 | 1亿英镑补助
whole numbers | The company has 1.2 trillion in assets. | 该公司资产达1.2万亿。 ; 該公司資產達1.2兆。 | 该公司资产达1200亿。
whole numbers | 600k followers | 60万粉丝 | 6万粉丝
whole numbers | 350,000 refugees | 35萬難民 |
whole numbers | 1.05 billion tonnes | 10.5亿吨 | 105亿吨
whole numbers | one hundred and eight heroes | 一百零八位好汉 | 一百八十位好汉
whole numbers | two thousand and five villages | 两千零五个村庄 |
whole numbers | forty-three deputies | 四十三名议员 | 三十四名议员
whole numbers | one thousand five hundred copies | 一千五百册 |
whole numbers | seventy-two hours | 72小时 |
whole numbers | 28,000 visitors | 2.8万名游客 ; 2万8千名游客 ; 两万八千名游客 | 28万名游客
whole numbers | 13,500 homes | 1.35万户住宅 | 1.53万户住宅
whole numbers | in 2008 | 二〇〇八年 | 二〇〇九年
whole numbers | Room 305 | 三〇五室 |
whole numbers | In 1984, he left. | 一九八四年，他离开了。 | 一九四八年，他离开了。
whole numbers | three and a half years | 三年半 | 四年半
whole numbers | half a million people | 50万人 | 5万人
whole numbers | one and a half hours | 一个半小时 |
whole numbers | five and a half million dollars | 550万美元 |
whole numbers | half a billion euros | 5亿欧元 | 50亿欧元
whole numbers | a month and a half | 一个半月 |
whole numbers | half an hour | 半小时 | 一小时
whole numbers | Turnout reached 1,023,457 in the final count. | 最终统计的投票人数为102万3457人。 | 最终统计的投票人数为1023475人。
whole numbers | The fund manages $1.35tn. | 该基金管理着1.35万亿美元。 | 该基金管理着135亿美元。
whole numbers | a shortfall of 900 million doses | 9亿剂的缺口 | 9000万剂的缺口
whole numbers | exports worth 12.6 billion pounds | 价值126亿英镑的出口 |
whole numbers | more than 4m households | 400多万户家庭 |
whole numbers | 2,300 billion cubic metres | 2.3万亿立方米 |
whole numbers | a thousand and one nights | 一千零一夜 |
whole numbers | ninety-nine percent | 99% |
whole numbers | three hundred Spartans | 三百斯巴达勇士 | 三千斯巴达勇士
whole numbers | 115,000 signatures | 11万5千个签名 ; 11.5萬個簽名 | 1.15万个签名
whole numbers | a year and a half after the coup | 政变一年半后 |
whole numbers | two and a half times the average | 平均水平的2.5倍 ; 平均水平的两倍半 |
whole numbers | six and a half years in prison | 六年半徒刑 | 七年半徒刑
whole numbers | three-quarters of a million people | 75万人 |
whole numbers | a quarter of a million people | 25万人 | 50万人
whole numbers | a crowd of 3,700 | 3700人的人群 | 37000人的人群
whole numbers | 9.81 | 9.81 |
whole numbers | 7.8 billion people on earth | 地球上78亿人 | 地球上7.8亿人
whole numbers | a $14-trillion economy | 14万亿美元的经济体 |
whole numbers | 40 billion cubic feet | 400亿立方英尺 |
whole numbers | 2.5 million | 两百五十万 | 二十五万
whole numbers | one billion | 十亿 | 一亿
whole numbers | 100 million | 一亿 |
whole numbers | 10 million | 一千万 | 一百万
whole numbers | 800 thousand | 80万 |
whole numbers | eleven million workers | 1100万工人 | 1.1亿工人
whole numbers | twenty-one guns | 二十一响礼炮 |
whole numbers | three thousand six hundred | 三千六百 ; 三千六 |
whole numbers | 12,000 copies | 一万二千册 ; 一万两千册 | 十二万册
whole numbers | the year 1997 | 一九九七年 |
whole numbers | four and a half | 四个半 |
whole numbers | one and a half million | 150万 | 15万
whole numbers | a day and a half | 一天半 |
whole numbers | five and a half percent | 5.5% | 5%
whole numbers | China's 1.4 billion people | 14亿中国人 ; 十四亿中国人 | 十三亿中国人
whole numbers | 12.3m barrels | 1230万桶 | 123万桶
whole numbers | over $1 billion | 超过10亿美元 ; 10多亿美元 | 超过1亿美元
whole numbers | a 10 billion yuan fund | 百亿元基金 |
whole numbers | a 100-billion-yuan fund | 千亿元基金 | 百亿元基金
whole numbers | trillions of yuan | 数万亿元 ; 上万亿元 | 数千亿元
rough numbers | a dozen lawmakers | 十几名议员 ; 12名议员 | 数百名议员
rough numbers | half a dozen villages | 五六个村庄 ; 六个村庄 | 十几个村庄
rough numbers | dozens of protesters | 几十名抗议者 ; 數十名抗議者 | 数百名抗议者
rough numbers | two dozen countries | 二十多个国家 ; 24个国家 |
rough numbers | hundreds of houses | 数百座房屋 ; 上百座房屋 | 数千座房屋
rough numbers | thousands of fans | 成千上万的球迷 ; 数千名球迷 | 数十名球迷
rough numbers | hundreds of thousands of workers | 数十万工人 | 数百万工人
rough numbers | tens of millions of children | 数千万儿童 ; 上千万名儿童 |
rough numbers | billions of dollars | 数十亿美元 | 数亿美元
rough numbers | hundreds of millions of users | 數億用戶 |
rough numbers | more than 300 flights | 300多个航班 ; 超过300个航班 ; 逾三百架次航班 | 不到300个航班
rough numbers | over 30,000 people | 3万余人 | 30余万人
rough numbers | at least 17 people were killed | 至少17人丧生 | 至多17人丧生
rough numbers | upwards of 60 tonnes | 60吨以上 |
rough numbers | more than a year | 一年多 |
rough numbers | nearly 80 countries | 近80个国家 ; 将近80个国家 | 80多个国家
rough numbers | almost 2 million visitors | 接近200万游客 |
rough numbers | just under 50 percent | 不到50% | 刚过50%
rough numbers | close to 900 staff | 近九百名员工 |
rough numbers | about 250 delegates | 约250名代表 ; 大约二百五十名代表 | 205名左右代表
rough numbers | roughly 70 kilometres | 70公里左右 |
rough numbers | an estimated 4,000 fighters | 估计有4000名武装人员 | 估计有400名武装人员
rough numbers | up to 50 guests | 最多50名客人 ; 多达50名客人 | 至少50名客人
rough numbers | no more than 10 days | 不超过10天 | 超过10天
rough numbers | as many as 120 soldiers | 多达120名士兵 |
rough numbers | two or three weeks | 两三周 | 三四周
rough numbers | seven or eight people | 七八个人 |
rough numbers | two or three hundred guests | 两三百名客人 |
rough numbers | five or six years ago | 五六年前 | 六七年前
rough numbers | in three to four months | 三到四个月内 |
rough numbers | several ministers | 几位部长 |
rough numbers | a few days later | 几天后 |
rough numbers | a number of banks | 若干家银行 |
rough numbers | several rounds of talks | 数轮会谈 |
rough numbers | a handful of states | 少数几个国家 |
rough numbers | several dozen families | 几十户家庭 |
rough numbers | dozens of villages across three provinces | 三省的数十个村庄 |
rough numbers | a dozen or so officers | 十来名军官 |
rough numbers | at least a dozen people | 至少十几人 ; 至少12人 | 至少20人
rough numbers | tens of thousands took to the streets | 数万人走上街头 ; 上万人走上街头 | 数千人走上街头
rough numbers | hundreds of billions of dollars | 数千亿美元 | 数百亿美元
rough numbers | a few thousand supporters | 几千名支持者 |
rough numbers | several hundred officers | 数百名警察 | 数千名警察
rough numbers | a record of over 1,300 cases | 超过1300例的纪录 |
rough numbers | more than two-thirds of respondents | 逾三分之二的受访者 | 不到三分之二的受访者
rough numbers | more than 100 countries | 一百多个国家 |
rough numbers | well over 2,000 years | 两千多年 |
rough numbers | some 30-odd members | 三十几名成员 |
rough numbers | just short of 1,000 votes | 差一点到1000票 |
rough numbers | fewer than 20 people | 不足20人 | 20多人
rough numbers | around 6,500 troops | 约6500名士兵 |
rough numbers | approximately 1 in 8 adults | 大约每八名成年人中有一人 |
rough numbers | speeds of up to 250 km/h | 时速高达250公里 |
rough numbers | up to 10 years in prison | 最高十年监禁 |
rough numbers | fines of up to $5,000 | 最高5000美元的罚款 |
rough numbers | five or six times | 五六次 |
rough numbers | every three or four years | 每三四年 | 每四五年
rough numbers | thirty or forty people | 三四十人 | 四五十人
rough numbers | a dozen eggs | 一打鸡蛋 | 两打鸡蛋
rough numbers | scores of people | 数十人 |
rough numbers | half a dozen | 半打 |
rough numbers | dozens more were injured | 另有数十人受伤 | 另有数百人受伤
rough numbers | thousands of millions | 数十亿 |
rough numbers | hundreds of thousands of refugees | 几十万难民 | 几万难民
rough numbers | millions upon millions | 千百万 |
rough numbers | tens of billions of euros | 数百亿欧元 ; 數百億歐元 | 数十亿欧元
rough numbers | more than 1.5 million | 150多万 ; 一百五十多万 | 不到150万
rough numbers | over 40 years | 四十余年 ; 四十来年 |
rough numbers | at least three people | 至少三人 | 至少四人
rough numbers | more than a hundred | 一百多 |
rough numbers | more than half | 一半以上 |
rough numbers | nearly half | 近半数 ; 近一半 |
rough numbers | less than a third | 不到三分之一 | 超过三分之一
rough numbers | almost 10 years | 近十年 |
rough numbers | some 5,000 people | 5000人左右 |
rough numbers | some people | 一些人 |
rough numbers | about one in four | 约四分之一 |
rough numbers | at most five years | 最多五年 | 至少五年
rough numbers | up to a million | 多达一百万 |
rough numbers | four or five | 四五个 | 五六个
rough numbers | sixty or seventy | 六七十 | 七八十
rough numbers | two or three thousand | 两三千 | 三四千
rough numbers | more than three million | 三百多万 ; 300多万 | 30多万
rough numbers | over a million refugees | 上百万难民 ; 一百多万难民 |
rough numbers | just over 40 percent | 略高于40% | 略低于40%
rough numbers | a week or two | 一两周 |
rough numbers | a day or two | 一两天 |
rough numbers | a year or two | 一两年 | 两三年
rough numbers | one or two people | 一两个人 |
rough numbers | dozens of times | 几十次 |
rough numbers | half a dozen or more | 六个或更多 |
rough numbers | as much as 5 percent | 多达5% |
rough numbers | 20 or more states | 20个或更多州 |
rough numbers | 20-plus years | 20多年 |
rough numbers | 12,000-plus members | 1.2万多名成员 |
small numbers | There were no casualties. | 没有人员伤亡。 |
small numbers | zero tolerance | 零容忍 |
small numbers | None of the three agreed. | 三人均未同意。 | 四人均未同意。
small numbers | net zero by 2050 | 到2050年实现净零排放 | 到2060年实现净零排放
small numbers | a bridge over the river | 河上的一座桥 |
small numbers | One man was arrested. | 一名男子被捕。 |
small numbers | a single market | 单一市场 |
small numbers | He wrote a letter. | 他写了信。 |
small numbers | One in the group objected. | 小组中有一人反对。 |
small numbers | both parties | 双方 |
small numbers | two presidents | 两国总统 |
small numbers | the two sisters | 姐妹俩 |
small numbers | two bridges | | 三座桥
small numbers | a couple of weeks | 两周 |
small numbers | twin brothers | 双胞胎兄弟 |
small numbers | minus 12 degrees Celsius | 零下12摄氏度 | 零下21摄氏度
small numbers | a growth rate of -3.2 percent | 增长率为-3.2% |
small numbers | 15 degrees below zero | 零下15度 |
small numbers | minus 4 degrees | 零下四度 |
small numbers | zero new cases | 零新增病例 |
small numbers | not one of the 12 jurors | 12名陪审员中无一人 |
small numbers | two of the five judges | 五名法官中的两名 | 六名法官中的两名
small numbers | the two Koreas | 朝韩双方 |
small numbers | no deaths | 零死亡 |
small numbers | two-year-old | 两岁 | 三岁
small numbers | second floor | 二楼 |
small numbers | -40 degrees | 零下40度 | 零下14度
small numbers | minus 0.6 percent | -0.6% ; 负0.6% |
ordinals and references | the 31st president | 第31任总统 | 第13任总统
ordinals and references | his third visit | 他的第三次访问 | 他的第四次访问
ordinals and references | the first time | 首次 |
ordinals and references | the twenty-third floor | 23楼 |
ordinals and references | for the fifth consecutive year | 连续第五年 | 连续第六年
ordinals and references | At first, he refused. | 起初，他拒绝了。 |
ordinals and references | the 19th Party Congress | 十九大 |
ordinals and references | the 20th Party Congress | | 十九大
ordinals and references | the 20th National Congress | 第二十次全国代表大会 |
ordinals and references | the Third Plenum | 三中全会 | 四中全会
ordinals and references | the Second International | 第二国际 |
ordinals and references | the 14th Five-Year Plan | “十四五”规划 | “十三五”规划
ordinals and references | World War I | 第一次世界大战 ; 一战 | 二战
ordinals and references | Henry IV | 亨利四世 | 亨利六世
ordinals and references | King Charles III | 查尔斯三世国王 |
ordinals and references | Article IV consultations | 第四条磋商 |
ordinals and references | Chapter VII of the Charter | 《宪章》第七章 | 《宪章》第六章
ordinals and references | First, we need money. Second, we need time. | 首先，我们需要钱。其次，我们需要时间。 |
ordinals and references | First, peace; second, bread; third, land. | 一是和平，二是面包，三是土地。 ; 第一，和平；第二，面包；第三，土地。 | 第一，和平；第二，土地。
ordinals and references | (a) scope; (b) terms | （一）范围；（二）条件 |
ordinals and references | page 118 | 第118页 | 第181页
ordinals and references | pp. 33-41 | 第33—41页 |
ordinals and references | chapter 9 | 第九章 | 第六章
ordinals and references | vol. 12, no. 4 | 第12卷第4期 | 第12卷第5期
ordinals and references | ch. 3, p. 77 | 第三章，第77页 |
ordinals and references | Article 51 of the UN Charter | 《联合国宪章》第51条 ; 《联合国宪章》第五十一条 | 《联合国宪章》第15条
ordinals and references | Section 230 | 第230条 |
ordinals and references | Section 12(b) | 第12条(b)款 |
ordinals and references | the Second Amendment | 第二修正案 | 第一修正案
ordinals and references | Resolution 2231 | 第2231号决议 | 第2213号决议
ordinals and references | the 46th president of the United States | 美国第46任总统 | 美国第45任总统
ordinals and references | her second term | 第二任期 | 第三任期
ordinals and references | the world's third-largest economy | 世界第三大经济体 | 世界第二大经济体
ordinals and references | for the fourth straight month | 连续第四个月 ; 连续四个月 |
ordinals and references | the 75th anniversary of the founding | 建国75周年 | 建国70周年
ordinals and references | The team finished seventh. | 该队获得第七名。 | 该队获得第八名。
ordinals and references | the 13th Five-Year Plan | 十三五规划 |
ordinals and references | the Sixth Fleet | 第六舰队 | 第七舰队
ordinals and references | Elizabeth II died at 96. | 伊丽莎白二世去世，享年96岁。 |
ordinals and references | the Second World War | 二战 | 一战
ordinals and references | Super Bowl LVII | 第57届超级碗 |
ordinals and references | Type II diabetes | 二型糖尿病 |
ordinals and references | Figure 3 | 图3 | 图5
ordinals and references | lines 12 and 13 | 第12和13行 |
ordinals and references | footnote 17 | 注17 | 脚注71
ordinals and references | Article 9 of the constitution | 宪法第九条 | 宪法第六条
ordinals and references | Title IX | 第九条 |
ordinals and references | paragraph 3 of Article 12 | 第12条第3款 |
ordinals and references | the 25th Amendment | 第25修正案 | 第24修正案
ordinals and references | the 100th day | 第100天 ; 第一百天 | 第十天
ordinals and references | the eleventh hour | 最后一刻 |
ordinals and references | the 22nd | 第22 |
ordinals and references | the second-largest city | 第二大城市 | 第三大城市
ordinals and references | ninth in the world | 世界第九 | 世界第六
ordinals and references | the first and third days | 第一天和第三天 |
ordinals and references | the Eighth Route Army | 八路军 |
ordinals and references | the Fifth Republic | 第五共和国 | 第四共和国
ordinals and references | the Third World | 第三世界 |
ordinals and references | the 17th Congress | 十七大 | 十八大
ordinals and references | the Fourth Plenary Session of the 19th Central Committee | 十九届四中全会 | 十九届五中全会
ordinals and references | Louis XVI | 路易十六 | 路易十四
ordinals and references | Pope John XXIII | 教宗若望二十三世 | 教宗若望二十二世
ordinals and references | Napoleon III | 拿破仑三世 |
ordinals and references | World War III | 第三次世界大战 | 第二次世界大战
ordinals and references | WWI | 第一次世界大战 |
ordinals and references | (1) land; (2) peace | （1）土地；（2）和平 |
ordinals and references | Firstly, ... Secondly, ... | 首先，……其次，…… |
ordinals and references | Firstly, ... Secondly, ... Finally, ... | 首先，……其次，……最后，…… |
ordinals and references | there are three reasons | 有三个原因 | 有四个原因
ordinals and references | page 7 | 第七页 | 第九页
ordinals and references | Volume III | 第三卷 | 第二卷
ordinals and references | No. 12 | 第12号 |
ordinals and references | issue 5 | 第五期 | 第六期
ordinals and references | see pp. 101-9 | 参见第101—109页 |
ordinals and references | footnotes 3 and 4 | 注3和注4 |
ordinals and references | Section 301 | 301条款 | 201条款
ordinals and references | Article 23 legislation | 23条立法 |
ordinals and references | the First Amendment | 第一修正案 |
ordinals and references | Resolution 1701 | 1701号决议 | 1710号决议
ordinals and references | the country's No. 2 official | 该国二号人物 |
ordinals and references | the second-in-command | 二把手 |
ordinals and references | The 27-nation bloc | 27国集团 |
ordinals and references | the 27-member European Union | 拥有27个成员国的欧盟 | 拥有28个成员国的欧盟
ordinals and references | the 70th anniversary | 七十周年 | 六十周年
ordinals and references | on its 30th birthday | 在其30岁生日 |
ordinals and references | a second round of talks | 第二轮会谈 | 第三轮会谈
ordinals and references | for a third term | 第三个任期 |
percents | 35 per cent of voters | 35%的选民 ; 百分之三十五的选民 | 百分之五十三的选民
percents | 30 percent of farmers | 三成农民 | 四成农民
percents | 2.4% | 2.4％ ; 百分之二点四 |
percents | a 0.25 percent rise | 上升百分之零点二五 |
percents | 100 percent | 百分之百 ; 百分百 |
percents | rose by 3 percentage points | 上升了3个百分点 | 上升了3%
percents | a quarter of a percentage point | 0.25个百分点 |
percents | a quarter-point cut | 降息25个基点 |
percents | 25 basis points | 25个基点 | 2.5个基点
percents | half a percentage point | 半个百分点 |
percents | 35 percent of students | 三成五的学生 |
percents | 85 percent | 八成五 | 八成
percents | about 60 percent | 約六成 | 約七成
percents | 20 percent off | 八折 ; 打八折 | 打两折
percents | a 15 percent discount | 八五折优惠 |
percents | half price | 五折 |
percents | a 30 percent discount | 七折 |
percents | Unemployment fell to 3.7 percent from 4.1 percent. | 失业率从4.1%降至3.7%。 | 失业率从4.1%降至3.4%。
percents | about 80% of the farmland | 约八成农田 | 约六成农田
percents | five per cent | 百分之五 |
percents | GDP grew 6.9 pct | 国内生产总值增长6.9% |
percents | up 2.5 points to 47 percent | 上升2.5个百分点至47% |
percents | cut rates by half a point | 降息0.5个百分点 |
percents | a 50-basis-point increase | 加息50个基点 ; 加息0.5个百分点 | 加息25个基点
percents | up to 70 percent off | 低至三折 |
percents | sold at 40 percent off | 以六折出售 | 以四折出售
percents | 60% | 六成 ; 6成 | 百分之六
percents | 15.5 percent | 百分之十五点五 | 百分之五点五
percents | one percent | 1% ; 百分之一 |
percents | 99.9% | 99.9% |
percents | the 1 percent | 那百分之一的人 |
percents | 10 percentage points | 十个百分点 | 百分之十
percents | 2 percent | | 2个百分点
percents | nearly 70 percent | 近七成 | 近九成
percents | half off | 半价 |
percents | 30 percent off | 七折 | 三折
percents | Exports rose 8.2 percent year on year in May. | 5月出口同比增长8.2%。 | 5月出口同比增长2.8%。 ; 6月出口同比增长8.2%。
percents | from 12% to 9% | 从12%降到9% | 从9%升到12%
percents | 20–25% | 20%—25% ; 两成到两成半 | 20%—35%
percents | the richest 1 percent | 最富有的1% | 最富有的10%
percents | a 0.1 percent drop | 下降0.1% |
percents | down 0.3 percentage point from April | 较4月下降0.3个百分点 | 较4月下降0.3%
percents | rates rose 75 basis points to 3.25 percent | 利率上调75个基点至3.25% | 利率上调25个基点至3.25%
percents | a three-quarter-point rise | 加息75个基点 |
percents | a half-point cut | 降息50个基点 | 降息25个基点
shares and multiples | two-thirds of members | 三分之二的成员 | 四分之三的成员
shares and multiples | one in five children | 五分之一的儿童 ; 每五名儿童中就有一名 | 六分之一的儿童
shares and multiples | three out of four doctors | 四分之三的医生 |
shares and multiples | nine out of 10 households | 十分之九的家庭 |
shares and multiples | a quarter of exports | 出口的四分之一 |
shares and multiples | a fifth of the land | 五分之一的土地 | 四分之一的土地
shares and multiples | half of the seats | 半数席位 ; 五成席位 ; 50%的席位 | 三分之一的席位
shares and multiples | more than half of voters | 过半选民 ; 半数以上选民 |
shares and multiples | Prices tripled. | 价格上涨了两倍。 ; 价格涨至三倍。 | 价格上涨了三倍。
shares and multiples | Exports doubled. | 出口翻番。 ; 出口增加了一倍。 | 出口增加了两倍。
shares and multiples | Output quadrupled. | 产量翻了两番。 ; 产量增加了三倍。 |
shares and multiples | three times as large | 是其三倍 | 是其四倍
shares and multiples | The force was halved. | 部队减半。 |
shares and multiples | a tenfold increase | 增至十倍 |
shares and multiples | by 61 votes to 38 | 以61票对38票 | 以61票对28票
shares and multiples | a ratio of three to one | 三比一的比例 |
shares and multiples | a 6-3 ruling | 6比3的裁决 | 7比2的裁决
shares and multiples | a ratio of 4:1 | 4∶1的比例 |
shares and multiples | won 3-1 | 以3比1获胜 ; 3:1获胜 | 以3比2获胜
shares and multiples | a 2-2 draw | 2比2战平 |
shares and multiples | lost 0-4 | 0:4落败 | 0:5落败
shares and multiples | one-third of the seats | 三分之一的席位 | 四分之一的席位
shares and multiples | four-fifths | 五分之四 | 五分之三
shares and multiples | one in ten women | 十分之一的女性 ; 每十名女性中就有一名 |
shares and multiples | nearly three quarters of the votes | 近四分之三的选票 |
shares and multiples | seven out of ten Americans | 七成美国人 | 六成美国人
shares and multiples | a two-thirds majority | 三分之二多数 |
shares and multiples | half the population | 一半人口 |
shares and multiples | half of its 60 members | 60名成员中的一半 | 60名成员中的三分之一
shares and multiples | The budget has more than doubled. | 预算增加了一倍多。 |
shares and multiples | The price rose fivefold. | 价格上涨了四倍。 | 价格上涨了两倍。
shares and multiples | twice as many as in 2010 | 是2010年的两倍 | 是2010年的三倍
shares and multiples | ten times the normal level | 正常水平的十倍 |
shares and multiples | Deaths have halved since 2000. | 2000年以来死亡人数减少了一半。 |
shares and multiples | plans to triple its output | 计划将产量增至三倍 ; 计划将产量增加两倍 |
shares and multiples | The bill passed 52-48. | 法案以52比48获得通过。 ; 法案以52票赞成、48票反对获得通过。 | 法案以54票赞成、48票反对获得通过。
shares and multiples | a 15-0 vote in the Security Council | 安理会以15票对0票通过 |
shares and multiples | They beat Brazil 7-1 in 2014. | 2014年他们7比1击败巴西。 | 2014年他们7比2击败巴西。
shares and multiples | 6-4, 7-5 | 6-4，7-5 | 6比4、7比6
shares and multiples | a 21-17 win | 21-17获胜 |
shares and multiples | three fifths | 五分之三 | 三分之五
shares and multiples | one out of three | 三分之一 |
shares and multiples | one-tenth | 十分之一 | 百分之一
shares and multiples | a third of the workers | 三分之一的工人 | 三分之二的工人
shares and multiples | a third | 1/3 |
shares and multiples | two in five | 五分之二 ; 每五人中有两人 | 每五人中有三人
shares and multiples | tripled | 增至三倍 | 增至两倍
shares and multiples | quadrupled | 翻了两番 |
shares and multiples | increased tenfold | 增加了九倍 ; 增长到10倍 | 增加到一百倍
shares and multiples | three times higher | 高出两倍 |
shares and multiples | four times as high | 高出三倍 | 高出两倍
shares and multiples | halved | 减少一半 | 减少三分之一
shares and multiples | a hundred times | 一百次 |
shares and multiples | a hundredfold | 百倍 |
shares and multiples | three to one | 三比一 | 四比一
shares and multiples | a vote of 7-2 | 7比2的投票结果 | 7票对3票
shares and multiples | 2-1 win | 2比1取胜 |
shares and multiples | one in a million | 百万分之一 |
shares and multiples | one in every 10 households | 每十户中就有一户 | 每五户中就有一户
shares and multiples | by a margin of 12 points | 以12个百分点的优势 | 以21个百分点的优势
shares and multiples | more than tripled to 9 million | 增加两倍多，达到900万 |
shares and multiples | nearly doubled | 增加近一倍 ; 几乎翻了一番 | 增加近三倍
shares and multiples | 1.5 times the average | 平均水平的1.5倍 | 平均水平的2.5倍
shares and multiples | a fifth more than last year | 比去年多五分之一 |
shares and multiples | cut by a third | 削减三分之一 | 削减四分之一
shares and multiples | cut by two-thirds | 削减三分之二 | 削减三分之一
shares and multiples | a majority of two-thirds plus one | 三分之二加一的多数 |
shares and multiples | a two-fold increase | 增至两倍 |
shares and multiples | grew sixfold | 增长了五倍 |
shares and multiples | three times the size of France | 面积是法国的三倍 | 面积是法国的两倍
shares and multiples | halve emissions by 2030 | 到2030年将排放量减半 | 到2035年将排放量减半
shares and multiples | a 3-0 sweep | 3:0横扫 |
shares and multiples | by 8 votes to 1 | 以8票对1票 ; 8比1 | 以7票对1票
`
