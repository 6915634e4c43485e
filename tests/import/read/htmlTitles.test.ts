import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/import/read';
import { brought } from '../officersTable';

const TABLE =
	'<table><tr><th>Ref</th><th>Outturn</th></tr><tr><td>NI 60</td><td>80.0%</td></tr></table>';
const sheetOf = (html: string) => {
	const read = readFile(new TextEncoder().encode(`<html><body>${html}</body></html>`), 'page.html');
	if (read.kind !== 'sheets' || !read.sheets[0]) throw new Error('no sheet');
	return read.sheets;
};
const periodOf = (html: string) => {
	const { guess } = brought(sheetOf(html)[0] ?? { name: '', rows: [], notes: [] }, 'page.html');
	return [guess.columns[1]?.periodId, ...(guess.yearsFrom ?? []).map(({ from }) => from)];
};

describe('what stands over a page’s table', () => {
	it('is its headings that are not closed by another, and its caption', () => {
		const html = `<h1>Performance</h1><h2>Staff</h2><p>Words</p><h2>Quarter 2 2012/13</h2>${TABLE}`;
		expect(sheetOf(html)[0]?.titles).toEqual(['Performance', 'Quarter 2 2012/13']);
		const captioned = TABLE.replace('<tr>', '<caption>Year <b>2012/13</b></caption><tr>');
		expect(sheetOf(captioned)[0]?.titles).toEqual(['Year 2012/13']);
	});

	it('is each table’s own', () => {
		const html = `<h2>2011/12</h2>${TABLE}<h2>2012/13</h2>${TABLE}`;
		expect(sheetOf(html).map(({ titles }) => titles)).toEqual([['2011/12'], ['2012/13']]);
	});

	it('names the period of headings that say none, which is told', () => {
		expect(periodOf(`<h2>Quarter 2 2012/13</h2>${TABLE}`)).toEqual([
			'2012-13-q2',
			'Quarter 2 2012/13'
		]);
	});

	it('is no row of it', () => {
		expect(sheetOf(`<h2>Year 2012/13</h2>${TABLE}`)[0]?.rows[0]).toEqual(['Ref', 'Outturn']);
	});
});
