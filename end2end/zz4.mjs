import { chromium } from 'playwright';
const base='http://localhost:4720';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
async function ctx(o, who){ const c=await b.newContext(o); const p=await c.newPage(); if(who){ await p.goto(base+'/demo'); await p.getByRole('button',{name:who}).first().click(); await p.waitForLoadState(); } return [c,p]; }
const shots=[
 ['w-day',{viewport:{width:1280,height:900}},'Daria','/de/calendar?view=day&date=2026-11-24'],
 ['w-week',{viewport:{width:1280,height:900}},'Daria','/de/calendar?view=week&date=2026-11-24'],
 ['w-month',{viewport:{width:1280,height:900}},'Daria','/de/calendar?view=month&date=2026-11-24'],
 ['w-roomweek',{viewport:{width:1280,height:900},colorScheme:'dark'},'Daria','/de/calendar?view=week&date=2026-11-24&room=saal'],
 ['w-mine',{viewport:{width:1280,height:900}},'Daria','/de/calendar?view=week&date=2026-11-24&mine=1'],
 ['n-agenda',{viewport:{width:390,height:844},isMobile:true,hasTouch:true},'Daria','/de/calendar?view=agenda&date=2026-11-24'],
 ['n-month',{viewport:{width:390,height:844},isMobile:true},null,'/de/calendar?view=month&date=2026-11-24'],
 ['n-account',{viewport:{width:390,height:844},isMobile:true},'Daria','/de/account'],
];
for (const [n,o,who,path] of shots){ const [c,p]=await ctx(o,who); await p.goto(base+path); await p.waitForTimeout(600); await p.screenshot({path:`/tmp/p4-${n}.png`,fullPage:true}); await c.close(); }
await b.close();
