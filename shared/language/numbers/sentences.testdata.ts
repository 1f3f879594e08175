/** Sentences and phrases of journals, written after the rules were, in the shape of `forms`. */
export const sentences = `
dates | The general strike of 1926 lasted nine days. | 1926年的总罢工持续了九天。 ; 1926年大罢工历时9天。 ; 1926年的總罷工持續了九天。 | 1926年的总罢工持续了七天。 ; 1962年的总罢工持续了九天。 ; 1926年的总罢工持续了九个月。
dates | He was arrested on the night of October 24, 1917. | 他于1917年10月24日夜间被捕。 ; 一九一七年十月二十四日夜，他被捕了。 | 他于1917年10月14日夜间被捕。 ; 他于1917年11月24日夜间被捕。 ; 他于1971年10月24日夜间被捕。
dates | The treaty was signed on 28 June 1919. | 条约于1919年6月28日签署。 ; 條約於1919年6月28日簽署。 | 条约于1919年6月26日签署。 ; 条约于1919年7月28日签署。
dates | In late July 1936, workers seized the factories. | 1936年7月下旬，工人占领了工厂。 ; 1936年7月底，工人占领了工厂。 | 1936年7月上旬，工人占领了工厂。 ; 1936年6月底，工人占领了工厂。
dates | The party held its 10th congress in March 1921. | 1921年3月，党召开了第十次代表大会。 ; 党在1921年3月召开十大。 | 1921年3月，党召开了第十一次代表大会。 ; 1921年5月，党召开了第十次代表大会。
dates | from 1929 to 1933 | 从1929年到1933年 ; 1929至1933年间 ; 1929年—1933年 | 从1929年到1939年 ; 1923至1929年间
dates | between January and April | 1月至4月间 ; 一月到四月之间 | 1月至5月间 ; 二月到四月之间
dates | by mid-2022 | 到2022年年中 ; 到2022年中 | 到2021年年中
dates | On Friday, 14 April | 4月14日（星期五） ; 4月14日周五 | 4月14日（星期四） ; 4月15日（星期五）
dates | the winter of 1978–79 | 1978至1979年冬 ; 1978—79年冬天 ; 1978-79年之交的冬天 | 1979至1980年冬 ; 1978—89年冬天
dates | since the 1970s | 自20世纪70年代以来 ; 七十年代以来 ; 自1970年代以來 | 自20世纪60年代以来 ; 1980年代以来
dates | in the late 1980s and early 1990s | 20世纪80年代末90年代初 ; 八十年代末、九十年代初 ; 在1980年代末和1990年代初 | 20世纪70年代末80年代初
dates | the first decade of the 21st century | 21世纪头十年 ; 21世纪的第一个十年 ; 二十一世紀頭十年 | 20世纪头十年 ; 21世纪第二个十年
dates | the seventeenth century | 十七世纪 ; 17世纪 ; 17世紀 | 七世纪 ; 18世纪 ; 十六世纪
dates | at 8:45 a.m. | 上午8点45分 ; 上午8:45 ; 早上八点四十五分 ; 8时45分 | 上午8点54分 ; 晚上8点45分 ; 9点45分
dates | at 10 p.m. on Wednesday | 周三晚上10点 ; 星期三22时 ; 週三晚間10點 | 周三上午10点 ; 周四晚上10点 ; 周三晚上11点
dates | at half past six | 六点半 ; 6:30 ; 六點半 | 六点一刻 ; 七点半 ; 5点半
dates | midnight on December 31 | 12月31日午夜 ; 12月31日零时 ; 12月31日24时 | 12月31日中午 ; 12月30日午夜
amounts | 1,200 dockworkers walked off the job | 1200名码头工人罢工 ; 一千二百名码头工人罢工 ; 1,200名碼頭工人罷工 | 12000名码头工人罢工 ; 2100名码头工人罢工 ; 120名码头工人罢工
amounts | more than 11,000 workers at three plants | 三家工厂的11000多名工人 ; 三家工厂的1.1万多名工人 ; 三間工廠逾11,000名工人 | 三家工厂的11万多名工人 ; 四家工厂的11000多名工人 ; 三家工厂的不到11000名工人
amounts | an estimated 2.3 million people are behind bars | 据估计有230万人在押 ; 約有230萬人被監禁 | 据估计有23万人在押 ; 据估计有2300万人在押 ; 据估计有320万人在押
amounts | 65 million votes to 62 million | 6500万票对6200万票 ; 6500萬票比6200萬票 | 6500万票对6300万票 ; 650万票对620万票
amounts | 200,000 to 300,000 demonstrators | 20万至30万示威者 ; 二三十万示威者 ; 20—30万名示威者 | 20万至40万示威者 ; 三四十万示威者 ; 2万至3万示威者
amounts | fifteen thousand copies | 一万五千册 ; 1.5万册 ; 15000份 ; 一萬五千冊 | 五万一千册 ; 1500册 ; 15万册
amounts | Six in ten Americans | 六成美国人 ; 十分之六的美国人 ; 60%的美国人 ; 每十个美国人中有六个 | 七成美国人 ; 16%的美国人 ; 每六个美国人中有十个
amounts | one-sixth of the electorate | 六分之一的选民 ; 六分之一選民 | 十六分之一的选民 ; 五分之一的选民 ; 六成选民
amounts | nearly two-thirds of all jobs | 近三分之二的工作岗位 ; 將近三分之二的工作 | 近三分之一的工作岗位 ; 近二分之一的工作岗位
amounts | a 3.5 percent increase | 增长3.5% ; 百分之三点五的涨幅 ; 增加百分之3.5 | 增长35% ; 增长5.3% ; 增长3.5个百分点
amounts | fell by 1.2 percentage points to 4.6 percent | 下降1.2个百分点，至4.6% ; 下降了1.2個百分點，降至4.6% | 下降1.2%，至4.6% ; 下降1.2个百分点，至6.4% ; 下降2.1个百分点，至4.6%
amounts | between a quarter and a third of workers | 四分之一到三分之一的工人 ; 四分之一至三分之一的工人 | 四分之一到二分之一的工人 ; 五分之一至三分之一的工人
amounts | profits rose fivefold | 利润增至五倍 ; 利润增长了四倍 ; 利潤增至5倍 | 利润增至六倍 ; 利润翻了一番 ; 利润增长了两倍
amounts | wages doubled while rents tripled | 工资翻了一番，而租金涨了两倍 ; 工资翻倍，房租则涨至三倍 ; 工資增加一倍，租金增加兩倍 | 工资翻了一番，而租金翻了两番 ; 工资增加两倍，租金增加三倍
amounts | cut in half | 减半 ; 削减一半 ; 砍掉一半 ; 減少50% | 削减三分之一 ; 减少两成
amounts | three times larger than | 是……的三倍 ; 大三倍 ; 大两倍 | 大五倍
amounts | an 8–1 decision | 以8比1作出的裁决 ; 8票对1票的裁决 ; 八比一的判決 | 以7比2作出的裁决 ; 9票对1票的裁决
amounts | by a margin of 52 to 48 percent | 以52%对48%的优势 ; 以52%比48% | 以52%对46%的优势 ; 以58%对42%的优势
sums | $7.25 an hour | 每小时7.25美元 ; 时薪7.25美元 ; 時薪7.25美元 | 每小时7.52美元 ; 每小时72.5美元 ; 每小时7.25英镑
sums | a $1.9 trillion stimulus bill | 1.9万亿美元的刺激法案 ; 1.9兆美元的刺激法案 ; 一万九千亿美元的刺激法案 | 1900亿美元的刺激法案 ; 1.9亿美元的刺激法案 ; 9.1万亿美元的刺激法案
sums | £350 million a week | 每周3.5亿英镑 ; 一周三亿五千万英镑 ; 每週3.5億英鎊 | 每周3500万英镑 ; 每周3.5亿欧元 ; 每月3.5亿美元
sums | 40 billion yuan | 400亿元 ; 400亿元人民币 ; 四百億元人民幣 | 40亿元 ; 400亿美元 ; 4000亿元
sums | a nickel and two dimes |  | 
sums | 12 million pounds | 1200万英镑 ; 1200万磅 ; 一千二百万英镑 | 120万英镑 ; 1.2亿英镑 ; 1200万美元
sums | between $500 and $1,000 | 500至1000美元 ; 500美元到1000美元之间 ; 五百至一千美元 | 500至10000美元 ; 50至100美元 ; 500至1000欧元
sums | €50bn rescue fund | 500亿欧元救助基金 ; 五百億歐元紓困基金 | 50亿欧元救助基金 ; 500亿美元救助基金
sums | less than a dollar a day | 每天不到一美元 ; 每日不足1美元 | 每天不到十美元 ; 每天超过一美元
sums | 85 cents on the dollar | 一美元中的85美分 ; 每1美元85美分 | 一美元中的58美分
ordinals | the Second World War ended in 1945 | 第二次世界大战于1945年结束 ; 二战于1945年结束 ; 二戰在1945年結束 | 第一次世界大战于1945年结束 ; 二战于1954年结束
ordinals | the Thirteenth Amendment | 第十三条修正案 ; 第十三修正案 ; 第13修正案 ; 憲法第十三修正案 | 第十四条修正案 ; 第三修正案 ; 第三十条修正案
ordinals | the Third Republic | 第三共和国 ; 第三共和國 | 第四共和国 ; 第二共和国
ordinals | the 150th anniversary of the Commune | 公社150周年 ; 公社一百五十周年 ; 公社150週年 | 公社50周年 ; 公社一百四十周年 ; 公社115周年
ordinals | Chapter 25 of Capital, volume 1 | 《资本论》第一卷第25章 ; 《资本论》第1卷第二十五章 ; 《資本論》第一卷第二十五章 | 《资本论》第一卷第24章 ; 《资本论》第二卷第25章
ordinals | see pages 45–47 | 见第45—47页 ; 参见第45至47页 ; 見第45-47頁 | 见第45—49页 ; 见第54—47页
ordinals | Article 5 of the NATO treaty | 北约条约第五条 ; 北约条约第5条 ; 北約條約第五條 | 北约条约第六条 ; 北约条约第十五条
ordinals | Pope Leo XIII | 教宗良十三世 ; 教皇利奥十三世 ; 教宗利奧十三世 | 教皇利奥十二世 ; 教宗良十四世
ordinals | his second term | 他的第二个任期 ; 他的第二任期 | 他的第三个任期 ; 他的第一个任期
ordinals | the fifth of seven children | 七个孩子中的第五个 ; 七個孩子中排行第五 | 七个孩子中的第三个 ; 八个孩子中的第五个
ordinals | First, it is unjust. Second, it is unworkable. | 首先，它不公正。其次，它行不通。 ; 第一，它不公正；第二，它行不通。 ; 一是不公正，二是行不通。 | 第一，它不公正；第二，它行不通；第三，它太贵。
ordinals | in the first place | 首先 ; 一开始 ; 起初 | 
measures | a 26-mile march | 26英里的游行 ; 长达42公里的游行 ; 26英里長的遊行 | 26公里的游行 ; 62英里的游行 ; 长达24公里的游行
measures | 500 tons of coal | 500吨煤 ; 五百吨煤炭 ; 500噸煤 | 5000吨煤 ; 500公斤煤
measures | 98.6 degrees Fahrenheit | 98.6华氏度 ; 37摄氏度 ; 华氏98.6度 | 98.6摄氏度 ; 39摄氏度 ; 89.6华氏度
measures | 1.5 degrees Celsius | 1.5摄氏度 ; 攝氏1.5度 ; 1.5℃ | 1.5华氏度 ; 5.1摄氏度 ; 15摄氏度
measures | six feet tall | 六英尺高 ; 身高1.83米 ; 6呎高 | 六米高 ; 身高1.63米 ; 五英尺高
measures | 10,000 square feet | 1万平方英尺 ; 929平方米 ; 一萬平方呎 | 1万平方米 ; 1000平方英尺
measures | 55 miles per hour | 每小时55英里 ; 时速88公里 ; 時速55英里 | 时速55公里 ; 每小时65英里
measures | a gallon of milk | 一加仑牛奶 ; 一加侖牛奶 | 
times | a 72-hour week | 每周72小时 ; 每周工作七十二小时 ; 每週72小時 | 每周27小时 ; 每天72小时工作62小时
times | for three and a half months | 三个半月 ; 长达三个半月 ; 三個半月 | 四个半月 ; 三个月零两周半
times | over the past four decades | 过去四十年来 ; 近四十年来 ; 過去40年間 | 过去三十年来 ; 过去十四年来
times | half an hour later | 半小时后 ; 半个小时后 ; 30分钟后 ; 半小時後 | 一个半小时后 ; 四十分钟后
times | a 14-month lockout | 长达14个月的停工 ; 为期十四个月的闭厂 | 长达4个月的停工 ; 长达14周的停工 ; 长达四十个月的停工
times | seven years old | 七岁 ; 7岁 ; 七歲 | 十七岁 ; 八岁 ; 七十岁
times | a woman in her thirties | 一名三十多岁的女子 ; 一名30多岁的妇女 ; 一位三十幾歲的女性 | 一名四十多岁的女子 ; 一名二十多岁的女子 ; 十三岁的女子
times | a 19-year-old student | 一名19岁的学生 ; 十九岁的学生 ; 一名19歲學生 | 一名9岁的学生 ; 九十岁的学生 ; 一名18岁的学生
times | every four years | 每四年 ; 四年一次 ; 每4年 ; 每隔四年 | 每五年 ; 每三年 ; 每十四年
times | twenty-four hours a day, seven days a week | 每周七天，每天二十四小时 ; 一周7天、一天24小时 | 每周六天，每天二十四小时 ; 每周七天，每天十二小时
rough | scores of arrests | 数十人被捕 ; 几十人被捕 ; 數十人被捕 | 
rough | hundreds of millions of dollars | 数亿美元 ; 几亿美元 ; 數億美元 ; 上亿美元 | 数百万美元 ; 数千万美元 ; 数十亿美元
rough | tens of billions of dollars | 数百亿美元 ; 几百亿美元 ; 數百億美元 | 数十亿美元 ; 数千亿美元 ; 数亿美元
rough | several thousand strikers | 数千名罢工者 ; 几千名罢工者 ; 好幾千名罷工者 | 数百名罢工者 ; 数万名罢工者
rough | a few dozen people | 几十人 ; 数十人 ; 幾十個人 | 几百人 ; 十几个人
rough | thirty-odd years | 三十多年 ; 三十余年 ; 30多年 | 四十多年 ; 十三年 ; 三百多年
rough | well over a million people | 远超一百万人 ; 一百多万人 ; 100多万人 ; 超過一百萬人 | 不到一百万人 ; 一千多万人 ; 十多万人
rough | nearly half a million | 近50万 ; 将近五十万 ; 近五十萬 | 近五百万 ; 50多万 ; 近5万
rough | some two dozen organizations | 二十多个组织 ; 约24个组织 ; 二十餘個組織 | 十几个组织 ; 四十多个组织
rough | just under 10 percent | 略低于10% ; 不到10% ; 不到一成 ; 將近10% | 略高于10% ; 不到1% ; 10%多
rough | at least 1,000 dead | 至少1000人死亡 ; 至少一千人死亡 ; 1000人以上死亡 | 至多1000人死亡 ; 不到1000人死亡 ; 至少100人死亡
rough | no more than five people | 最多五人 ; 不超过五人 ; 不超過5人 | 至少五人 ; 不少于五人 ; 最多十五人
rough | twenty or thirty years | 二三十年 ; 二三十載 ; 20到30年 | 三四十年 ; 二十三年 ; 十二三年
words | All three leaders resigned. | 三位领导人全部辞职。 ; 三名領導人全都辭職。 | 四位领导人全部辞职。 ; 两位领导人全部辞职。
words | both sides | 双方 ; 两边 ; 雙方 ; 兩邊 | 
words | the two superpowers | 两个超级大国 ; 两大超级大国 ; 兩個超級大國 | 三个超级大国
words | one of the few | 少数之一 ; 为数不多的……之一 | 
words | in one of the poorest countries | 在最贫穷的国家之一 ; 在其中一个最穷的国家 | 
words | the four-day working week | 四天工作制 ; 每周四天工作制 ; 一周工作四天 | 五天工作制 ; 每周三天工作制
words | the five-year plan | 五年计划 ; 五年規劃 | 三年计划 ; 十年计划
words | a two-thirds majority | 三分之二多数 ; 三分之二的多數 | 三分之一多数 ; 四分之三多数
words | the 1 percent | 1% ; 百分之一 ; 那1%的人 ; 1%的富人 | 10% ; 百分之二
words | the 99 percent | 99% ; 百分之九十九 | 90% ; 百分之九十
words | a thousand and one nights | 一千零一夜 ; 一千零一個夜晚 | 一千零二夜 ; 一千一百夜
words | May 1968 in Paris | 1968年5月的巴黎 ; 巴黎1968年五月 ; 一九六八年五月的巴黎 | 1968年3月的巴黎 ; 1986年5月的巴黎
words | Local 1199 | 1199地方分会 ; 第1199分会 | 1119地方分会
words | Title IX | 第九条 ; 第九编 ; 《第九条》 | 第八条 ; 第十一编
words | the G20 summit in 2016 | 2016年二十国集团峰会 ; 2016年G20峰会 ; 2016年二十國集團高峰會 | 2015年二十国集团峰会
words | Apollo 11 | 阿波罗11号 ; 阿波罗十一号 ; 阿波羅11號 | 阿波罗13号 ; 阿波罗十二号
words | Area 51 | 51区 ; 五十一区 | 52区
words | the People’s Republic was founded on October 1, 1949 | 人民共和国成立于1949年10月1日 ; 人民共和國於一九四九年十月一日成立 | 人民共和国成立于1949年10月10日 ; 人民共和国成立于1945年10月1日
words | two months earlier, in April | 两个月前的四月 ; 兩個月前，也就是四月 | 两个月前的五月 ; 三个月前的四月
words | 300 of the 500 delegates | 500名代表中的300名 ; 五百名代表中有三百名 ; 500名代表中有300人 | 500名代表中的200名 ; 600名代表中的300名
words | population 8 million | 人口800万 ; 八百万人口 ; 人口八百萬 | 人口80万 ; 人口8000万 ; 人口八千万
words | a 4-hour work stoppage on May 3 at 2 p.m. | 5月3日下午2点停工4小时 ; 5月3日14时起停工四小时 | 5月3日下午4点停工2小时 ; 5月2日下午3点停工4小时
words | 12 of 19 | 19个中的12个 ; 19人中有12人 | 19个中的11个
words | I have told you a hundred times. | 我跟你说过一百遍了。 ; 我告诉过你上百次了。 | 
words | a million reasons | 一百万个理由 ; 无数个理由 | 
words | zero percent interest | 零利率 ; 0%的利率 | 
words | There were no survivors. | 无人生还。 ; 没有幸存者。 | 
sentences | Roughly one in three workers earns less than $12 an hour. | 大约每三名工人中就有一人时薪不足12美元。 ; 约三分之一的工人每小时挣不到12美元。 ; 約有三分之一的工人時薪不到12美元。 | 大约每四名工人中就有一人时薪不足12美元。 ; 约三分之二的工人每小时挣不到12美元。 ; 约三分之一的工人每小时挣超过12美元。
sentences | Union membership fell from 20.1 percent in 1983 to 10.1 percent in 2022. | 工会会员比例从1983年的20.1%降至2022年的10.1%。 ; 工會會員率由1983年的20.1%下降到2022年的10.1%。 | 工会会员比例从1983年的10.1%降至2022年的20.1%。 ; 工会会员比例从1983年的20.1%降至2023年的10.1%。 ; 工会会员比例从1983年的21%降至2022年的10.1%。
sentences | He was 34 when he became the youngest president in the nation’s history. | 他34岁时成为该国历史上最年轻的总统。 ; 三十四岁那年，他成为该国史上最年轻的总统。 | 他43岁时成为该国历史上最年轻的总统。 ; 他成为该国历史上最年轻的总统。
sentences | The bill passed the House 217–215. | 该法案在众议院以217票对215票获得通过。 ; 眾議院以217比215通過該法案。 | 该法案在众议院以217票对213票获得通过。 ; 该法案在众议院以271票对215票获得通过。
sentences | Some 8,000 Chinese workers died in the first two years alone. | 仅头两年就有约8000名中国工人死亡。 ; 僅前兩年就有約八千名華工死亡。 | 仅头两年就有约800名中国工人死亡。 ; 仅头三年就有约8000名中国工人死亡。
sentences | The top 10 percent own 70 percent of the wealth. | 最富有的10%拥有70%的财富。 ; 前一成人口掌握七成财富。 ; 最富的百分之十占有百分之七十的财富。 | 最富有的1%拥有70%的财富。 ; 最富有的10%拥有77%的财富。
sentences | more than twice the national average | 是全国平均水平的两倍多 ; 全国平均值的两倍以上 ; 超过全国平均水平的两倍 | 是全国平均水平的三倍多
sentences | a decade-long war that killed 2 million | 一场持续十年、夺去200万人生命的战争 ; 長達十年、奪去兩百萬人性命的戰爭 | 一场持续十年、夺去20万人生命的战争 ; 一场持续二十年、夺去200万人生命的战争
sentences | Twenty-one states and the District of Columbia | 21个州和哥伦比亚特区 ; 二十一个州及哥伦比亚特区 | 12个州和哥伦比亚特区 ; 二十二个州及哥伦比亚特区
sentences | the bottom fifth of households | 收入最低的五分之一家庭 ; 最底层20%的家庭 | 收入最低的四分之一家庭 ; 最底层15%的家庭
sentences | It took three attempts over 14 years. | 14年间尝试了三次。 ; 历时十四年，三次尝试。 ; 在14年裡嘗試了三次。 | 14年间尝试了四次。 ; 4年间尝试了三次。
sentences | the 1848 revolutions | 1848年革命 ; 一八四八年革命 ; 1848年諸革命 | 1844年革命 ; 1884年革命
sentences | between one and two million | 一两百万 ; 100万至200万 ; 一到两百万 ; 一百万到两百万 | 十到二十万 ; 两三百万 ; 100万至300万
sentences | the 400 wealthiest Americans | 最富有的400名美国人 ; 美国最富有的400人 ; 四百位最富有的美國人 | 最富有的40名美国人 ; 最富有的500名美国人
sentences | zero-hour contracts | 零工时合同 ; 零時工合約 ; 零小时合同 | 
sentences | a one-time payment of $1,400 | 一次性支付1400美元 ; 一次性發放1400美元 | 一次性支付14000美元 ; 一次性支付1.4万美元
sentences | In 1989, two years before the collapse | 1989年，即解体前两年 ; 在1989年，崩溃的两年前 | 1991年，即解体前两年 ; 1989年，即解体前十年
sentences | 5.5 million of them children | 其中550万是儿童 ; 其中五百五十万為兒童 | 其中55万是儿童 ; 其中5500万是儿童
sentences | a 60–40 split | 六四开 ; 60比40 ; 60对40的比例 | 七三开 ; 70比30
sentences | at the age of 83 | 享年83岁 ; 终年八十三岁 ; 83歲時 | 享年38岁 ; 享年82岁
sentences | 19 kilometers north of Paris | 巴黎以北19公里 ; 巴黎北面十九公里处 ; 巴黎以北約12英里 | 巴黎以北19英里 ; 巴黎以北90公里
sentences | for four straight quarters | 连续四个季度 ; 連續四季 | 连续三个季度 ; 连续五个季度
sentences | the second and third waves | 第二波和第三波 ; 第二、第三波 ; 第二、三波浪潮 | 第一波和第二波 ; 第三波和第四波
sentences | two or three hundred people | 两三百人 ; 二三百人 ; 兩三百人 | 两三千人 ; 三四百人 ; 二三十人
sentences | 30,000-plus workers | 3万多名工人 ; 三万余名工人 ; 30000多名工人 | 3千多名工人 ; 不到3万名工人
sentences | nearly 1 in 4 | 近四分之一 ; 近25% ; 将近四分之一 | 近五分之一 ; 超过四分之一
from Chinese | In the first half of the year, exports grew 12.3 percent year on year. | 上半年出口同比增长12.3%。 ; 今年前六个月，出口同比增长百分之十二点三。 | 下半年出口同比增长12.3%。 ; 上半年出口同比增长13.2%。
from Chinese | China has 56 ethnic groups and 1.4 billion people. | 中国有56个民族、14亿人口。 ; 中國有五十六個民族、十四億人口。 | 中国有55个民族、14亿人口。 ; 中国有56个民族、1.4亿人口。
from Chinese | the 13th Five-Year Plan period (2016-2020) | “十三五”时期（2016—2020年） ; 十三五期间（2016至2020年） | “十四五”时期（2016—2020年） ; “十三五”时期（2016—2025年）
from Chinese | over the past 40-odd years of reform | 改革开放四十多年来 ; 改革40余年来 ; 改革四十多年來 | 改革开放三十多年来 ; 改革十四年来
from Chinese | by the end of 2020 | 到2020年底 ; 截至2020年年底 ; 2020年末 | 到2021年底 ; 到2020年初
from Chinese | 98.99 million rural residents | 9899万农村居民 ; 9,899万农村人口 | 9898万农村居民 ; 98.99万农村居民 ; 989.9万农村居民
from Chinese | the 19th CPC National Congress | 党的十九大 ; 中国共产党第十九次全国代表大会 ; 中共十九大 | 党的十八大 ; 党的二十大
from Chinese | The two sides signed 12 agreements. | 双方签署了12项协议。 ; 双方签署十二项协议。 | 双方签署了2项协议。 ; 双方签署了21项协议。
from Chinese | GDP exceeded 100 trillion yuan | GDP超过100万亿元 ; 国内生产总值突破100万亿元 ; 國內生產總值突破100兆元 | GDP超过10万亿元 ; GDP超过100亿元 ; GDP不足100万亿元
from Chinese | about 3,000 li | 约三千里 ; 约3000里 | 约三百里
from Chinese | 50 mu of land | 50亩地 ; 五十亩土地 | 500亩地 ; 50公顷地
from Chinese | one third of the seats, or 145 | 三分之一的席位，即145席 ; 三分之一的席次，即145席 | 三分之一的席位，即154席 ; 三分之二的席位，即145席
from Chinese | Only 3 percent voted against. | 仅有3%投了反对票。 ; 只有百分之三的人反对。 | 仅有30%投了反对票。 ; 仅有3人投了反对票。
from Chinese | from two to five o'clock | 从两点到五点 ; 两点至五点 ; 2点到5点 | 从两点到六点 ; 3点到5点
from Chinese | on New Year's Eve 1989 | 1989年除夕 ; 1989年12月31日 ; 1989年的新年前夜 | 1998年除夕
from Chinese | the 70th anniversary of the founding | 成立70周年 ; 建立七十周年 ; 成立70週年 | 成立60周年 ; 成立17周年
from Chinese | He served three terms as prime minister. | 他曾三度出任总理。 ; 他做了三任总理。 ; 他三次出任总理。 | 他曾四度出任总理。 ; 他两次出任总理。
from Chinese | an 80-year-old grandmother of 12 | 一位80岁、有12个孙辈的祖母 ; 一位八十歲、有十二個孫輩的祖母 | 一位18岁、有12个孙辈的祖母 ; 一位80岁、有20个孙辈的祖母
from Chinese | the last three decades of the nineteenth century | 十九世纪最后三十年 ; 19世纪的最后三十年 | 十九世纪最后二十年 ; 十八世纪最后三十年
from Chinese | two-and-a-half-hour meeting | 两个半小时的会议 ; 2.5小时的会议 ; 兩個半小時的會議 | 三个半小时的会议 ; 两小时的会议
from Chinese | 1,000 days of war | 战争1000天 ; 一千天的战争 ; 戰爭一千天 | 战争100天 ; 战争10000天
from Chinese | more than 2,700 people were killed | 2700多人丧生 ; 逾2700人遇难 ; 造成2,700多人死亡 | 2700万人丧生 ; 270多人丧生 ; 不到2700人丧生
from Chinese | 4.5-magnitude earthquake | 4.5级地震 ; 四点五级地震 ; 規模4.5的地震 | 5.4级地震 ; 45级地震
from Chinese | unemployment stands at 11 percent, with youth unemployment at 32 percent | 失业率为11%，青年失业率为32% ; 失业率达百分之十一，青年失业率高达百分之三十二 | 失业率为32%，青年失业率为11% ; 失业率为11%，青年失业率为23%
from Chinese | seventeen-year-old | 十七岁 ; 17岁的 | 七岁 ; 十六岁 ; 七十岁
from Chinese | in the year 2000 | 2000年 ; 二〇〇〇年 ; 两千年 ; 公元2000年 | 2001年 ; 1000年 ; 二〇一〇年
from Chinese | the class of '68 | 68级 ; 1968届 ; 六八级 | 86级 ; 1978届
from Chinese | a 10-point program | 十点纲领 ; 10点纲领 ; 十点计划 | 八点纲领 ; 十二点纲领
from Chinese | the Group of 77 | 77国集团 ; 七十七国集团 | 
from Chinese | Ten years ago, on January 25, 2011 | 十年前的2011年1月25日 ; 10年前，2011年1月25日 | 十年前的2011年1月15日 ; 二十年前的2011年1月25日
from Chinese | a salary of 300,000 yuan, about $42,000 | 30万元（约4.2万美元）的薪水 ; 30萬元薪水，約4.2萬美元 | 30万元（约42万美元）的薪水 ; 3万元（约4.2万美元）的薪水
from Chinese | 6 million Jews | 600万犹太人 ; 六百万犹太人 | 60万犹太人 ; 六千万犹太人
from Chinese | the first 100 days | 头100天 ; 最初的一百天 ; 百日 ; 前一百天 | 头10天 ; 前200天
from Chinese | eight hours' labor, eight hours' recreation, eight hours' rest | 八小时工作，八小时娱乐，八小时休息 ; 8小时劳动、8小时娱乐、8小时休息 | 八小时工作，八小时娱乐，六小时休息
from Chinese | tens of thousands marched in 60 cities | 数万人在60个城市游行 ; 六十个城市的数万人走上街头 | 数十万人在60个城市游行 ; 数万人在16个城市游行
from Chinese | a 250-page report | 一份250页的报告 ; 长达二百五十页的报告 | 一份205页的报告 ; 一份25页的报告
from Chinese | seven in a row | 连续七次 ; 七连胜 ; 连续七场 | 连续六次 ; 八连胜
from Chinese | a 90-minute interview | 90分钟的采访 ; 一个半小时的采访 ; 長達90分鐘的訪談 | 9分钟的采访 ; 19分钟的采访 ; 两小时的采访
from Chinese | 2 percent a year for ten years | 十年间每年2% ; 连续十年每年百分之二 | 十年间每年12% ; 二十年间每年2%
from Chinese | temperatures of minus 40 degrees | 零下40度的气温 ; 零下四十度 ; -40度的低溫 | 40度的气温 ; 零下14度的气温
from Chinese | a third wave of layoffs | 第三波裁员 ; 第三轮裁员潮 ; 第三波裁員 | 第四波裁员 ; 第二轮裁员潮
from Chinese | quadruple the number | 四倍的数量 ; 数量翻两番 | 三倍的数量 ; 数量翻一番
from Chinese | less than 1 percent | 不到1% ; 不足百分之一 ; 低于1% | 超过1% ; 不到10%
from Chinese | the Seven Years' War | 七年战争 ; 七年戰爭 | 八年战争
from Chinese | the Thirty Years' War | 三十年战争 ; 三十年戰爭 | 百年战争 ; 二十年战争
from Chinese | the Fourteen Points | 十四点原则 ; 十四點和平原則 | 十五点原则 ; 四点原则
from Chinese | the October Revolution | 十月革命 ; 十月革命 | 
from Chinese | the February Revolution of 1917 | 1917年二月革命 ; 一九一七年的二月革命 | 1917年十月革命 ; 1918年二月革命
from Chinese | Black Friday | 黑色星期五 ; 黑色星期五 | 
from Chinese | Bloody Sunday, 1905 | 1905年流血星期日 ; 一九〇五年血腥星期日 ; 1905年血色周日 | 1950年流血星期日 ; 1905年流血星期六
sentences | There were 43 of them, aged between 16 and 25. | 他们共有43人，年龄在16岁至25岁之间。 ; 他們共43人，年齡介於16至25歲。 | 他们共有43人，年龄在16岁至35岁之间。 ; 他们共有34人，年龄在16岁至25岁之间。
sentences | the 6,000-strong union | 拥有6000名会员的工会 ; 有六千会员的工会 | 拥有600名会员的工会 ; 有六万会员的工会
sentences | On day three of the strike | 罢工第三天 ; 罢工的第3天 ; 罷工第三天 | 罢工第四天 ; 罢工第十三天
sentences | the nineteenth-century novel | 十九世纪小说 ; 19世纪的小说 | 十八世纪小说 ; 九世纪小说
sentences | a sixfold rise | 六倍的增长 ; 增至六倍 ; 增加五倍 | 增至七倍 ; 三倍的增长
sentences | It cost him $20, twice the usual price. | 花了他20美元，是平常价格的两倍。 ; 花了他20美元，比平时贵一倍。 | 花了他20美元，是平常价格的三倍。 ; 花了他12美元，是平常价格的两倍。
sentences | every second worker | 每两名工人中就有一名 ; 半数工人 ; 一半工人 | 
sentences | in the seventh decade of his life | 年逾六旬 | 
sentences | 50 to 60 thousand | 5万至6万 ; 五六万 ; 5—6万 | 5千至6千 ; 六七万 ; 50万至60万
sentences | some 1.2 to 1.5 million | 约120万至150万 ; 约120至150万 | 约12万至15万 ; 约120万至180万
sentences | Article 70 of the constitution | 宪法第七十条 ; 宪法第70条 | 宪法第十七条 ; 宪法第71条
sentences | by 4 a.m. Thursday | 到周四凌晨4点 ; 截至星期四清晨四点 | 到周四下午4点 ; 到周三凌晨4点
sentences | Feb. 14 | 2月14日 ; 二月十四日 | 2月4日 ; 12月14日
sentences | the 7th of November | 11月7日 ; 十一月七日 | 11月17日 ; 7月11日
sentences | three million three hundred thousand | 330万 ; 三百三十万 | 303万 ; 3300万
sentences | a three-to-one margin | 三比一的优势 ; 3比1的差距 | 三比二的优势
sentences | more than ninety percent | 九成多 ; 九成以上 ; 超过90% ; 90%以上 ; 百分之九十以上 | 八成以上 ; 不到九成
sentences | the 2008 financial crisis | 2008年金融危机 ; 二〇〇八年金融海嘯 | 2018年金融危机 ; 1998年金融危机
sentences | between the ages of six and twelve | 六岁至十二岁 ; 6到12岁 | 六岁至十三岁 ; 八岁至十二岁
sentences | 45-minute walk | 步行45分钟 ; 走四十五分钟 ; 走三刻钟 | 步行54分钟 ; 步行15分钟
sentences | 8,848 meters | 8848米 ; 8,848公尺 ; 29029英尺 | 8488米 ; 8848英尺
sentences | $1 million | 100万美元 ; 一百万美元 ; 100萬美元 | 10万美元 ; 1亿美元 ; 100万元
sentences | two-fifths | 五分之二 ; 40% ; 四成 | 二分之五 ; 五分之三
sentences | seven-eighths | 八分之七 | 七分之八 ; 八分之五
sentences | a millionth | 百万分之一 | 
sentences | 3,000 to 1 | 3000比1 ; 三千比一 | 300比1
sentences | 60 percent to 40 percent | 60%对40% ; 六成对四成 ; 六四开 | 60%对30%
sentences | rows 3–5 | 第3—5行 ; 第3至5行 | 第3—6行
sentences | the 1930s Depression | 20世纪30年代的大萧条 ; 1930年代大蕭條 ; 三十年代大萧条 | 20世纪20年代的大萧条
sentences | the turn of the twentieth century | 20世纪初 ; 十九世纪末二十世纪初 ; 世纪之交 ; 19世纪与20世纪之交 | 
sentences | 5 million square kilometers | 500万平方公里 ; 五百万平方千米 | 50万平方公里 ; 500万平方英里
sentences | the first two chapters | 前两章 ; 头两章 ; 前兩章 | 前三章
sentences | one and a half times the normal rate | 正常工资的1.5倍 ; 平常的一倍半 | 正常工资的2.5倍
sentences | less than half | 不到一半 ; 不足半数 ; 少于50% | 超过一半 ; 过半
sentences | One hundred years after 1917 | 1917年之后一百年 ; 1917年百年之后 ; 1917年過後100年 | 1917年之后十年 ; 1971年之后一百年
sentences | the 51st state | 第五十一个州 ; 第51州 | 第五十个州 ; 第15州
`
