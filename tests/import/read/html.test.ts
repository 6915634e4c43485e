import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/import/read';
import { bytesOf, paste, sheetsOf } from './reading';

const pasted = (html: string) => sheetsOf(paste('', html));
const first = (html: string) => pasted(html)[0];
const table = (rows: string) => `<table>${rows}</table>`;

describe('a pasted table', () => {
	it('is read cell by cell', () => {
		expect(
			first(
				table('<tr><th>Measure</th><th>Outturn</th></tr><tr><td>NI 116</td><td>23.3%</td></tr>')
			)
		).toEqual({
			name: 'Pasted table',
			rows: [
				['Measure', 'Outturn'],
				['NI 116', '23.3%']
			],
			notes: []
		});
	});

	it('is read where nothing closes its rows and cells', () => {
		expect(first('<table><tr><td>a<td>b<tr><td>c<td>d')?.rows).toEqual([
			['a', 'b'],
			['c', 'd']
		]);
	});

	it('is laid out where cells span rows and columns, with the text in the first', () => {
		const html = table(
			'<tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td rowspan=0>e<td>f<tr><td>g<td>h<td>i'
		);
		expect(first(html)).toEqual({
			name: 'Pasted table',
			rows: [
				['a', 'b', '', 'c'],
				['', 'd', 'e', 'f'],
				['g', 'h', '', 'i']
			],
			notes: [
				{ row: 1, column: 3, kind: 'merged', detail: 'B1:C1' },
				{ row: 2, column: 1, kind: 'merged', detail: 'A1:A2' },
				{ row: 3, column: 3, kind: 'merged', detail: 'C2:C3' }
			]
		});
	});

	it('keeps line breaks, paragraphs and points within a cell', () => {
		const html = table(
			'<tr><td>10/11<br>Perf<td><p>One.</p><p>Two.</p><ul><li>a</li><li><b>b</b></li></ul><td>5&nbsp;&lt;&nbsp;6 &pound;'
		);
		expect(first(html)?.rows).toEqual([['10/11\nPerf', 'One.\n\nTwo.\n\n- a\n- b', '5 < 6 £']]);
	});

	it('leaves out scripts, styles and comments', () => {
		const html = table(
			'<tr><td>a<script>alert(1)</script><style>b{}</style><!-- c --><td onclick="x">d<img src=x onerror=y>'
		);
		expect(first(html)?.rows).toEqual([['a', 'd']]);
	});

	it('keeps no text from between its cells', () => {
		expect(
			first('<p>before</p><table>x<caption>A title</caption><tr>y<td>a</table>after')?.rows
		).toEqual([['a']]);
	});

	it('is one of several, and may stand within another', () => {
		const html = `${table('<tr><td>a')}${table(`<tr><td>${table('<tr><td>b')}`)}${table('<tr><td> ')}`;
		expect(pasted(html)).toMatchObject([
			{ name: 'Pasted table, table 1', rows: [['a']] },
			{ name: 'Pasted table, table 3', rows: [['b']] }
		]);
	});

	it('tells rows, columns and what is hidden', () => {
		const html = table(
			'<col span=2><col style="display:none"><tr style="display: none"><td>a<td>b<td>c<tr><td>d'
		);
		expect(first(html)?.notes).toEqual([
			{ row: 0, column: 3, kind: 'hidden', detail: '' },
			{ row: 1, column: 0, kind: 'hidden', detail: '' }
		]);
	});

	it('keeps keys such as __proto__, right-to-left text and emoji as text', () => {
		const html = table('<tr __proto__="x"><td constructor="y">__proto__<td>نسبة<td>👩‍🏫');
		expect(first(html)?.rows).toEqual([['__proto__', 'نسبة', '👩‍🏫']]);
	});
});

describe('Excel’s clipboard', () => {
	const html = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!--table {mso-displayed-decimal-separator:"\\.";} td {padding:0px; mso-ignore:padding;} --></style>
</head><body link=blue vlink=purple>
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>No</td>
  <td width=64>Per&nbsp;cent</td><td width=64>Number</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 align=right x:num>1</td>
  <td class=xl66 align=right x:num="0.23345" x:fmla="=C2/100">23.3%</td>
  <td align=right x:num="1234">1,234<span style='mso-spacerun:yes'>  </span></td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'><td width=64></td></tr>
 <![endif]>
<!--EndFragment-->
</table></body></html>`;

	it('is read without what Excel says to itself, and with what it says of the numbers', () => {
		expect(first(html)).toEqual({
			name: 'Pasted table',
			rows: [['No', 'Per cent', 'Number'], ['1', '23.3%', '1,234'], ['']],
			notes: [
				{ row: 2, column: 2, kind: 'formula', detail: '=C2/100' },
				{ row: 2, column: 2, kind: 'rounded', detail: '23.345%' },
				{ row: 3, column: 0, kind: 'hidden', detail: '' }
			]
		});
	});
});

describe('Word’s clipboard', () => {
	const point = (text: string) =>
		`<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}<o:p></o:p></p>`;
	const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><style>p.MsoNormal {margin:0}</style></head>
<body><!--StartFragment--><table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
<td width=301 valign=top><p class=MsoNormal><b>NI
116</b><o:p></o:p></p></td><td>${point('One')}${point('Two')}</td></tr></table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;

	it('is read with its points as points', () => {
		expect(first(html)?.rows).toEqual([['NI 116', '- One\n- Two']]);
	});
});

describe('a file of HTML', () => {
	it('is read by its tables, also where its name says .xls', () => {
		const bytes = bytesOf(`<html><meta charset=utf-8><table><tr><td>a</table></html>`);
		expect(readFile(bytes, 'old.xls')).toEqual({
			kind: 'sheets',
			format: 'html',
			sheets: [{ name: 'old.xls', rows: [['a']], notes: [] }]
		});
	});

	it('is not what only quotes HTML in its cells', () => {
		const bytes = bytesOf('id,text\nni-116,<table><tr><td>a</table>');
		expect(readFile(bytes, 'a.csv')).toMatchObject({ format: 'csv' });
	});
});
