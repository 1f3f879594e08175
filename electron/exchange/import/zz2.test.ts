import { test } from 'vitest'
import { runsText } from '/work/main/shared/document/draft.ts'
import { flatSentences } from '/work/main/shared/document/skeleton/groups.ts'
import { readSample } from '/work/main/electron/exchange/import/sample.ts'
import { alignDrafts } from '/work/main/electron/exchange/import/alignDrafts.ts'
import { ulids } from '/work/main/shared/ids.ts'
const newId = ulids(Date.now, Math.random)
test('sample', async () => {
  const s = await readSample('/work/main/resources/sample', newId)
  for (const a of s) { const al = alignDrafts(a.editions, a.source); const S=flatSentences(al.source); for (const t of al.targets) { const T=flatSentences(t.edition); const k: Record<string,number>={}; for (const l of t.links){const kk=l.source.length+'-'+l.target.length; k[kk]=(k[kk]??0)+1; if ((kk!=='1-1'&&kk!=='1-0')||l.score<.5) console.log(kk,l.score, l.source.map(i=>runsText(S[i]!.sentence)), l.target.map(i=>runsText(T[i]!.sentence)))}; console.log(a.metadata.slug,a.source,t.edition.language,k, Math.min(...t.links.map(l=>l.score)).toFixed(2), (t.links.reduce((x,l)=>x+l.score,0)/t.links.length).toFixed(2)) } }
})
