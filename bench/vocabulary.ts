// Words that our own generator makes articles of. The order says how common a word shall be.

const split = (list: string): readonly string[] => list.trim().split(/\s+/)

/** English nouns, adjectives and verbs (third person), ours. */
export const english = {
  nouns: split(`
    government economy policy trade market country region city minister agreement growth water energy security
    development cooperation investment reform industry technology province border company university budget crisis
    climate railway harbor river factory farmer worker household pension hospital school teacher doctor engineer
    parliament election treaty tariff currency inflation debt bank loan interest price wage tax subsidy reserve
    export import shipment container cargo fleet pipeline grid turbine reactor battery mineral copper lithium steel
    cotton grain harvest drought flood typhoon forest wetland fishery coastline island strait delta basin valley
    mountain plateau desert village township district capital suburb neighborhood street bridge tunnel airport
    station terminal corridor network satellite sensor archive library museum newspaper editor translator reader
    scholar historian diplomat ambassador envoy delegation summit communique sanction embargo ceasefire patrol
    exercise alliance partnership dialogue consultation proposal draft amendment clause verdict court judge lawyer
    inspector auditor ledger contract tender bid supplier customer consumer tenant landlord migrant refugee student
    graduate apprentice veteran pensioner child patient nurse vaccine clinic laboratory experiment hypothesis model
    algorithm platform regulator guideline standard certificate patent royalty license franchise brand warehouse
    workshop assembly furnace quarry orchard vineyard pasture herd canal reservoir sluice dike levee pump well
    aquifer rainfall temperature emission carbon methane ozone dust smog noise traffic bicycle tram ferry`),
  adjectives: split(`
    new public national regional foreign economic political common long-term recent important difficult strategic
    local rural urban industrial financial digital strict modest steady rapid fragile stubborn ambitious cautious
    practical technical legal moral historical cultural maritime coastal mountainous seasonal annual quarterly
    bilateral multilateral joint mutual separate temporary permanent voluntary compulsory transparent secret quiet
    costly cheap scarce abundant ancient young ageing skilled landlocked flooded dry polluted clean renewable`),
  verbs: split(`
    supports needs changes limits protects improves delays explains measures finances rejects signs revises defends
    weakens replaces repairs inspects publishes translates neglects rewards punishes attracts divides unites shapes
    governs feeds connects insures taxes subsidizes audits postpones welcomes questions follows precedes outlives`),
} as const

/** Chinese words of two characters, in Simplified form, ours. */
export const chinese = {
  nouns: split(`
    经济 政府 政策 发展 合作 国家 地区 市场 贸易 安全 问题 社会 能源 企业 投资 改革 技术 城市 部长 协议 增长 工业 省份
    边境 公司 大学 预算 危机 气候 铁路 港口 河流 工厂 农民 工人 家庭 养老 医院 学校 教师 医生 议会 选举 条约 关税 货币
    通胀 债务 银行 贷款 利率 价格 工资 税收 补贴 储备 出口 进口 货物 船队 管道 电网 电池 矿产 钢铁 棉花 粮食 干旱 洪水
    台风 森林 湿地 渔业 海岸 岛屿 海峡 流域 山谷 高原 沙漠 村庄 首都 郊区 街道 桥梁 隧道 机场 车站 走廊 网络 卫星 档案
    图书 报纸 编辑 译者 读者 学者 历史 外交 大使 代表 峰会 公报 制裁 禁运 停火 演习 联盟 伙伴 对话 磋商 提案 草案 条款
    判决 法院 法官 律师 审计 合同 招标 客户 居民 房东 移民 难民 学生 学徒 老人 儿童 患者 护士 疫苗 诊所 实验 模型 算法
    平台 标准 证书 专利 品牌 仓库 车间 果园 牧场 运河 水库 水闸 堤坝 水泵 降雨 气温 排放 灰尘 噪音 交通 单车 渡轮 头发
    皇后 面条 复制 系统 干部 里程 征求 余额 松树 谷物 钟表 周末 云层 电台 台阶 范围 后果 获得 制造 发现 出发 冲突 划分`),
  adjectives: split(`
    新的 公共 全国 区域 对外 共同 长期 近期 重要 困难 战略 地方 农村 城镇 金融 数字 严格 稳定 快速 脆弱 谨慎 务实 法律
    传统 文化 海上 季节 年度 双边 多边 联合 相互 临时 永久 自愿 透明 昂贵 稀缺 丰富 古老 年轻 熟练 清洁 干净 复杂 简单`),
  verbs: split(`
    支持 需要 改变 限制 保护 改善 推迟 解释 衡量 资助 拒绝 签署 修订 捍卫 削弱 取代 修复 检查 公布 翻译 忽视 奖励 吸引
    分裂 团结 塑造 治理 连接 欢迎 质疑 跟随 推动 阻碍 促进 承认 忘记 发起 恢复 调整 规范`),
} as const

/** Parts of invented names: Latin syllables, and Chinese characters as foreign names are written with. */
export const syllables = {
  latin: split('ka ro mi ta len dor va shi bel mor na gu ste fa ril do ha wen zo pe li sar tu bri mon te'),
  han: split('卡 罗 米 塔 伦 多 瓦 希 贝 莫 纳 古 斯 法 里 哈 温 佐 佩 利 萨 图 布 蒙 特 维 克 尔 安 德'),
} as const
