/**
 * Frequent characters that only Simplified and only Traditional text has, as pairs. Left out are forms that
 * the other script has too (后 里 面 只 台 云 于 干 系 制 准 志 松 丑 斗 谷 几 才).
 */
const pairs =
  '们們这這个個为為来來时時会會对對发發国國过過经經说說开開动動进進与與还還无無样樣学學当當么麼没沒' +
  '现現关關见見长長问問间間实實从從业業体體机機头頭话話万萬东東门門车車两兩亲親电電并並书書务務' +
  '员員应應产產战戰战戰华華区區报報统統导導权權义義议議论論认認识識让讓讲講许許设設证證评評词詞试試' +
  '该該语語误誤请請读讀课課谁誰调調谈談谢謝财財责責贫貧贸貿费費资資赛賽赞贊质質购購货貨贷貸败敗' +
  '总總约約级級红紅纪紀纯純纲綱网網线線练練组組细細织織终終结結给給络絡绝絕继繼续續维維绿綠缓緩编編' +
  '缘緣缩縮规規观觀视視览覽觉覺觉覺标標树樹桥橋检檢楼樓极極构構枪槍数數断斷旧舊显顯术術条條杂雜' +
  '单單卖賣买買厂廠历歷厅廳压壓厌厭县縣参參双雙变變叹嘆号號听聽启啟员員响響团團园園围圍图圖圆圓' +
  '场場块塊坏壞坚堅垦墾处處备備复復够夠夺奪奋奮妇婦妈媽孙孫宁寧宝寶审審宪憲宽寬宾賓对對寻尋层層' +
  '属屬岁歲岛島币幣师師带帶帮幫广廣庆慶库庫废廢张張强強归歸录錄忆憶忧憂怀懷态態总總恶惡惊驚惧懼' +
  '惯慣愿願战戰户戶扩擴扫掃扬揚护護择擇担擔据據挤擠挥揮损損换換敌敵斋齋无無晓曉暂暫杀殺' +
  '汉漢沟溝泪淚泽澤洁潔济濟浅淺测測浓濃涛濤润潤涨漲渐漸温溫湾灣满滿滨濱灭滅灯燈灵靈灾災炼煉' +
  '烂爛烦煩热熱爱愛爷爺牵牽犹猶狱獄独獨环環玛瑪画畫畅暢疗療疯瘋监監盖蓋盘盤确確碍礙离離种種积積' +
  '称稱稳穩穷窮竞競笔筆签簽简簡类類粮糧紧緊罗羅罚罰职職联聯聪聰肃肅肤膚胁脅胜勝脏髒脑腦脱脫' +
  '舰艦艰艱艺藝节節苏蘇荐薦荣榮药藥获獲营營萧蕭蓝藍虑慮虚虛虽雖补補装裝计計订訂讨討训訓记記' +
  '诉訴诗詩诚誠详詳谋謀谓謂赖賴赵趙跃躍践踐轨軌转轉轮輪软軟轻輕载載较較辅輔辆輛辈輩输輸达達迁遷' +
  '运運近近违違连連迟遲适適选選递遞遗遺邓鄧邮郵邻鄰释釋针針钟鐘钢鋼钱錢铁鐵银銀锋鋒错錯键鍵' +
  '镇鎮闭閉闲閒闻聞阅閱队隊阳陽阴陰阵陣阶階际際陆陸陈陳险險随隨隐隱难難雾霧静靜顶頂项項顺順须須' +
  '顾顧预預领領频頻题題颜顏额額风風飞飛饭飯饮飲馆館马馬驱驅驶駛驻駐骗騙验驗鱼魚鲜鮮鸟鳥鸡雞' +
  '黄黃齐齊龙龍龄齡优優众眾伤傷伟偉传傳伦倫伪偽侧側侨僑债債倾傾储儲儿兒党黨兰蘭兴興养養军軍农農' +
  '冲衝决決况況冻凍净淨减減凤鳳凭憑击擊划劃则則刚剛创創别別刘劉剂劑剧劇办辦劝勸劳勞势勢协協单單'

const simplified = new Set<string>()
const traditional = new Set<string>()
const characters = [...pairs]
for (let at = 0; at + 1 < characters.length; at += 2) {
  const [left, right] = [characters[at] ?? '', characters[at + 1] ?? '']
  if (left === right) continue
  simplified.add(left)
  traditional.add(right)
}

/** How many characters of a text are Han, and how many of these only Simplified or only Traditional text has. */
export function countHanForms(text: string): {
  readonly han: number
  readonly simplified: number
  readonly traditional: number
} {
  const counts = { han: 0, simplified: 0, traditional: 0 }
  for (const [character] of text.matchAll(/\p{Script=Han}/gu)) {
    counts.han++
    if (simplified.has(character)) counts.simplified++
    else if (traditional.has(character)) counts.traditional++
  }
  return counts
}
