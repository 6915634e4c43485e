import { describe, expect, test } from 'vitest';
import type { TableFile } from '../../../src/lib/data/schema/tables';
import type { IncomingRow } from '../../../src/lib/import/incoming';
import { merge, placeKey } from '../../../src/lib/import/merge';
import type { Issue } from '$lib/import/issue/issue';
import { said } from '../said';
import { eachTable, type RawTables } from '../../../src/lib/package/dataPackage';

const DAY = '2012-11-25';
type Cells = Record<string, string>;

/** Tables with nothing in them but what is given. */
const tablesWith = (own: Partial<RawTables> = {}): RawTables => ({
	...(eachTable(() => [] as never) as unknown as RawTables),
	...own
});

const came = (file: TableFile, cells: Cells, row = 5): IncomingRow => ({
	file,
	cells,
	place: { sheet: 'Figures', row, columns: {} }
});

const merged = (base: Partial<RawTables>, ...rows: IncomingRow[]) =>
	said(merge(tablesWith(base), { rows, issues: [] }, DAY));

const KEY = { indicator_id: 'ni-116', period_id: '2011-12', series: 'actual' };

/** A figure as the package holds it. */
const held = (own: Cells = {}): Cells => ({
	...KEY,
	value: '23.3',
	printed: '23.3%',
	marker: '',
	relation: '',
	value_to: '',
	revised_from: '',
	revised_on: '',
	unit_id: 'percent',
	refers_to: '2009',
	numerator: '7',
	denominator: '30',
	lower: '22.1',
	upper: '24.5',
	note: 'Two years behind.',
	source: 'Report, page 4',
	...own
});

/** What is told of a figure that comes otherwise than the held one. */
const REVISION = { revised_from: '23.3%', revised_on: DAY };

const figureAfter = (earlier: Cells, cells: Cells) =>
	merged({ 'observations.csv': [earlier] }, came('observations.csv', { ...KEY, ...cells })).tables[
		'observations.csv'
	][0];

describe('a figure that came for one that is held', () => {
	test.each([
		['is the same: all that is known of it stays', {}, { value: '23.3', printed: '23.3%' }, held()],
		[
			'is the same number written 23.30: the value stays as it was written',
			{},
			{ value: '23.30', printed: '23.3%' },
			held()
		],
		[
			'is the same and from another source: the source stays',
			{},
			{ value: '23.3', printed: '23.3%', source: 'A workbook' },
			held()
		],
		[
			'is the same with another note: the note is taken',
			{},
			{ value: '23.3', printed: '23.3%', note: 'Counted anew.' },
			held({ note: 'Counted anew.' })
		],
		[
			'is another: marked as revised with what it was, and what was told of the earlier one goes',
			{},
			{ value: '20.5', printed: '20.5%', source: 'A workbook' },
			held({
				value: '20.5',
				printed: '20.5%',
				marker: '[r]',
				...REVISION,
				refers_to: '',
				numerator: '',
				denominator: '',
				lower: '',
				upper: '',
				source: 'A workbook'
			})
		],
		[
			'is another with its own note and numbers: they are kept, the earlier note is not',
			{},
			{
				value: '20.5',
				printed: '20.5%',
				note: 'Counted anew.',
				numerator: '41',
				denominator: '200'
			},
			held({
				value: '20.5',
				printed: '20.5%',
				marker: '[r]',
				...REVISION,
				refers_to: '',
				numerator: '41',
				denominator: '200',
				lower: '',
				upper: '',
				note: 'Counted anew.',
				source: ''
			})
		],
		[
			'was revised before: the latest revision is told',
			{ marker: '[r]', revised_from: '24%', revised_on: '2012-05-01' },
			{ value: '20.5', printed: '20.5%' },
			held({
				value: '20.5',
				printed: '20.5%',
				marker: '[r]',
				...REVISION,
				refers_to: '',
				numerator: '',
				denominator: '',
				lower: '',
				upper: '',
				source: ''
			})
		],
		[
			'was revised before, and the sheet tells of that alone: the latest revision is told',
			{ marker: '[r]', revised_from: '24%', revised_on: '2012-05-01' },
			{
				...{ value: '20.5', printed: '20.5%', marker: '[r]' },
				...{ revised_from: '24%', revised_on: '2012-05-01' }
			},
			held({
				...{ value: '20.5', printed: '20.5%', marker: '[r]', ...REVISION },
				...{ refers_to: '', numerator: '', denominator: '', lower: '', upper: '', source: '' }
			})
		],
		[
			'was revised before, which its note alone tells: the note stays',
			{ marker: '[r]', note: 'Revised on 1 May 2012 from 24%.' },
			{ value: '20.5', printed: '20.5%', refers_to: '2010' },
			held({
				value: '20.5',
				printed: '20.5%',
				marker: '[r]',
				...REVISION,
				refers_to: '2010',
				numerator: '',
				denominator: '',
				lower: '',
				upper: '',
				note: 'Revised on 1 May 2012 from 24%.',
				source: ''
			})
		],
		[
			'has the same value and more decimals in print: a revision',
			{ note: '' },
			{ value: '23.3', printed: '23.30%' },
			held({
				printed: '23.30%',
				marker: '[r]',
				...REVISION,
				refers_to: '',
				numerator: '',
				denominator: '',
				lower: '',
				upper: '',
				note: '',
				source: ''
			})
		],
		[
			'fills one without a value: no revision, and the note of the gap goes',
			{ value: '', printed: 'N/A', marker: '[z]', note: 'Not due yet.' },
			{ value: '20.5', printed: '20.5%', marker: '' },
			held({
				value: '20.5',
				printed: '20.5%',
				refers_to: '',
				numerator: '',
				denominator: '',
				lower: '',
				upper: '',
				note: '',
				source: ''
			})
		],
		[
			'is suppressed: no revision, and no value stays beside it',
			{ marker: '[r]', revised_from: '24%', revised_on: '2012-05-01' },
			{ value: '', printed: '', marker: '[c]' },
			held({
				value: '',
				printed: '',
				marker: '[c]',
				refers_to: '',
				numerator: '',
				denominator: '',
				lower: '',
				upper: '',
				note: '',
				source: ''
			})
		],
		[
			'is no number: laid on as it came, for the checks to find',
			{ note: '' },
			{ value: 'many', printed: 'many' },
			held({
				value: 'many',
				printed: 'many',
				marker: '[r]',
				...REVISION,
				refers_to: '',
				numerator: '',
				denominator: '',
				lower: '',
				upper: '',
				note: '',
				source: ''
			})
		],
		[
			'is the same, revised before: its revision stays, though the sheet leaves it blank',
			{ marker: '[r]', revised_from: '24%', revised_on: '2012-05-01' },
			{ value: '23.3', printed: '23.3%', marker: '', revised_from: '', revised_on: '' },
			held({ marker: '[r]', revised_from: '24%', revised_on: '2012-05-01' })
		],
		[
			'is the same and tells of a revision: that is taken',
			{},
			{
				value: '23.3',
				printed: '23.3%',
				marker: '[r]',
				revised_from: '24%',
				revised_on: '2012-05-01'
			},
			held({ marker: '[r]', revised_from: '24%', revised_on: '2012-05-01' })
		],
		[
			'is another and tells of a revision itself: that is taken, blanks and all',
			{},
			{ value: '20.5', printed: '20.5%', marker: '[r]', revised_on: '2012-05-01' },
			held({
				value: '20.5',
				printed: '20.5%',
				marker: '[r]',
				revised_from: '',
				revised_on: '2012-05-01',
				refers_to: '',
				numerator: '',
				denominator: '',
				lower: '',
				upper: '',
				source: ''
			})
		]
	])('%s', (_, earlier, cells, wanted) => {
		expect(figureAfter(held(earlier), cells)).toEqual(wanted);
	});
});

test('spaces about what is printed make no revision', () => {
	const { marker, note } = figureAfter(held(), { value: '23.3', printed: ' 23.3% ' }) ?? {};
	expect([marker, note]).toEqual(['', 'Two years behind.']);
});

describe('where a row is laid', () => {
	const target = held({ series: 'target', value: '21.6', printed: '21.6%' });

	test.each<[string, Cells, number, number]>([
		['in the place of the row with its key', { ...KEY, value: '23.3', printed: '23.3%' }, 2, 2],
		['after the others where its period is new', { ...KEY, period_id: '2012-13' }, 3, 4],
		['after the others where its series is new', { ...KEY, series: 'national' }, 3, 4],
		['after the others where its measure is new', { ...KEY, indicator_id: 'ni-1' }, 3, 4],
		['after the others where its key is not said', { value: '1' }, 3, 4]
	])('%s', (_, cells, length, row) => {
		const { tables, places } = merged(
			{ 'observations.csv': [held(), target] },
			came('observations.csv', cells, 9)
		);
		expect(tables['observations.csv']).toHaveLength(length);
		expect(tables['observations.csv'][1]).toEqual(target);
		expect([...places]).toEqual([
			[placeKey('observations.csv', row), { sheet: 'Figures', row: 9, columns: {} }]
		]);
	});

	test('a new row has every column of its table and none that the table does not know', () => {
		const { tables } = merged({}, came('priorities.csv', { id: 'p-1', colour: 'red' }));
		expect(tables['priorities.csv']).toEqual([
			{ id: 'p-1', number: '', title: '', parent_id: '', owner: '' }
		]);
	});

	test('what the sheet does not say of another table’s row stays', () => {
		const { tables } = merged(
			{ 'priorities.csv': [{ id: 'p-1', number: '1', title: 'Safe' }] },
			came('priorities.csv', { id: 'p-1', title: '' })
		);
		expect(tables['priorities.csv']).toEqual([
			{ id: 'p-1', number: '1', title: '', parent_id: '', owner: '' }
		]);
	});

	test('the dataset that it is laid onto is left as it was, and tables nobody names are the same', () => {
		const base = tablesWith({ 'observations.csv': [held()] });
		const copy = structuredClone(base);
		const { tables } = merge(
			base,
			{ rows: [came('observations.csv', { ...KEY, value: '1', printed: '1%' })], issues: [] },
			DAY
		);
		expect(base).toEqual(copy);
		expect(tables['areas.csv']).toBe(base['areas.csv']);
	});
});

describe('an area’s value that came for one that is held', () => {
	const key = { measure_id: 'imd', period_id: '2010', area_code: 'E01' };
	const heldValue = {
		...key,
		...{ value: '9', printed: '9%', marker: '', lower: '8', upper: '10' }
	};
	test.each<[string, Cells, string]>([
		['is the same: its interval stays', { value: '9', printed: '9%', marker: '' }, '8 10'],
		['is another: the interval of the earlier one goes', { value: '12', printed: '12%' }, ' '],
		[
			'is another with its own interval: that is taken',
			{ value: '12', printed: '12%', lower: '11', upper: '13' },
			'11 13'
		]
	])('%s', (_, cells, interval) => {
		const incoming = came('area-values.csv', { ...key, ...cells });
		const [row] = merged({ 'area-values.csv': [heldValue] }, incoming).tables['area-values.csv'];
		expect(`${row?.lower} ${row?.upper}`).toBe(interval);
	});
});

describe('a sheet that says a thing twice', () => {
	const area = { measure_id: 'imd', period_id: '2010', area_code: 'E01' };
	test.each<[string, TableFile, Cells, string, string]>([
		[
			'a figure',
			'observations.csv',
			KEY,
			'ni-116, 2011-12, actual',
			'each indicator_id, period_id, series once'
		],
		[
			'an area’s value',
			'area-values.csv',
			area,
			'imd, 2010, E01',
			'each measure_id, period_id, area_code once'
		],
		['a priority', 'priorities.csv', { id: 'p-1' }, 'p-1', 'each id once'],
		[
			'a text',
			'commentary.csv',
			{ indicator_id: 'ni-116', period_id: '2011-12', kind: 'action', text: 'Do it.' },
			'ni-116, 2011-12, action, Do it.',
			'each indicator_id, period_id, kind, text once'
		]
	])('%s: the second is an error that names the first row', (_, file, cells, value, wanted) => {
		const { issues } = merged({}, came(file, cells, 5), came(file, cells, 8));
		expect(issues).toEqual([
			{
				severity: 'error',
				sheet: 'Figures',
				row: 8,
				value,
				wanted,
				advice: 'Row 5 has it already: take one of the two out.'
			}
		]);
	});

	test('thrice is two errors, both against the first', () => {
		const rows = [3, 4, 5].map((row) => came('observations.csv', KEY, row));
		const { issues } = merged({}, ...rows);
		expect(issues.map(({ row, advice }) => [row, advice])).toEqual([
			[4, 'Row 3 has it already: take one of the two out.'],
			[5, 'Row 3 has it already: take one of the two out.']
		]);
	});

	test('in two columns of one row: the second is an error that names the first column', () => {
		const inColumn = (value: number): IncomingRow => ({
			...came('observations.csv', KEY),
			place: { sheet: 'Figures', row: 5, columns: { indicator_id: 1, value } }
		});
		expect(merged({}, inColumn(3), inColumn(4)).issues).toEqual([
			expect.objectContaining({
				row: 5,
				column: 'D',
				advice: 'Column C of this row has it already: take one of the two out.'
			})
		]);
	});

	test('twice in one cell: the error does not name its own row as an earlier one', () => {
		const text = { indicator_id: 'ni-116', period_id: '2011-12', kind: 'action', text: 'Do it.' };
		const { issues } = merged({}, came('commentary.csv', text), came('commentary.csv', text));
		expect(issues).toEqual([
			expect.objectContaining({
				row: 5,
				advice: 'This row says it twice: take one of the two out.'
			})
		]);
	});

	test('the same key in two tables is no fault', () => {
		const id = { id: 'p-1' };
		expect(merged({}, came('priorities.csv', id), came('families.csv', id)).issues).toEqual([]);
	});

	test('what could not be read stays the first of the issues', () => {
		const unread: Issue = {
			...{ kind: 'unreadable-figure', cause: 'no-digit', severity: 'error' },
			...{ place: { sheet: 'Figures' }, value: '?' }
		};
		const rows = [came('observations.csv', KEY, 3), came('observations.csv', KEY, 4)];
		const { issues } = said(merge(tablesWith(), { rows, issues: [unread] }, DAY));
		expect(issues.map(({ value }) => value)).toEqual(['?', 'ni-116, 2011-12, actual']);
	});
});

describe('words that came', () => {
	const TOPIC = { indicator_id: 'ni-116', period_id: '2011-12', kind: 'action' };
	const words = (text: string, own: Cells = {}): Cells => ({
		...TOPIC,
		text,
		source: 'Report',
		...own
	});
	const before = [
		words('First.'),
		words('Second.'),
		words('A caveat.', { kind: 'caveat' }),
		words('Last year.', { period_id: '2010-11' }),
		words('Of another.', { indicator_id: 'ni-1' })
	];
	const others = ['A caveat.', 'Last year.', 'Of another.'];

	test.each<[string, string[], string[]]>([
		['take the place of earlier ones of their topic', ['New.'], [...others, 'New.']],
		['leave those standing that they say too', ['Second.'], ['Second.', ...others]],
		['may do both', ['Second.', 'New.'], ['Second.', ...others, 'New.']]
	])('%s', (_, texts, wanted) => {
		const { tables } = merged(
			{ 'commentary.csv': before },
			...texts.map((text) => came('commentary.csv', words(text, { source: 'A sheet' })))
		);
		expect(tables['commentary.csv'].map(({ text }) => text)).toEqual(wanted);
	});

	test('keep the source of the same words, and bring their own for others', () => {
		const { tables } = merged(
			{ 'commentary.csv': [words('First.'), words('Second.')] },
			came('commentary.csv', words('Second.', { source: 'A sheet' })),
			came('commentary.csv', words('New.', { source: 'A sheet' }))
		);
		expect(tables['commentary.csv'].map(({ source }) => source)).toEqual(['Report', 'A sheet']);
	});
});

describe('a period that rows name', () => {
	const known = {
		id: '2010-11',
		label: '2010/11',
		kind: 'year',
		starts_on: '2010-04-01',
		ends_on: '2011-03-31'
	};
	test.each<[string, string, Cells[]]>([
		['that is held is not added again', '2010-11', []],
		[
			'a reporting year goes from April to March',
			'2011-12',
			[
				{
					id: '2011-12',
					label: '2011/12',
					kind: 'year',
					starts_on: '2011-04-01',
					ends_on: '2012-03-31'
				}
			]
		],
		[
			'a last quarter is in the next calendar year',
			'2011-12-q4',
			[
				{
					id: '2011-12-q4',
					label: '2011/12 Q4',
					kind: 'quarter',
					starts_on: '2012-01-01',
					ends_on: '2012-03-31'
				}
			]
		],
		[
			'a February of a leap year has 29 days',
			'2012-02',
			[
				{
					id: '2012-02',
					label: 'February 2012',
					kind: 'month',
					starts_on: '2012-02-01',
					ends_on: '2012-02-29'
				}
			]
		],
		[
			'a calendar year is whole',
			'2009',
			[
				{
					id: '2009',
					label: '2009',
					kind: 'calendar-year',
					starts_on: '2009-01-01',
					ends_on: '2009-12-31'
				}
			]
		],
		['that is no period is not added', '2011/12', []],
		['a fifth quarter is not added', '2011-12-q5', []],
		['a thirteenth month is not added', '2011-13', []],
		['that is blank is not added', '', []]
	])('%s', (_, period_id, fresh) => {
		const { tables } = merged(
			{ 'periods.csv': [known] },
			came('observations.csv', { ...KEY, period_id })
		);
		expect(tables['periods.csv']).toEqual([known, ...fresh]);
	});

	test('several are added in order, each once', () => {
		const rows = ['2012-13', '2011-12', '2012-13'].map((period_id, i) =>
			came('observations.csv', { ...KEY, period_id, indicator_id: `ni-${i}` })
		);
		expect(merged({}, ...rows).tables['periods.csv'].map(({ id }) => id)).toEqual([
			'2011-12',
			'2012-13'
		]);
	});
});
