import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scenarioSchema } from '#features/scenario/scenario.schema.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import { it } from 'vitest';
it('walk', () => {
for (const id of ['startup','consulting','agency']) {
  let s; try { s = scenarioSchema.parse(parse(readFileSync(`content/en/scenarios/${id}.yaml`,'utf8'))); } catch (e) { console.log(id, String(e).slice(0,900)); continue; }
  const endings = { high: 60, endings: ['high','low'].flatMap(a=>['high','low'].map(b=>({id:a+b,reach:a,roots:b,title:'',text:'',next:''}))) } as any;
  const game = { scenario: s, endings };
  const all: any[] = [];
  const go = (p: string) => { const x = playScenario(game, p); if (x.now.at==='end') all.push(x); else for (const o of 'ABC') go(p+o); };
  go('');
  const ends: any = {}; for (const x of all) { const k = x.now.ending.id + (x.now.heldBy.length? '*':''); ends[k]=(ends[k]??0)+1; }
  const pick = (f: (o: any, sc: any)=>number) => { let p=''; for(;;){ const x=playScenario(game,p); if(x.now.at==='end') return x; const sc=x.now.scene; const b=[...sc.decision.options].sort((u:any,v:any)=>f(v,sc)-f(u,sc))[0]; p+=b.id; } };
  const delta = (m: 'reach'|'roots') => (o: any, sc: any) => { const y = playScenario(game, sc.path + o.id); return 0; };
  const by = (m: 'reach'|'roots') => { let p=''; for(;;){ const x=playScenario(game,p); if(x.now.at==='end') return x; let best='A',bv=-1e9; for(const o of 'ABC'){ const y=playScenario(game,p+o); const v=y.taken.at(-1)!.after[m]; if(v>bv){bv=v;best=o;} } p+=best; } };
  const strong = (()=>{ let p=''; for(;;){ const x=playScenario(game,p); if(x.now.at==='end') return x; const w=s.decisions.find(d=>d.id===(x.now as any).scene.decision.id)!; p+=w.options.find(o=>o.grade==='strong')!.id; } })();
  const show=(x:any)=>`${x.path} ${JSON.stringify(x.meters)} ${x.now.ending.id} strained:${Object.keys(x.state.strained)} trust ${JSON.stringify(x.state.trust)}`;
  console.log(id, all.length, ends); console.log(' strong', show(strong)); console.log(' reach ', show(by('reach'))); console.log(' roots ', show(by('roots')));
  const repaired = all.filter(x=>x.state.mended.length && x.now.ending.id==='highhigh').length; console.log(' mended and best', repaired);
  for (const t of strong.taken) console.log('  ', t.decision.id, t.option.id, 'reach', t.after.reach-t.meters.reach, 'roots', t.after.roots-t.meters.roots, '| others', t.decision.options.map((o:any)=>{const y=playScenario(game, strong.path.slice(0,t.step)+o.id).taken[t.step]!; return o.id+':'+(y.after.reach-y.meters.reach)+'/'+(y.after.roots-y.meters.roots)}).join(' '));
}});
