import { appendFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brought } from './officersTable';
const OUT = '/tmp/zz/out.txt';
writeFileSync(OUT, '');
const run = (name: string, text: string, file = 'figures.csv', said: Record<string, string> = {}, notes: any[] = [], sheetName='Sheet1') => test(name, () => {
	const rows = text.trim().split('\n').map((line) => line.split('|').map((c) => c.trim().replaceAll('\\n','\n')));
	const r = brought({ name: sheetName, rows, notes }, file, said);
	appendFileSync(OUT, `\n=== ${name}\n shape ${r.guess.shape} header ${r.guess.headerRow}/${r.guess.headerRows ?? 1} yearsFrom ${JSON.stringify(r.guess.yearsFrom ?? [])}\n` +
	  r.guess.columns.map((c: any) => `  [${c.header}] ${c.role} ${c.periodId} ${c.measureId} ${c.unused?.reason ?? ''}`).join('\n') +
	  `\n open: ${r.open.join('\n       ')}\n answered: ${r.questions.filter((q:any)=>q.answer).map((q:any)=>q.id+'='+q.answer).join('; ')}\n lines: ${r.lines.filter((l:string)=>!/numerator and denominator|decimals as/.test(l)).join('\n        ')}\n changed: ${r.changed.filter((l:string)=>!/Period:|Direction|Rating/.test(l)).join('\n          ')}\n`);
	expect(1).toBe(1);
});
run('three heading rows tq', `Ref|Measure|2012/13||||
||Quarter 1||Quarter 2||Year
||Target|Actual|Target|Actual|RAG
NI 60|x|80.1%|82.0%|84.0%|86.0%|Green`);
run('three rows merged', `Ref|Measure|2012/13|||
||Quarter 1||Quarter 2|
||Target|Actual|Target|Actual
NI 60|x|80.1%|82.0%|84.0%|86.0%`,'x.xlsx',{},[4,5,6].map((c)=>({row:1,column:c,kind:'merged',detail:'C1:F1'})).concat([{row:2,column:4,kind:'merged',detail:'C2:D2'},{row:2,column:6,kind:'merged',detail:'E2:F2'}] as any));
run('units in thousands heading', `Ref|Measure|Outturn 2012/13 (000s)|Target 2012/13
NI 112|x|1.2|3.4`);
run('heading Performance %', `Ref|Measure|Target 2012/13 %|Actual 2012/13 No
NI 60|x|85|120`);
run('numerator outturn', `Ref|Measure|Actual number 2012/13|Actual 2012/13
NI 60|x|12|85%`);
run('best quartile group', `Ref|Measure|2011/12||2012/13|
||Outturn|Top quartile|Outturn|Target
NI 60|x|80%|90%|81%|85%`);
run('last year target this year', `Performance 2012/13
Ref|Measure|Last year|This year|Target
NI 60|x|80%|90%|81%`);
run('last year value answered', `Performance 2012/13
Ref|Measure|Last year|This year|Target
NI 60|x|80%|90%|81%`, 'f.csv', {'period of last year in f.csv':'2011/12','heading last year':'actual','heading this year':'actual','period of this year in f.csv':'2012/13'});
run('Outturn then Q', `Ref|Measure|Outturn|Q1 2012/13|Q2 2012/13
NI 60|x|80%|90%|81%`);
run('Outturn + prior', `Ref|Measure|2010/11|2011/12|Outturn|Target
NI 60|x|80%|90%|81%|85%`);
run('target 2 yrs: target unsaid with baseline', `Ref|Measure|Baseline 2010/11|Target|2013/14 Target
NI 60|x|80%|90%|81%`);
run('Baseline', `2012/13
Ref|Measure|Baseline|Target|Outturn
NI 60|x|80%|90%|81%`);
run('status date', `Status at 31/03/2012
Ref|Measure|Outturn|Target
NI 60|x|80%|90%`);
run('printed on header', `Printed 02/11/2012|||
Ref|Measure|Annual Outturn|Target
NI 60|x|80%|90%`);
run('Q2 report titled', `Quarter 2 performance 2012/13
Ref|Measure|Outturn|Annual target|RAG
NI 60|x|80%|90%|Green`);
run('Month title', `September 2012
Ref|Measure|Outturn|Annual target|Year end forecast
NI 60|x|80%|90%|92%`);
run('YTD actual', `Ref|Measure|Sep 2012|Apr-Sep 2012 YTD|YTD
NI 60|x|80%|90%|92%`);
run('year end forecast', `Ref|Measure|Q2 2012/13|Year end forecast|Year end target
NI 60|x|80%|90%|92%`);
run('year 2 digits', `Ref|Measure|12/13|11/12 target|Mar-13
NI 60|x|80%|90%|92%`);
run('academic', `Ref|Measure|2011/12 academic year|2012 results|Target
NI 75|x|55%|60%|62%`);
run('calendar vs', `Ref|Measure|2011|2012|Target 2013
NI 112|x|35.1|36.2|30`);
run('num letters', `Ref|Measure|2012/13
NI 60|x|8O%
NI 61|y|85 (12)
NI 63|y|85% (2011/12)
NI 64|y|4.1 p
NI 65|y|1.000
NI 66|y|1OO%
NI 67|y|100% *
NI 68|y|.85
NI 147|y|85..1
NI 148|y|+85.0%`);
run('num letters 2', `Ref|Measure|2012/13
NI 60|x|0085%
NI 61|y|85 %
NI 63|y|85% r
NI 64|y|8.5e1
NI 65|y|−0.5%
NI 66|y|1,00
NI 67|y|99.95%%
NI 68|y|85%p
NI 147|y|85 [r]`);
run('money', `Ref|Measure|2012/13
NI 112|x|35.1 per 1,000
NI 113b|y|5 per 100
NI 118|y|£5`);
run('part letters', `Ref|Measure|2012/13
NI 53||
a|Prevalence|40%
NI 6O|Core assessments|80%
b|Coverage|95%`);
run('part letters gap', `Ref|Measure|2012/13
NI 53|Breastfeeding|
a|Prevalence|40%
Total||120%
b|Coverage|95%
NI 60|Core|80%
a|Something of it|70%`);
run('family number row', `No|Ref|Measure|2012/13
2|NI 53|Breastfeeding|
||Obesity at Reception|30%
|a|Prevalence|40%
|b|Coverage|95%`);
run('title cell families', `Ref|Measure|2012/13
NI 55a, NI 55b|Obesity|40%
NI 52|School lunches|50%
NI 102|Gap|10%`);
