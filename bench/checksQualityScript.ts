import { convert } from '../shared/script/convert.ts'

const common =
  '国们来说时会这个对于发后学过还进问开长种样见关点动机将从现业应东实与体两无战经义斗给间军边声党风导务运变际结觉' +
  '华达约许认设论议该调请读谁证识试话详误语课质费资赛赢财责败货贫贵贸买银钱铁错镇针钢门闻闭阳阴阶随难韩页题须顿颜飞饭' +
  '马驻验鱼鲜鸟鸡龙齐观规视览触订记讨训讯讲评诉词译谈谢车轨转轮软轻载较输农辞选适远连迟递'

const toHant = new Map<string, string>()
const toHans = new Map<string, string>()
for (const hans of common) {
  const hant = convert(hans, { to: 'zh-Hant', region: 'tw' }).text
  if (hant === hans || hant.length !== hans.length) continue
  toHant.set(hans, hant)
  toHans.set(hant, hans)
}

/** Common characters whose two forms stand for nothing else, each way. */
export const openCcMap = { toHant, toHans } as const
