import { appendFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brought } from './officersTable';
const OUT = '/tmp/zz/b.txt';
writeFileSync(OUT, '');
const run = (name: string, text: string, file = 'figures.csv', said: Record<string, string> = {}, notes: any[] = [], sheetName='Sheet1') => test(name, () => {
	const rows = text.trim().split('\n').map((line) => line.split('|').map((c) => c.trim().replaceAll('\\n','\n')));
	const r = brought({ name: sheetName, rows, notes }, file, said);
	appendFileSync(OUT, `\n=== ${name}\n shape ${r.guess.shape} header ${r.guess.headerRow}/${r.guess.headerRows ?? 1} yearsFrom ${JSON.stringify(r.guess.yearsFrom ?? [])}\n` +
	  r.guess.columns.map((c: any) => `  [${c.header}] ${c.role} ${c.periodId} ${c.measureId} ${c.unused?.reason ?? ''}`).join('\n') +
	  `\n open: ${r.open.join('\n       ')}\n answered: ${r.questions.filter((q:any)=>q.answer).map((q:any)=>q.id+'='+q.answer).join('; ')}\n lines: ${r.lines.filter((l:string)=>!/numerator and denominator|decimals as/.test(l)).join('\n        ')}\n changed: ${r.changed.filter((l:string)=>!/Period:|Direction|Rating/.test(l)).join('\n          ')}\n`);
	expect(1).toBe(1);
});
import { shippedBase } from './shippedBase';
import { recognise } from '$lib/import/recognise';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { parseIndicators } from '$lib/import/parse/indicators';
import { contextOf } from '$lib/import/parse/context';
import { tablesFrom } from '$lib/import/dryRun/evaluateRows';
import { tablesOf } from '$lib/package/dataPackage';
import { packageParts } from '$lib/package/parts';
import { merge } from '$lib/import/merge';
import { warnings } from '$lib/import/warn';
import { Session } from 'node:inspector/promises';
const base = shippedBase();
run('area remembered', `Area|Measure|Year|Value
Boston Casle|Children in poverty|2010|12%`, 'f.csv', {'area boston casle':'same'});
run('tidy period fallback header period', `Ref|Year|Actual 2011/12|Target
NI 60|2012/13|80%|85%`);
run('tidy with period columns and Q heading', `Ref|Year|Q1|Q2|Target
NI 60|2012/13|80%|81%|85%`);
run('polarity in wide: comparator dup', `Ref|Measure|2012/13|England 2011/12|England
NI 60|x|80%|81%|85%`);
run('quarter col only', `Ref|Quarter|Actual|Target
NI 60|Q1 2012/13|80%|81%
NI 60|Q2 2012/13|82%|81%`);
run('group england within year', `Ref|Measure|2011/12|||2012/13||
||Rotherham|England|Target|Rotherham|England|Target
NI 60|x|80%|81%|85%|1%|2%|3%`);
run('group whose sub blank', `Ref|Measure|Outturn||Target
||2011/12|2012/13|
NI 60|x|80%|81%|85%`);
test('warn profile', async () => {
    const n = 6000;
    const rows = [['Ref','Year','Value'], ...Array.from({length: n}, (_, i) => [`NI ${[60,61,62,63,64,65,66,67,68,147][i%10]}`, `${['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec'][Math.floor(i/10)%12]} ${1980+Math.floor(i/120)}`, `${i%90}%`])];
    const sheet = {name:'s', rows, notes: []} as any;
    const guess = recognise(sheet, base);
    const tables = tablesFrom(base);
    const inc = parseIndicators(contextOf(sheet, guess, {tables, fileName: 'f'}));
    const parts = packageParts(tablesOf(merge(tables, inc, '2026-11-25').tables), base.boundaries, base.areas);
    const s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.start');
    warnings(inc.rows, base, parts as any, '2026-11-25');
    const { profile } = await s.post('Profiler.stop');
    const self = new Map<string, number>(); const by = new Map(profile.nodes.map((x) => [x.id, x]));
    (profile.samples ?? []).forEach((id, i) => { const c = by.get(id)!.callFrame; const k = `${c.functionName} ${c.url.split('/').slice(-3).join('/')}:${c.lineNumber}`; self.set(k, (self.get(k) ?? 0) + (profile.timeDeltas![i] ?? 0)); });
    appendFileSync(OUT, [...self].sort((a, b) => b[1] - a[1]).slice(0, 14).map(([k, v]) => `${(v/1000).toFixed(0)} ms ${k}`).join('\n') + '\n');
    expect(1).toBe(1);
}, 90000);
