/**
 * Ways of writing the same number, and of getting it wrong. A line is: what it is of | English, `;` between
 * equals | Chinese that says the same | Chinese that says another thing.
 */
export const forms = `
plain | 45,000 members signed up ; 45000 members signed up | 45000名成员报名 ; 45,000名成员报名 ; ４５０００名成员报名 ; 4.5万名成员报名 ; 4万5千名成员报名 ; 四万五千名成员报名 ; 四萬五千名成員報名 | 4500名成员报名 ; 45万名成员报名 ; 五万四千名成员报名 ; 四萬四千名成員報名
plain | a total of 1,234.5 hours | 总计1234.5小时 ; 總計1,234.5小時 | 总计12345小时 ; 总计1234小时
plain | an increase to 12,600 | 增至12600 ; 增至1.26万 ; 增至1.26萬 | 增至12.6万 ; 增至1260
plain | 100 000 copies were printed | 印了10万册 ; 印了100000册 | 印了1万册 ; 印了100万册
large | 3.5 billion people ; 3.5bn people | 35亿人 ; 三十五亿人 ; 35億人 ; 35 亿人 | 3.5亿人 ; 350亿人 ; 35万人 ; 三億五千萬人
large | 600k subscribers | 60万订户 ; 六十萬訂戶 | 6万订户 ; 600万订户
large | £10m for repairs | 1000万英镑用于维修 ; 一千萬英鎊 | 100万英镑用于维修 ; 1亿英镑用于维修
large | $2.8bn in damages | 28亿美元的赔偿 ; 二十八億美元 | 2.8亿美元的赔偿 ; 280亿美元的赔偿
large | 1.2 trillion in debt | 1.2万亿的债务 ; 12000亿的债务 ; 1.2兆的債務 ; 1兆2000億的債務 | 12万亿的债务 ; 1200亿的债务 ; 1.2亿的债务
large | 26 million households | 2600万户 ; 2600萬戶 ; 二千六百万户 ; 两千六百万户 | 260万户 ; 2.6亿户 ; 2500万户
large | eleven million migrants | 1100万移民 ; 一千一百万移民 | 110万移民 ; 1亿1000万移民
large | 750,000 refugees ; three quarters of a million refugees | 75万难民 ; 七十五万难民 | 7.5万难民 ; 750万难民
large | half a billion dollars | 5亿美元 ; 五億美元 | 5000万美元 ; 50亿美元
large | a million signatures | 一百万个签名 ; 100万个签名 ; 百万签名 | 一千万个签名 ; 十万个签名
large | two billion euros | 20亿欧元 ; 二十億歐元 | 2亿欧元 ; 200亿欧元
large | some 340,000 teachers | 约34万名教师 ; 大約三十四萬名教師 | 约3.4万名教师 ; 约43万名教师
large | 1.05 million | 105万 ; 一百零五万 | 150万 ; 10.5万
large | two hundred thousand soldiers | 二十万士兵 ; 20万士兵 ; 二十萬士兵 | 两百万士兵 ; 2万士兵
large | one and a half million copies | 150万册 ; 一百五十万册 | 15万册 ; 1500万册
large | a quarter of a million people | 25万人 ; 二十五万人 | 2.5万人 ; 四分之一的人
words | one hundred and sixty-two delegates | 一百六十二名代表 ; 162名代表 ; 一百六十二位代表 | 162万名代表 ; 一百二十六名代表 ; 一千六百二十名代表
words | twenty-three ships | 23艘船 ; 二十三艘船 ; 廿三艘船 | 32艘船 ; 三十二艘船
words | thirty-one days | 31天 ; 三十一天 ; 卅一天 | 13天 ; 二十一天
words | 1,500 tons | 1500吨 ; 一千五百吨 ; 一千五百噸 | 15000吨 ; 一千零五十吨
words | 32,000 men | 三万二 ; 三万两千人 ; 3.2万人 | 三万零二人 ; 32万人
words | 2,005 pages | 两千零五页 ; 2005页 | 两千零五十页 ; 两千五百页
words | three thousand four hundred miners | 3400名矿工 ; 三千四百名矿工 | 4300名矿工 ; 三万四千名矿工
words | 108 heroes | 一百零八位好汉 ; 108位好汉 ; 一百〇八位好漢 | 一百八十位好汉 ; 18位好汉
words | twelve hundred workers | 1200名工人 ; 一千二百名工人 | 12000名工人 ; 120名工人
digits | in 2019 | 二〇一九年 ; 二零一九年 ; 2019年 ; ２０１９年 | 二〇一八年 ; 2091年
digits | in 1949 | 一九四九年 ; 1949年 | 一九四五年 ; 1994年
half | two and a half million | 250万 ; 两百五十万 ; 二百五十萬 | 205万 ; 2500万 ; 25万
half | a year and a half | 一年半 ; 18个月 ; 一年半時間 | 半年 ; 两年半
half | two and a half hours | 两个半小时 ; 2.5小时 ; 兩個半小時 ; 150分钟 | 三个半小时 ; 一个半小时
half | three and a half years | 三年半 ; 3年半 ; 42个月 | 四年半 ; 两年半
half | six and a half weeks | 六周半 ; 六週半 ; 六个半星期 | 五周半
half | half a million | 50万 ; 五十万 ; 五十萬 | 5万 ; 500万 ; 150万
half | an hour and a half | 一个半小时 ; 90分钟 | 半小时 ; 两个半小时
half | one and a half times | 一倍半 ; 1.5倍 | 2.5倍
dozen | a dozen delegates | 12名代表 ; 十几名代表 ; 十二名代表 ; 十余名代表 ; 十來名代表 | 20名代表 ; 几十名代表 ; 二十几名代表
dozen | half a dozen countries | 六个国家 ; 6个国家 ; 六個國家 ; 五六个国家 | 十几个国家 ; 七个国家 ; 12个国家
dozen | dozens of strikes | 几十次罢工 ; 数十次罢工 ; 數十次罷工 ; 幾十次罷工 | 十几次罢工 ; 数百次罢工 ; 12次罢工
dozen | two dozen witnesses | 24名证人 ; 二十四名证人 ; 二十多名证人 | 12名证人 ; 34名证人
dozen | more than a dozen cities | 十多个城市 ; 十几个城市 ; 十餘個城市 ; 超过12个城市 | 二十多个城市 ; 几十个城市
magnitude | hundreds of people | 数百人 ; 几百人 ; 數百人 ; 上百人 ; 成百上千的人 ; 好几百人 | 数千人 ; 数十人 ; 数万人 ; 數十萬人
magnitude | thousands of people | 数千人 ; 几千人 ; 上千人 ; 成千上万人 ; 數以千計的人 ; 數千人 ; 好几千人 | 数百人 ; 数千万人 ; 数万人 ; 几百人
magnitude | tens of thousands of people | 数万人 ; 几万人 ; 上万人 ; 成千上万的人 ; 數萬人 ; 数以万计的人 | 数千人 ; 数十万人 ; 数百人
magnitude | hundreds of thousands of people | 数十万人 ; 几十万人 ; 數十萬人 ; 上十万人 ; 数以十万计的人 | 数百万人 ; 数万人 ; 數萬人
magnitude | millions of people | 数百万人 ; 几百万人 ; 上百万人 ; 數百萬人 ; 数以百万计的人 ; 幾百萬人 | 数万人 ; 数千万人 ; 数十万人
magnitude | tens of millions of people | 数千万人 ; 几千万人 ; 數千萬人 ; 上千万人 | 数百万人 ; 数亿人 ; 數萬人
magnitude | hundreds of millions of people | 数亿人 ; 几亿人 ; 上亿人 ; 數億人 ; 好几亿人 | 数百万人 ; 数千万人 ; 數十億人
magnitude | billions of dollars | 数十亿美元 ; 几十亿美元 ; 數十億美元 ; 上十亿美元 | 数亿美元 ; 数百亿美元 ; 數百萬美元
magnitude | several hundred protesters | 几百名抗议者 ; 数百名抗议者 ; 數百名抗議者 | 几千名抗议者 ; 几十名抗议者
magnitude | a few thousand votes | 几千张选票 ; 数千张选票 | 几百张选票 ; 数万张选票
magnitude | trillions of dollars | 数万亿美元 ; 几万亿美元 ; 數兆美元 | 数千亿美元 ; 数亿美元
more | more than 300,000 ; over 300,000 | 30多万 ; 超过30万 ; 30余万 ; 逾30万 ; 30萬多 ; 三十多萬 ; 30万以上 ; 不止30万 | 3万多 ; 不到30万 ; 300多万 ; 近30万 ; 最多30万
more | 350,000 strikers | 35万罢工者 ; 30多万罢工者 | 30万多罢工者 ; 40多万罢工者
more | more than a year | 一年多 ; 超过一年 ; 一年有余 | 不到一年 ; 两年多
more | more than 40 countries | 40多个国家 ; 四十多个国家 ; 40餘國 ; 超过40个国家 | 14多个国家 ; 30多个国家 ; 不到40个国家
more | at least 20 people | 至少20人 ; 最少20人 ; 20人以上 ; 不少于20人 ; 20多人 | 最多20人 ; 不到20人 ; 至多20人 ; 20人以下 ; 不超过20人
more | over 45,000 residents | 45000多名居民 ; 高达45,000名居民 ; 4.5万多居民 ; 逾4.5萬居民 | 不足4.5万居民 ; 4.5万以下居民
more | upwards of 100 arrests | 100多次逮捕 ; 上百次逮捕 ; 100次以上逮捕 | 不到100次逮捕
more | no fewer than 60 ships | 不少于60艘船 ; 至少60艘船 | 不超过60艘船
less | nearly 500 workers ; almost 500 workers | 近500名工人 ; 将近500名工人 ; 接近500名工人 ; 不到500名工人 ; 差不多500名工人 ; 將近五百名工人 | 500多名工人 ; 超过500名工人 ; 近5000名工人 ; 近50名工人
less | fewer than 50 members ; under 50 members ; less than 50 members | 不到50名成员 ; 不足50名成员 ; 少于50名成员 ; 未满50名成员 ; 50名以下成员 | 50多名成员 ; 超过50名成员 ; 至少50名成员 ; 不到500名成员
less | up to 80 percent | 高达80% ; 多达80% ; 最多80% ; 最高80% | 至少80% ; 80%以上 ; 最多18%
less | no more than 15 days ; at most 15 days | 最多15天 ; 不超过15天 ; 至多15天 ; 15天以内 | 至少15天 ; 15天以上 ; 不少于15天
less | as many as 10,000 | 多达1万 ; 高达一万 | 至少1千 ; 多达10万
about | about 300 people ; some 300 people ; around 300 people ; roughly 300 people ; an estimated 300 people | 约300人 ; 大约300人 ; 300人左右 ; 大概三百人 ; 三百人上下 ; 約300人 | 约3000人 ; 约30人 ; 400人左右
pair | three or four days | 三四天 ; 三到四天 ; 三、四天 ; 3—4天 ; 三至四天 | 四五天 ; 两三天 ; 三十四天 ; 34天
pair | two or three weeks ; two to three weeks | 两三周 ; 兩三週 ; 二三周 ; 2至3周 | 三四周 ; 五六周
pair | seventy or eighty people | 七八十人 ; 七八十個人 | 六七十人 ; 78人
pair | five or six million | 五六百万 ; 五六百萬 | 五六十万 ; 六七百万 ; 五六千万
pair | four or five thousand men | 四五千人 ; 四、五千人 | 四五百人 ; 四五万人 ; 45000人
pair | thirty or forty years | 三四十年 ; 30到40年 | 四五十年 ; 三四年
pair | a hundred or two hundred families | 一二百户人家 ; 一两百户人家 | 二三百户人家
pair | the 1960s and 1970s ; the sixties and seventies | 六七十年代 ; 20世纪六七十年代 ; 二十世紀六、七十年代 ; 上世纪六七十年代 ; 60年代和70年代 | 七八十年代 ; 五六十年代
few | several demands ; a few demands ; a number of demands | 几项要求 ; 若干要求 ; 数项要求 ; 三五项要求 | 
zero | none of the three | 三者中没有一个 ; 三人都没有 ; 三个都不 | 四者中没有一个
zero | zero tolerance | 零容忍 ; 零容忍政策 | 
zero | He had no money. | 他身无分文。 ; 他一分钱也没有。 ; 他没有一分钱。 | 
one | a single party ; one party | 一个政党 ; 单一政党 ; 一党 ; 一個政黨 | 
one | A worker spoke. | 一名工人发言。 ; 一个工人讲了话。 | 
one | one of the workers | 其中一名工人 ; 工人之一 ; 工人中的一位 | 
two | both leaders ; the two leaders | 两位领导人 ; 二位领导人 ; 两名领导人 ; 兩位領導人 ; 双方领导人 | 三位领导人 ; 五位领导人
two | a couple of weeks | 两周 ; 几周 ; 两个星期 ; 一两周 ; 數週 | 五周
two | twin towers | 双子塔 ; 雙子塔 | 
two | two years | 两年 ; 二年 ; 2年 ; 兩年 ; 24个月 | 三年 ; 十二年 ; 二十年 ; 20年
two | twice | 两次 ; 兩次 ; 两回 | 三次 ; 四次
three | three workers | 三名工人 ; 3名工人 ; 三位工人 ; 三個工人 | 两名工人 ; 四名工人 ; 30名工人
three | three times | 三次 ; 三倍 ; 3次 | 四次 ; 两次
three | the four demands | 四项要求 ; 四大要求 ; 四項要求 | 五项要求 ; 六大诉求
negative | minus 5 degrees ; -5 degrees ; five degrees below zero | 零下5度 ; 零下五度 ; -5度 ; 负5度 ; -5℃ | 5度 ; 零下15度 ; 零上5度
negative | a growth rate of minus 3 percent | 增长率为负3% ; 增长率为-3% ; 成長率為負百分之三 | 增长率为3% ; 增长率为负13%
ordinal | the third meeting | 第三次会议 ; 第3次会议 ; 第三次會議 | 第四次会议 ; 第二次会议 ; 第13次会议
ordinal | the first congress | 第一次代表大会 ; 首届代表大会 ; 第一屆代表大會 ; 头一次代表大会 | 第二次代表大会 ; 第三届代表大会
ordinal | the second congress | 第二次代表大会 ; 二大 ; 第二屆代表大會 | 第三次代表大会 ; 首次代表大会 ; 第一次代表大会
ordinal | the twenty-third floor ; the 23rd floor | 第23层 ; 二十三楼 ; 第二十三層 ; 23楼 | 第32层 ; 第二十二层
ordinal | the 20th National Congress | 第二十次全国代表大会 ; 二十大 ; 第20次全國代表大會 | 十九大 ; 第十二次全国代表大会
ordinal | the Second International | 第二国际 ; 第二國際 | 第三国际 ; 第四国际
ordinal | the Third International | 第三国际 ; 第三國際 | 第二国际 ; 第四国际
ordinal | the Fifth Republic | 第五共和国 ; 第五共和國 | 第四共和国
ordinal | the 45th president | 第45任总统 ; 第四十五任總統 | 第44任总统 ; 第54任总统
ordinal | his 90th birthday | 90岁生日 ; 九十大寿 ; 九十歲生日 | 80岁生日 ; 19岁生日
ordinal | the 50th anniversary | 五十周年 ; 50周年 ; 50週年 | 五周年 ; 60周年 ; 15周年
ordinal | the 40th anniversary of the strike | 罢工四十周年 ; 罢工40周年纪念 | 罢工三十周年 ; 罢工14周年
ordinal | for the first time | 首次 ; 第一次 ; 头一回 | 第二次 ; 第三次
ordinal | for the fourth time | 第四次 ; 第4次 | 第五次 ; 第十四次
ordinal | the second largest union | 第二大工会 ; 第二大工會 | 第三大工会
roman | World War II ; the Second World War ; WWII | 第二次世界大战 ; 二战 ; 第二次世界大戰 ; 二戰 | 一战 ; 第一次世界大战 ; 第三次世界大战
roman | World War I ; the First World War | 第一次世界大战 ; 一战 ; 一戰 ; 第一次大战 | 二战 ; 第二次世界大战
roman | Henry VIII | 亨利八世 | 亨利七世 ; 亨利六世
roman | Louis XIV | 路易十四 ; 路易十四世 | 路易十六 ; 路易十五
roman | Napoleon III | 拿破仑三世 ; 拿破崙三世 | 拿破仑四世
roman | Part III | 第三部分 ; 第3部 | 第二部分 ; 第四部分
roman | Volume II | 第二卷 ; 第2卷 | 第三卷
roman | Nicholas II | 尼古拉二世 ; 尼古拉二世 | 尼古拉三世
list | First, wages must rise. Second, hours must fall. Third, bosses must go. | 首先，工资必须提高。其次，工时必须缩短。第三，老板必须走。 ; 第一，加薪。第二，减时。第三，老板走。 ; 一是加薪，二是减时，三是老板走。 ; 首先，加薪；其次，减时；最后，老板走。 | 首先，加薪。其次，减时。 ; 第一，加薪。第二，减时。
list | Firstly, we organise. Secondly, we strike. | 首先，我们组织起来。其次，我们罢工。 ; 第一，组织。第二，罢工。 ; 一是组织，二是罢工。 | 第一，组织。第二，罢工。第三，谈判。
reference | p. 361 ; page 361 | 第361页 ; 361页 ; 第三百六十一页 ; 第361頁 | 第316页 ; 第36页 ; 第三百一十六页
reference | pp. 12-15 ; pages 12 to 15 | 第12—15页 ; 第12至15页 ; 第12-15頁 ; 12到15页 | 第12—16页 ; 第21—15页 ; 第12页
reference | Chapter Seven ; chapter 7 ; ch. 7 | 第七章 ; 第7章 | 第六章 ; 第十七章
reference | Vol. 38, No. 1 | 第38卷第1期 ; 第三十八卷，第一期 ; 第38卷，第1號 | 第38卷第2期 ; 第83卷第1期
reference | Collected Works, vol. 25, pp. 412-13 | 《全集》第25卷，第412—413页 ; 《全集》第25卷第412-13页 | 《全集》第25卷，第412—414页 ; 《全集》第24卷，第412—413页
reference | Section 8(b) | 第8条第(b)款 ; 第8(b)条 ; 第八条第(b)款 ; 第8(b)節 | 第9条第(b)款 ; 第7(b)条
reference | Title 42 | 第42编 ; 第四十二编 ; 第42条 | 第24编 ; 第41编
reference | Article I | 第一条 ; 第1条 | 第二条 ; 第三条
reference | the First Amendment | 第一修正案 ; 宪法第一修正案 ; 憲法第一條修正案 | 第二修正案 ; 第四修正案 ; 第五修正案
reference | Resolution 242 | 第242号决议 ; 242號決議 | 第224号决议 ; 第338号决议
percent | 20 percent ; 20 per cent ; 20% ; twenty percent ; 20 pc | 20% ; 百分之二十 ; 两成 ; 二成 ; 兩成 ; 20％ ; 百分之20 | 2% ; 20个百分点 ; 三成 ; 百分之十二 ; 20‰ ; 200%
percent | 35 percent | 三成五 ; 35% ; 百分之三十五 ; 三成半 | 三成 ; 53% ; 五成三 ; 3.5%
percent | 50 percent | 50% ; 五成 ; 一半 ; 半数 ; 百分之五十 | 15% ; 四成 ; 三分之一
percent | 99 percent of people | 99%的人 ; 百分之九十九的人 ; 九成九的人 | 九成的人 ; 95%的人
percent | 0.5 percent | 0.5% ; 百分之零点五 ; 千分之五 ; 5‰ | 5% ; 0.05% ; 百分之五
percent | nearly 40 percent | 近40% ; 将近四成 ; 接近百分之四十 ; 近四成 | 近四分之一 ; 近四千 ; 近14%
percent | more than 100 percent | 100%以上 ; 超过100% ; 百分之一百多 ; 一倍多 | 不到100%
percent | 5 percentage points ; five percentage points | 5个百分点 ; 五个百分点 ; 5個百分點 ; 五個百分點 | 5% ; 15个百分点 ; 百分之五
percent | half a percentage point ; 0.5 percentage points | 半个百分点 ; 0.5个百分点 | 5个百分点 ; 0.5%
percent | by 25 basis points | 25个基点 ; 0.25个百分点 ; 25個基點 | 25个百分点 ; 2.5个百分点 ; 25%
percent | 20 percent off | 八折 ; 打8折 ; 打八折 ; 减价20% ; 20%的折扣 | 二折 ; 打七折 ; 打2折
percent | 70 percent of workers | 70%的工人 ; 七成工人 ; 七成的工人 | 七分之一的工人 ; 17%的工人 ; 六成工人
fraction | two-thirds of voters ; two thirds of the voters | 三分之二的选民 ; 三分之二的選民 ; 2/3的选民 | 二分之三的选民 ; 三分之一的选民 ; 四分之三的选民
fraction | one in five children ; one-fifth of children ; a fifth of children ; one out of five children | 五分之一的儿童 ; 每五个儿童中有一个 ; 每五名儿童中就有一名 ; 每5名兒童就有1名 ; 20%的儿童 ; 两成儿童 | 四分之一的儿童 ; 每四个儿童中有一个 ; 每六名儿童中就有一名 ; 五分之二的儿童
fraction | three out of four workers ; three in four workers | 四分之三的工人 ; 每四名工人中有三名 ; 75%的工人 | 三分之四的工人 ; 四分之一的工人 ; 每三名工人中有四名 ; 三分之二的工人
fraction | a quarter of the budget ; one quarter of the budget ; one-fourth of the budget | 预算的四分之一 ; 四分之一的预算 ; 預算的25% | 预算的三分之一 ; 预算的五分之一 ; 预算的四分之三
fraction | half of the workers ; half the workers | 一半的工人 ; 半数工人 ; 五成工人 ; 50%的工人 ; 二分之一的工人 ; 半數工人 | 三分之一的工人 ; 四分之一的工人 ; 40%的工人
fraction | more than half of them | 过半的人 ; 一半以上的人 ; 超过一半 ; 半数以上 | 不到一半 ; 三分之一以上
fraction | three-quarters of the seats | 四分之三的席位 ; 75%的席位 | 四分之一的席位 ; 三分之四的席位
fraction | a third of the land ; one-third of the land | 三分之一的土地 ; 三分之一土地 | 三分之二的土地 ; 四分之一的土地 ; 三成的土地
fraction | one-tenth of the population | 十分之一的人口 ; 一成人口 ; 10%的人口 | 百分之一的人口 ; 十分之二的人口 ; 九分之一的人口
fraction | one in a thousand | 千分之一 ; 千里挑一的千分之一 | 百分之一 ; 万分之一
multiple | doubled | 翻了一番 ; 增加一倍 ; 增加了一倍 ; 翻倍 ; 加倍 ; 增至两倍 ; 增长了100% ; 成倍增长 ; 翻一番 | 翻了两番 ; 增加两倍 ; 增加了两倍 ; 增至三倍 ; 增加三倍
multiple | tripled | 增至三倍 ; 增加两倍 ; 增加了两倍 ; 增长到三倍 ; 翻了三倍 ; 成长兩倍 ; 增長了200% | 增加三倍 ; 翻一番 ; 增加一倍 ; 增至四倍 ; 翻了两番
multiple | quadrupled | 翻了两番 ; 增至四倍 ; 增加三倍 ; 增加了三倍 ; 翻兩番 | 增加四倍 ; 翻了一番 ; 翻了四番 ; 增至三倍
multiple | halved ; fell by half | 减半 ; 减少一半 ; 减少了一半 ; 減半 ; 下降50% ; 缩减了一半 ; 降低了50% | 加倍 ; 增加一倍 ; 减少三分之一 ; 减少了两成
multiple | five times as many | 五倍 ; 是五倍 ; 多四倍 ; 五倍之多 ; 5倍 | 四倍 ; 六倍 ; 十五倍
multiple | ten times higher | 高出十倍 ; 高10倍 ; 高出九倍 | 高出一倍 ; 高出五倍 ; 高出一百倍
multiple | a tenfold increase | 增加了九倍 ; 增至十倍 ; 十倍的增长 | 增加了五倍 ; 二十倍的增长
multiple | increased eightfold | 增加了七倍 ; 增至8倍 ; 增长到八倍 | 增至七倍 ; 增加了六倍
multiple | twice as much ; double the amount | 两倍 ; 多一倍 ; 兩倍 ; 2倍 ; 一倍以上 | 三倍 ; 四倍 ; 多两倍
multiple | rose threefold | 增至三倍 ; 增加两倍 | 增至四倍 ; 翻了一番
ratio | by a vote of 98 to 2 | 以98票对2票 ; 以98比2的票数 ; 以98:2的票数 ; 以98票對2票 | 以98票对3票 ; 以89票对2票 ; 以98票
ratio | a 5-4 ruling ; a 5-to-4 ruling | 5比4的裁决 ; 五比四的裁决 ; 5∶4的裁决 ; 5:4的裁決 ; 5票对4票的裁决 | 6比3的裁决 ; 5比3的裁决
ratio | a ratio of 3 to 1 ; a 3-to-1 ratio | 3比1 ; 3:1 ; 3：1 ; 三比一 ; 3∶1的比例 | 4比1 ; 3比2 ; 13比1
ratio | won 2-0 | 2比0获胜 ; 2:0获胜 ; 以2-0获胜 ; 二比零獲勝 | 3比0获胜 ; 2比1获胜 ; 2:1獲勝
ratio | a 13-5 record | 13胜5负的战绩 ; 13勝5負的戰績 | 13胜6负的战绩 ; 15胜3负的战绩
range | 10 to 15 percent ; 10-15 percent ; between 10 and 15 percent | 10%至15% ; 10%—15% ; 10至15% ; 百分之十到百分之十五 ; 10%到15%之间 ; 百分之十到十五 ; 一成至一成五 | 10%至25% ; 10%至50% ; 1%至15% ; 10% ; 百分之十到五十
range | 50,000-100,000 people ; 50,000 to 100,000 people | 5万至10万人 ; 5—10万人 ; 五万到十万人 ; 5萬至10萬人 ; 50000～100000人 | 5万至100万人 ; 5千至1万人 ; 5万至11万人 ; 6万至10万人
range | 30 to 40 people | 30到40人 ; 三四十人 ; 30—40人 ; 三十至四十人 | 30到50人 ; 20到40人 ; 四五十人
range | between 2 and 3 million | 200万至300万 ; 两三百万 ; 200至300万 ; 兩三百萬 | 200万至3000万 ; 20万至30万 ; 三四百万
range | $3 billion to $5 billion ; $3-5 billion | 30亿至50亿美元 ; 30亿美元至50亿美元 ; 30—50亿美元 ; 30億至50億美元 | 30亿至500亿美元 ; 3亿至5亿美元 ; 30亿至60亿美元
range | aged 18 to 24 ; aged 18-24 | 18至24岁 ; 18—24岁 ; 十八到二十四岁 ; 18歲至24歲 | 18至34岁 ; 16至24岁 ; 18至42岁
rate | $15 an hour | 每小时15美元 ; 时薪15美元 ; 一小时15美元 ; 每小時15美元 | 每小时50美元 ; 每小时1.5美元 ; 每小时15欧元 ; 每小时15元
rate | 40 hours a week | 每周40小时 ; 一周40小时 ; 每週四十小時 ; 每星期40个小时 | 每周14小时 ; 每周48小时 ; 每周40分钟
rate | five dollars a day | 每天五美元 ; 一天5美元 ; 每日5美元 | 每天十五美元 ; 每天50美元
rate | 60 miles per hour ; 60 mph | 时速60英里 ; 每小时60英里 ; 时速97公里 | 时速60公里 ; 时速80英里 ; 时速197公里
`
