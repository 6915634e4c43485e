import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paste, sheetsOf } from './reading';

const first = (html: string) => sheetsOf(paste('', html))[0];
const head = '<tr><th>Ref<th>Outturn</tr>';
/** A cell of the second row and column, and its notes in short. */
function cell(within: string, before = '') {
	const sheet = first(`${before}<table>${head}<tr><td>NI 60</td>${within}</tr></table>`);
	const notes = sheet?.notes.filter(({ row, column }) => row === 2 && column === 2) ?? [];
	return [sheet?.rows[1]?.[1], ...notes.map(({ kind, detail }) => `${kind}: ${detail}`)];
}

describe('a cell of a page', () => {
	it.each([
		['a superscript', '<td>88.6<sup>1</sup>', ['88.6', 'raised: 1']],
		[
			'one by its style',
			'<td>88.6<span style="vertical-align: super">1</span>',
			['88.6', 'raised: 1']
		],
		['a link as a superscript', '<td>8<sup><a href="#f2">2</a></sup>%', ['8%', 'raised: 2']],
		['a subscript', '<td>8<sub>2</sub>', ['8', 'raised: 2']],
		['an old figure', '<td><s>9.4%</s> 9.1%', ['9.1%', 'struck: 9.4%']],
		['a tracked change', '<td><del>9.4%</del><ins>9.1%</ins>', ['9.1%', 'struck: 9.4%']],
		[
			'one that its style strikes through',
			"<td><p><span style='text-decoration:line-through;color:red'>9.4%</span></p><p>9.1%</p>",
			['9.1%', 'struck: 9.4%']
		],
		[
			'a whole cell struck through',
			'<td style="text-decoration: line-through">9.4%',
			['', 'struck: 9.4%']
		],
		['a hidden key', '<td><span style="display:none">7</span>1.5', ['1.5', 'unseen: 7']],
		['one by its attribute', '<td><span hidden>7</span>1.5', ['1.5', 'unseen: 7']],
		[
			'one that takes its room',
			'<td><span style="visibility: hidden">7</span>1.5',
			['1.5', 'unseen: 7']
		],
		['one by the name of its class', '<td><span class="sortkey">7</span>1.5', ['1.5', 'unseen: 7']],
		['hidden text of Word', "<td><span style='mso-hide:all'>7</span>1.5", ['1.5', 'unseen: 7']],
		['a key for sorting', '<td><span aria-hidden="true">0015</span> 1.5', ['1.5', 'unseen: 0015']],
		[
			'text for screen readers',
			'<td>1.5<span class="sr-only"> per cent</span>',
			['1.5', 'unseen: per cent']
		],
		['a hidden cell', '<td style="display:none">7</td>', ['', 'unseen: 7']],
		['a zero width space', '<td>88&#8203;.6', ['88.6', 'invisible: U+200B']],
		['a soft hyphen', '<td>per&shy;cent', ['percent', 'invisible: U+00AD']],
		['a star', '<td>12.5*', ['12.5', 'footnote: *']],
		['a superscript sign', '<td>88.6 ¹', ['88.6', 'footnote: ¹']]
	])('is parted from %s', (_, within, expected) => {
		expect(cell(within)).toEqual(expected);
	});

	it.each([
		['an ordinal', '<td>1<sup>st</sup>', '1st'],
		['a chemical formula', '<td>CO<sub>2</sub>', 'CO2'],
		[
			'an arrow that screen readers leave out',
			'<td><span aria-hidden="true">▲</span> 1.5',
			'▲ 1.5'
		],
		['a line above or below', '<td><u style="text-decoration: underline">1.5</u>', '1.5'],
		['what is shown', '<td style="display:block; visibility:visible"><span>1.5</span>', '1.5'],
		['text of a small size', '<td style="font-size:0.8em">1.5', '1.5']
	])('keeps %s', (_, within, text) => {
		expect(cell(within)).toEqual([text]);
	});

	it('is struck through with its row', () => {
		const html = `<table>${head}<tr style="text-decoration:line-through"><td>NI 60<td>9.4</table>`;
		expect(first(html)?.rows[1]).toEqual(['', '']);
	});

	it('of a hidden row is not read, and hidden rows and columns are told', () => {
		const html = `<table><col><col hidden>${head}<tbody hidden><tr><td>a<td style="display:none">b</tbody></table>`;
		expect(first(html)).toMatchObject({
			rows: [
				['Ref', 'Outturn'],
				['', '']
			],
			notes: [
				{ row: 0, column: 2, kind: 'hidden' },
				{ row: 2, column: 0, kind: 'hidden' }
			]
		});
	});

	it('says what is shown of it, whatever is hidden or struck through beside', () => {
		const digits = fc.stringMatching(/^[1-9]\d{0,3}$/);
		const wrap = fc.constantFrom(
			(text: string) => `<span style="display:none">${text}</span>`,
			(text: string) => `<s>${text}</s>`,
			(text: string) => `<sup>${text}</sup>`,
			(text: string) => `<span class="d-none"><b>${text}</b></span>`
		);
		fc.assert(
			fc.property(digits, fc.array(fc.tuple(wrap, digits), { maxLength: 3 }), (shown, others) => {
				const beside = others.map(([around, text]) => around(text)).join('');
				expect(cell(`<td>${shown}${beside}</td>`)[0]).toBe(shown);
			})
		);
	});
});

describe('a style sheet of the page', () => {
	const excel = `<style><!-- td {text-decoration:none} .xl65 {mso-number-format:"\\@"; text-decoration:line-through;}
td.xl66, .font5 {vertical-align:super} @media print { .xl67 {display:none} } .xl67 .a {display:none} --></style>`;

	it('is asked for the classes of Excel and Word', () => {
		expect(cell('<td class=xl65>9.4%', excel)).toEqual(['', 'struck: 9.4%']);
		expect(cell('<td class=xl1>88.6<font class="font5">1</font>', excel)).toEqual([
			'88.6',
			'raised: 1'
		]);
	});

	it('spares a part of a struck cell that has a font of its own', () => {
		const html = '<td class=xl65>9.4% <font style="text-decoration:none">9.1%</font>';
		expect(cell(html, excel)).toEqual(['9.1%', 'struck: 9.4%']);
	});

	it('is not asked for print, nor for elements within others', () => {
		expect(cell('<td class=xl67>9.4%', excel)).toEqual(['9.4%']);
	});
});

describe('a picture in a cell', () => {
	it.each([
		[
			'its alternative text',
			'<td><img src="a.png" alt="Up arrow">',
			['Up arrow', 'picture: Up arrow']
		],
		[
			'a drawing’s title',
			'<td><svg><title>Amber</title><path/></svg>',
			['Amber', 'picture: Amber']
		],
		['a drawing’s label', '<td><svg aria-label="Amber"><path/></svg>', ['Amber', 'picture: Amber']],
		['an icon’s label', '<td><i class="fa-up" aria-label="Up"></i>', ['Up', 'picture: Up']],
		['an icon’s title', '<td><span title="Red"></span>', ['Red', 'picture: Red']],
		[
			'words for screen readers',
			'<td><i class="up"></i><span class="sr-only">Improved</span>',
			['Improved', 'picture: Improved']
		],
		[
			'the same words said twice',
			'<td><img alt="Green"><span class="visually-hidden">Green</span>',
			['Green', 'picture: Green']
		]
	])('is read by %s where the cell has no other text', (_, within, expected) => {
		expect(cell(within)).toEqual(expected);
	});

	it.each([
		['words of its own', '<td>N/A <img alt="Sad face">', ['N/A', 'picture-unread: Sad face']],
		['no words at all', '<td><img src="red.png">', ['', 'picture-unread: ']],
		['a number for screen readers', '<td><span class="sr-only">7</span>', ['', 'unseen: 7']]
	])('is told and not used beside %s', (_, within, expected) => {
		expect(cell(within)).toEqual(expected);
	});

	it.each([
		['the text says the same', '<td><img alt="Green"> GREEN', 'GREEN'],
		['the text has a hint', '<td><span title="Provisional">88.6</span>', '88.6'],
		['it only keeps the cell open', '<td><img src="dot.gif" width=1 height=1>', ''],
		['it is decoration beside words', '<td><img src="dot.gif" alt=""> 1.5', '1.5']
	])('is no matter where %s', (_, within, text) => {
		expect(cell(within)).toEqual([text]);
	});
});

describe('the colour of a cell of a page', () => {
	const styles = '<style>.xl67 {background:#FF0000; mso-pattern:black none;}</style>';
	it.each([
		['<td bgcolor="#00FF00">1.5', 'fill: #00ff00'],
		['<td style="background-color: Red">', 'fill: red'],
		["<td style='background:rgb(255, 0, 0) none'>1.5", 'fill: rgb(255,0,0)'],
		['<td class=xl67>1.5', 'fill: #ff0000']
	])('is told where it sets the cell apart: %s', (within, note) => {
		expect(cell(within, styles)[1]).toBe(note);
	});

	it.each([
		'<td style="background:white">1.5',
		'<td style="background-color:transparent">1.5',
		'<td style="background:rgba(0,0,0,0)">1.5',
		'<td style="background:none">1.5'
	])('is none: %s', (within) => {
		expect(cell(within)).toEqual(['1.5']);
	});

	it('is no mark where the whole row has it', () => {
		const band = '<td style="background:#eee">';
		expect(first(`<table>${head}<tr>${band}NI 60${band}1.5</table>`)?.notes).toEqual([]);
	});
});
