import { csvFormatRows } from 'd3-dsv';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '$lib/data/schema/atoms';
import { CorePart } from '$lib/data/schema/core';
import { AreasPart } from '$lib/data/schema/parts';
import { columnsOf, TABLES, writeCells } from '$lib/data/schema/tables';
import { readTable } from '$lib/package/readTable';
import { faultLine } from '$words/packageFaults';
import { shippedBase } from '../import/shippedBase';

const FILE = 'observations.csv';
const ALL = columnsOf(FILE);
const EARLIER = ALL.filter((name) => !name.startsWith('revised_'));
const FIGURE: Record<string, string> = {
	...{ indicator_id: 'ni-116', period_id: '2011-12', series: 'actual' },
	...{ value: '23.3', printed: '23.3%', marker: '[r]', source: 'Appendix B' }
};

const RECORD = {
	...{
		indicatorId: 'ni-116',
		periodId: '2011-12',
		series: 'actual',
		value: 23.3,
		printed: '23.3%'
	},
	...{ marker: 'r', unitId: null, refersTo: '', numerator: null, denominator: null, note: '' },
	source: 'Appendix B'
};
const ON = 'revised_on';
const REVISION = { revisedFrom: '58.3%', revisedOn: '2012-06-05' };

/** A file of one figure, under the headers given. */
const read = (headers: string[], own: Record<string, string> = {}) => {
	const cells = { ...FIGURE, ...own };
	return readTable(FILE, csvFormatRows([headers, headers.map((name) => cells[name] ?? '')]));
};

describe('a file of figures', () => {
	test.each([
		['has what a revised figure was, and when', ALL, REVISION],
		['of an earlier build has neither', EARLIER, {}],
		['may have one of the two', ALL.filter((name) => name !== ON), { revisedFrom: '58.3%' }]
	])('%s', (_, headers, revision) => {
		const { faults, records } = read(headers, { revised_from: '58.3%', revised_on: '2012-06-05' });
		expect(faults).toEqual([]);
		expect(records).toEqual([{ ...RECORD, ...revision }]);
	});

	test('leaves out of the record what is blank', () => {
		expect(Object.keys(read(ALL).records[0] ?? {})).toEqual(Object.keys(RECORD));
	});

	test.each([
		['with its day', { revised_from: '58.3%', revised_on: '2012-06-05' }],
		['as it was printed, whatever that was', { revised_from: '1,204 or so' }],
		['without the earlier figure', { revised_on: '2012-06-05' }],
		['that tells nothing of it', {}]
	])('writes a revision %s as it was read', (_, own) => {
		const { faults, records } = read(ALL, own);
		const [record] = records;
		expect(faults).toEqual([]);
		const blank = Object.fromEntries(ALL.map((name) => [name, '']));
		expect(record && writeCells(TABLES[FILE], record)).toEqual({ ...blank, ...FIGURE, ...own });
	});

	test('keeps an English sentence of an earlier build as the note that it is', () => {
		const note = 'Revised on 1 May 2012 from 24%. Counted anew.';
		expect(read(EARLIER, { note }).records).toEqual([
			expect.objectContaining({ note, marker: 'r' })
		]);
	});

	test.each<[string, string[], object, string]>([
		[
			'a day that is none',
			ALL,
			{ revised_on: '5 June 2012' },
			'row 2, column revised_on: "5 June 2012"; wanted a day of the calendar, as YYYY-MM-DD, or blank. A spreadsheet rewrites days unless the column is set to Text.'
		],
		[
			'an earlier figure of spaces alone',
			ALL,
			{ revised_from: ' ' },
			'row 2, column revised_from: " "; wanted some text, or blank.'
		],
		[
			'a misspelt header of them',
			ALL.map((name) => (name === 'revised_from' ? 'revised_form' : name)),
			{},
			'row 1, column revised_form: "revised_form"; wanted a column of this file. Did you mean "revised_from"?'
		],
		[
			'headers of them in another place',
			[...EARLIER, 'revised_from', 'revised_on'],
			{},
			`row 1, column 9: "unit_id"; wanted revised_from in this place. The header is ${ALL.join()}.`
		],
		[
			'a header that no build did without',
			EARLIER.filter((name) => name !== 'note'),
			{},
			`row 1, column note: blank; wanted the column note. The header is ${EARLIER.join()}.`
		]
	])('has a fault for %s', (_, headers, own, line) => {
		expect(read(headers, { ...own }).faults.map(faultLine)).toEqual([`${FILE}, ${line}`]);
	});
});

describe('what an earlier build stored', () => {
	const area = { id: 'imd', title: 'IMD', unitId: 'rank', polarity: 'higher' };
	const rest = { indicatorId: '', description: 'Rank', source: 'Indices' };
	const areas = (measure: object) => ({
		schema: SCHEMA_VERSION,
		geographies: [],
		areas: [],
		units: [],
		measures: [measure],
		periods: [],
		values: []
	});

	const numbered = (...numbers: (number | string)[]) => ({
		...shippedBase().core,
		priorities: numbers.map((number, i) => ({ id: `p-${i}`, number, title: `No ${i}` })),
		measures: []
	});

	test.each([
		['figures without revisions', CorePart, shippedBase().core],
		['priorities with whole numbers', CorePart, numbered(1, 2, 3)],
		['priorities numbered as their scorecard does', CorePart, numbered(1, '1.1', '')],
		['an area measure without its number of areas', AreasPart, areas({ ...area, ...rest })],
		[
			'an area measure with a blank number of areas',
			AreasPart,
			areas({ ...area, rankedAmong: null, ...rest })
		]
	])('%s: read, they have the text that their hash was made from', (_, schema, part) => {
		const stored = JSON.stringify(part);
		expect(stored).not.toContain('revisedFrom');
		expect(JSON.stringify(v.parse<typeof schema>(schema, part))).toBe(stored);
	});
});
