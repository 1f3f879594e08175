import { chinese, english } from './vocabulary.ts'

// More words for the units of the memory's bench, ours; with those of vocabulary.ts they come to some fifteen hundred.

const split = (list: string): readonly string[] => list.trim().split(/\s+/)

/** English nouns, adjectives, verbs (third person) and adverbs. */
export const englishWords = {
  nouns: [
    ...english.nouns,
    ...split(`
    year day week month time people man woman world life hand part place case group number home room fact money lot
    right study book eye job word business issue side kind head house friend father mother power hour game line member
    law car name president team minute idea kid body information back parent face others level office door health person
    art war history party result change morning reason research girl guy moment air force education foot boy age plan
    idea debate crowd voter ballot coalition cabinet decree bureau ministry committee chairman deputy governor mayor
    senator clerk secretary spokesman adviser analyst expert critic witness suspect victim prisoner guard soldier officer
    general admiral pilot sailor fisherman miner weaver carpenter mason plumber electrician mechanic driver porter cook
    baker butcher grocer tailor barber painter sculptor composer singer dancer actor director producer novelist poet
    playwright essayist philosopher historian archaeologist chemist physicist biologist geologist astronomer
    mathematician statistician surgeon dentist pharmacist psychologist nurse survey sample census index ratio
    average margin forecast estimate target quota ceiling floor peak trough cycle trend shock boom slump recession
    recovery surplus shortage stockpile inventory backlog delay deadline schedule timetable calendar agenda minutes
    memorandum letter telegram pamphlet leaflet poster slogan banner march rally strike lockout boycott petition
    referendum census passport visa border checkpoint customs convoy truck lorry train carriage locomotive wagon barge
    tanker freighter trawler harbor quay dock crane lighthouse buoy anchor compass map chart globe atlas dictionary
    glossary footnote chapter paragraph sentence phrase metaphor proverb riddle legend myth rumor scandal secret promise
    oath pledge vow threat insult apology excuse alibi motive clue trace evidence proof doubt belief faith hope fear
    anger grief joy pride shame guilt envy greed pity mercy justice freedom equality dignity honor duty loyalty courage
    patience wisdom folly luck chance fate risk danger hazard safety comfort luxury poverty wealth income expense profit
    loss asset liability share dividend bond mortgage collateral guarantee insurance premium claim refund invoice receipt
    salary bonus overtime vacation holiday festival feast banquet kitchen bread rice noodle soup tea coffee sugar salt
    spice pepper garlic onion cabbage potato tomato apple orange grape peach plum cherry walnut chestnut bamboo pine oak
    willow maple lotus orchid rose weed moss fungus bacterium virus gene protein enzyme hormone nerve muscle bone blood
    heart lung liver kidney stomach skin wound fever cough cancer epidemic quarantine diagnosis therapy remedy dose`),
  ],
  adjectives: [
    ...english.adjectives,
    ...split(`
    good bad big small large little old high low great different same able other last early late full empty strong weak
    open closed free busy easy simple complex certain uncertain likely unlikely possible impossible necessary useless
    useful valuable worthless expensive profitable bankrupt wealthy poor hungry thirsty sick healthy dead alive sharp
    blunt smooth rough wet narrow broad deep shallow steep flat round square bright dark pale loud silent sweet bitter
    sour salty fresh stale raw ripe rotten pure mixed native alien strange familiar famous obscure popular unpopular
    polite rude honest corrupt loyal hostile friendly angry calm proud humble brave timid clever stupid wise foolish
    lazy diligent generous mean selfish kind cruel fair unfair equal unequal legalistic unlawful criminal innocent
    guilty civil military naval agrarian pastoral nomadic tribal royal imperial colonial federal provincial municipal
    elected appointed retired former future present absent distant nearby remote central northern southern eastern
    western upper lower inner outer initial final partial total absolute relative constant variable random regular`),
  ],
  verbs: [
    ...english.verbs,
    ...split(`
    accepts achieves acquires adapts addresses admits adopts affects allows announces answers appoints approves assesses
    assists attacks attends balances bans blames blocks borrows buys calculates cancels carries causes challenges checks
    claims clears closes collects combines compares completes concerns confirms considers contains continues controls
    corrects counts covers creates criticizes cuts damages debates decides declares declines delivers demands denies
    describes deserves designs destroys discovers discusses dismisses displays disputes doubts drafts drops earns
    encourages ends enforces enjoys enters escapes establishes evaluates examines exceeds excludes expands expects
    exploits exposes extends faces favors fears fills finds finishes forces forgets founds frees gains gathers grants
    guards guides halts handles harms hides holds honors hosts identifies ignores imposes includes increases indicates
    influences informs inherits inspires intends introduces invents invites joins judges justifies keeps knows lacks
    launches leads learns leaves lends lifts links loses loves lowers maintains manages marks matches mentions misses
    monitors moves names negotiates notes notices obeys obtains occupies offers opens operates opposes orders organizes
    owes owns passes pays permits persuades places plans praises predicts prefers prepares presents preserves presses
    prevents produces promises promotes proposes proves provides purchases pursues raises reaches reads receives
    recognizes recommends records recovers reduces refuses regards registers regulates releases remembers removes
    renews rents reports represents requests requires rescues resists resolves respects restores restricts retains
    reveals reverses reviews rules satisfies saves secures seeks selects sells sends separates serves settles shares
    shows shuts simplifies solves speeds spends spreads starts states stops stores strengthens studies submits suffers
    suggests supplies supports surprises surrounds suspects suspends takes teaches tests thanks threatens tolerates
    touches trades trains transfers transforms treats trusts turns understands uses values visits votes wants warns
    wastes watches wins wishes withdraws writes`),
  ],
  adverbs: split(`
    quickly slowly quietly openly secretly recently finally usually rarely often seldom always never again almost
    hardly barely largely partly mostly mainly merely simply clearly plainly surely perhaps probably apparently
    reportedly allegedly officially formally informally jointly separately gradually suddenly eventually immediately
    temporarily permanently locally abroad everywhere elsewhere nevertheless meanwhile instead otherwise accordingly`),
} as const

/** Chinese nouns, adjectives, verbs and adverbs, in Simplified form. */
export const chineseWords = {
  nouns: [
    ...chinese.nouns,
    ...split(`
    时间 人们 世界 生活 地方 情况 群体 数量 房间 事实 金钱 权利 研究 眼睛 工作 文字 商业 方面 种类 房屋 朋友 父亲 母亲 权力
    小时 比赛 成员 法律 汽车 名字 总统 团队 想法 孩子 身体 信息 父母 面孔 层次 办公室 健康 艺术 战争 政党 结果 变化 早晨 原因
    女孩 男孩 时刻 空气 力量 教育 年龄 计划 辩论 人群 选民 选票 内阁 法令 委员 主席 副手 省长 市长 参议员 秘书 发言人 顾问
    分析师 专家 批评者 证人 嫌犯 受害者 囚犯 警卫 士兵 军官 将军 海军 飞行员 水手 渔民 矿工 织工 木匠 司机 厨师 面包 裁缝 画家
    雕塑 作曲家 歌手 演员 导演 制片人 小说家 诗人 剧作家 哲学家 考古学家 化学家 物理学家 生物学家 天文学家 数学家 外科 牙医 药剂师
    调查 样本 普查 指数 比例 平均数 幅度 预测 估计 目标 配额 上限 下限 高峰 低谷 周期 趋势 冲击 繁荣 衰退 复苏 盈余 短缺 库存
    积压 延误 期限 日程 时刻表 日历 议程 备忘录 信件 电报 传单 海报 口号 横幅 游行 集会 罢工 抵制 请愿 公投 护照 签证 检查站 海关
    车队 卡车 火车 车厢 机车 驳船 油轮 货轮 渔船 码头 起重机 灯塔 浮标 船锚 罗盘 地图 海图 词典 词汇 脚注 章节 段落 句子 短语 比喻
    谚语 谜语 传说 神话 谣言 丑闻 秘密 诺言 誓言 威胁 侮辱 道歉 借口 动机 线索 痕迹 证据 怀疑 信仰 希望 恐惧 愤怒 悲伤 喜悦 骄傲
    羞愧 内疚 嫉妒 贪婪 怜悯 仁慈 正义 自由 平等 尊严 荣誉 责任 忠诚 勇气 耐心 智慧 愚蠢 运气 机会 命运 风险 危险 隐患 舒适 奢侈
    贫困 财富 收入 支出 利润 损失 资产 负债 股份 红利 债券 抵押 担保 保险 保费 索赔 退款 发票 收据 薪水 奖金 加班 假期 节日 宴会
    厨房 米饭 汤水 茶叶 咖啡 糖果 盐巴 香料 辣椒 大蒜 洋葱 白菜 土豆 番茄 苹果 橙子 葡萄 桃子 李子 樱桃 核桃 栗子 竹子 橡树 柳树
    枫叶 莲花 兰花 玫瑰 杂草 苔藓 真菌 细菌 病毒 基因 蛋白 激素 神经 肌肉 骨头 血液 心脏 肺部 肝脏 肾脏 皮肤 伤口 发烧 咳嗽 癌症
    瘟疫 隔离 诊断 疗法 剂量`),
  ],
  adjectives: [
    ...chinese.adjectives,
    ...split(`
    美好 糟糕 巨大 微小 高大 低矮 伟大 不同 相同 早期 晚期 充足 空洞 强大 虚弱 开放 封闭 自由的 忙碌 容易 确定 可能 必要 无用
    有用 宝贵 廉价 盈利 破产 富裕 贫穷 饥饿 口渴 患病 健康的 锋利 平滑 粗糙 潮湿 狭窄 宽阔 深刻 浅薄 陡峭 平坦 明亮 黑暗 苍白
    响亮 沉默 甜美 苦涩 新鲜 陈旧 成熟 腐烂 纯粹 混合 本土 外来 陌生 熟悉 著名 流行 礼貌 粗鲁 诚实 腐败 忠实 敌对 友好 愤怒的
    冷静 自豪 谦逊 勇敢 胆怯 聪明 明智 懒惰 勤奋 慷慨 自私 善良 残酷 公平 民事 军事 海上的 游牧 皇家 殖民 联邦 省级 市级 当选
    退休 前任 未来 当前 遥远 邻近 中央 北方 南方 东部 西部 最初 最终 部分 全面 绝对 相对 恒定 随机 正规`),
  ],
  verbs: [
    ...chinese.verbs,
    ...split(`
    接受 实现 收购 适应 处理 录用 采用 影响 允许 宣布 回答 任命 批准 评估 协助 攻击 出席 平衡 禁止 指责 阻挡 借用 购买 计算 取消
    携带 造成 挑战 核对 主张 清除 关闭 收集 结合 比较 完成 关注 确认 考虑 包含 继续 控制 纠正 清点 覆盖 创造 批评 削减 破坏 争论
    决定 声明 交付 要求 否认 描述 设计 摧毁 讨论 解雇 展示 起草 放弃 赚取 鼓励 结束 执行 享受 进入 逃避 建立 评价 审视 超过 排除
    扩大 期待 利用 揭露 延伸 面对 偏爱 害怕 填补 寻找 强迫 遗忘 释放 聚集 授予 守卫 引导 停止 损害 隐藏 举办 识别 无视 施加 包括
    增加 表明 告知 继承 激励 介绍 发明 邀请 加入 判断 证明 保持 了解 缺乏 启动 领导 学习 离开 借出 提升 失去 热爱 降低 维持 管理
    标记 匹配 提到 错过 监测 移动 命名 谈判 注意 服从 占领 提供 打开 运营 反对 命令 组织 拥有 通过 支付 说服 放置 赞扬 预见 准备
    呈现 保存 施压 防止 生产 承诺 提议 追求 筹集 到达 阅读 收到 推荐 记录 收回 减少 登记 发布 记住 移除 更新 租用 报告 代表 请求
    拯救 抵抗 解决 尊重 保留 揭示 扭转 复审 满足 节省 确保 选择 出售 发送 分离 服务 分享 显示 简化 花费 传播 开始 陈述 储存 加强
    提交 遭受 建议 供应 包围 暂停 教导 测试 感谢 容忍 触及 交易 训练 转移 改造 对待 信任 理解 使用 珍视 访问 投票 警告 浪费 观看
    赢得 撤回 书写`),
  ],
  adverbs: split(`
    迅速 缓慢 悄悄 公开 秘密地 最近 终于 通常 很少 经常 始终 从未 再次 几乎 勉强 大体上 部分地 主要 仅仅 显然 肯定 或许 大概 据说
    正式 非正式地 共同地 分别 逐渐 突然 最后 立即 暂时 永久地 在当地 在国外 到处 同时 反而 否则`),
} as const
