import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'vitest'
import { align } from '/work/main/shared/alignment/align.ts'
import { sideOf } from '/work/main/shared/alignment/side.ts'
const D='/work/shared/data/align'
test('eval',()=>{
 for (const set of ['aca','mac-dev','mag']) {
  let tp=0, sys=0, gold=0, cpu=0
  const bins: Record<number,[number,number]>={}
  for (const f of readdirSync(`${D}/${set}/gold`)) {
    const id=f.replace('.align','')
    const rd=(p:string)=>readFileSync(p,'utf8').replace(/\n$/,'').split('\n')
    const s=rd(`${D}/${set}/src/${id}`), t=rd(`${D}/${set}/tgt/${id}`)
    const key=(a:readonly number[],b:readonly number[])=>a.join(',')+':'+b.join(',')
    const g=new Set(rd(`${D}/${set}/gold/${f}`).map(l=>{const [a,b]=l.split(':').map(x=>(JSON.parse(x) as number[]));return key(a!,b!)}))
    const isZh=(x:string[])=>/\p{Script=Han}/u.test(x.slice(0,20).join(''))
    const t0=performance.now()
    const beads=align(sideOf(isZh(s)?'zh-Hans':'en',s),sideOf(isZh(t)?'zh-Hans':'en',t))
    cpu+=performance.now()-t0
    gold+=g.size; sys+=beads.length
    for(const b of beads){ const hit=g.has(key(b.source,b.target)); if(hit)tp++; const bin=Math.floor(b.score*5); (bins[bin]??=[0,0])[0]+=hit?1:0; bins[bin]![1]++ }
  }
  console.log(set,'F1',(2*tp/(sys+gold)).toFixed(3),'P',(tp/sys).toFixed(3),'R',(tp/gold).toFixed(3),Math.round(cpu)+'ms', JSON.stringify(bins))
 }
},600000)
