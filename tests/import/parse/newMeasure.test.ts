import { describe, expect, test } from 'vitest';
import { newMeasure } from '$lib/import/parse/newMeasure';
import { saidIn } from '../said';
import { brought, issuesOf, rowsIn, type Head } from './brought';

const HEADS: Head[] = [
	['No', 'number'],
	['Ref', 'reference'],
	['Definition', 'title'],
	['Good is', 'polarity'],
	['Outturn', 'actual', '2012-13']
];
const KNOWN = {
	'indicators.csv': [{ number: '1', id: 'ni-60', reference: 'NI 60', title: 'Assessments' }],
	'families.csv': [{ id: 'ni-53', number: '2', reference: 'NI 53' }]
};
const STANDING = {
	reference: 'NI 198',
	title: '',
	priorityId: 'priority-1',
	family: '',
	familyTitle: ''
};
const ofRow = (
	row: string[],
	{
		id = 'ni-198',
		keyStage = '',
		...standing
	}: Partial<typeof STANDING> & {
		id?: string;
		keyStage?: string;
	} = {}
) => {
	const context = brought(HEADS, [row], KNOWN);
	const told = { row: 2, id, keyStage, keyStages: keyStage ? ['ks2', 'ks4'] : [] };
	const title = row[2] ?? '';
	return saidIn(context, newMeasure(context, told, { ...STANDING, title, ...standing }));
};

test('a new measure is made from its row, and waits for a person’s word', () => {
	const found = ofRow(['7', 'NI 198', 'A new share', 'High', '58.30%']);
	expect(issuesOf(found)).toEqual([
		{
			severity: 'confirm',
			sheet: 'Sheet1',
			row: 2,
			column: 'B',
			header: 'Ref',
			value: 'NI 198',
			wanted: 'a new measure to be meant: NI 198 is not in the dataset',
			advice: 'It is added with this table.'
		}
	]);
	expect(rowsIn(found)).toEqual([
		{
			file: 'indicators.csv',
			cells: {
				id: 'ni-198',
				number: '7',
				part: '',
				family_id: '',
				priority_id: 'priority-1',
				reference: 'NI 198',
				title: 'A new share',
				short_title: 'A new share',
				polarity: 'higher',
				unit_id: 'percent',
				decimals: '2',
				comparator_id: ''
			},
			place: {
				sheet: 'Sheet1',
				row: 2,
				columns: { number: 1, reference: 2, title: 3, polarity: 4 }
			}
		}
	]);
});

describe('a measure is not made', () => {
	const needs =
		'A new measure needs a title, in a column such as “Measure”, and a priority, in a column or in a row above.';
	test.each([
		['without its title', ['7', 'NI 198', '', 'High', '1%'], {}, needs],
		['without a priority above', ['7', 'NI 198', 'A share', '', '1%'], { priorityId: '' }, needs]
	])('%s', (_, row, standing, advice) => {
		expect(ofRow(row, standing)).toEqual([
			expect.objectContaining({
				severity: 'error',
				column: 'B',
				value: row[1],
				wanted: 'the reference of a measure that the dataset has',
				advice
			})
		]);
	});
});

describe('unit and decimals are those of its figures', () => {
	test.each([
		['58%', 'percent', '0'],
		['58.30%', 'percent', '2'],
		['66.9 per 10,000', 'per-10000', '1'],
		['£1,234', 'pounds', '0'],
		['£1.2m', 'pounds', '1'],
		['31.5 hours', 'hours', '1'],
		['1 day', 'days', '0'],
		['8m 45s', 'minutes-and-seconds', '0'],
		['3 hrs', 'hours', '0'],
		['1,345', 'count', '0'],
		['N/A', 'count', '0'],
		['', 'count', '0'],
		['KS2 - 23.5% KS4 - 31%', 'percent', '1']
	])('"%s" is a %s with %s', (text, unit_id, decimals) => {
		const [measure] = rowsIn(ofRow(['7', 'NI 198', 'A share', '', text]));
		expect(measure?.cells).toMatchObject({ unit_id, decimals });
	});
});

test.each([
	['Children in care per 10,000', '66.9', 'per-10000'],
	['Time to let a home, days', '31.5', 'days'],
	['Calls answered (%)', '31.5', 'percent'],
	['% of calls answered', '31', 'percent']
])('or else of its title: %s', (title, text, unit_id) => {
	const [measure] = rowsIn(ofRow(['7', 'NI 198', title, '', text]));
	expect(measure?.cells).toMatchObject({ unit_id });
});

test.each([
	['a decimal', '0.069', 'Infant mortality'],
	['a decimal of tens', '12.7', 'A daysailing score'],
	['a decimal beside a per cent in the title’s sense', '31.5', 'Cut emissions by 10% a year'],
	['a time of minutes or of hours', '8:45', 'Time to answer'],
	['a whole number of what is no unit here', '412 kg', 'Waste of a household']
])('and is left to be asked where nothing says it: %s', (_, text, title) => {
	const [measure] = rowsIn(ofRow(['7', 'NI 198', title, '', text]));
	expect(measure?.cells.unit_id).toBe('');
});

test.each([
	['2012/13 Outturn (%)', '31.5', 'percent'],
	['2012/13 Outturn £', '31.5', 'pounds'],
	['2012/13 Outturn £m', '31.5', ''],
	['2012/13 Outturn £m', '31', ''],
	['2012/13 Outturn (£000)', '31', ''],
	['2012/13 Outturn (£)', '31', 'pounds']
])('or is said by the heading: %s', (heading, text, unit_id) => {
	const context = brought(
		[
			['Ref', 'reference'],
			['Definition', 'title'],
			[heading, 'actual', '2012-13']
		],
		[['NI 198', 'A share', text]],
		KNOWN
	);
	const told = { row: 2, id: 'ni-198', keyStage: '', keyStages: [] };
	const [measure] = rowsIn(newMeasure(context, told, { ...STANDING, title: 'A share' }));
	expect(measure?.cells.unit_id).toBe(unit_id);
});

describe('its number', () => {
	test.each([
		['is the table’s where that is free', '9', '9'],
		['is the next where a measure has the table’s', '1', '3'],
		['is the next where a family has the table’s', '2', '3'],
		['is the next where the table says none', '', '3'],
		['is the next where the table’s is no number', '7a', '3']
	])('%s', (_, said, number) => {
		const [measure] = rowsIn(ofRow([said, 'NI 198', 'A share', '', '1%']));
		expect(measure?.cells.number).toBe(number);
	});

	test('is given but once', () => {
		const context = brought(
			HEADS,
			[
				['', 'NI 198', 'A', '', '1%'],
				['', 'NI 199', 'B', '', '1%']
			],
			KNOWN
		);
		const numbers = [198, 199].flatMap((n, i) =>
			rowsIn(
				newMeasure(
					context,
					{ row: i + 2, id: `ni-${n}`, keyStage: '', keyStages: [] },
					{ ...STANDING, title: 'A', reference: `NI ${n}` }
				)
			).map(({ cells }) => cells.number)
		);
		expect(numbers).toEqual(['3', '4']);
	});
});

describe('a part', () => {
	test('brings its family, which is called by its heading', () => {
		const found = rowsIn(
			ofRow(['8', 'a', 'Boys', '', '1%'], {
				id: 'ni-198a',
				reference: 'NI 198a',
				family: 'NI 198',
				familyTitle: 'Exclusions'
			})
		);
		expect(found.map(({ file, cells }) => ({ file, ...cells }))).toEqual([
			{
				file: 'families.csv',
				id: 'ni-198',
				number: '8',
				reference: 'NI 198',
				title: 'Exclusions',
				priority_id: 'priority-1'
			},
			expect.objectContaining({
				file: 'indicators.csv',
				id: 'ni-198a',
				number: '8',
				part: 'a',
				family_id: 'ni-198',
				title: 'Exclusions: Boys'
			})
		]);
	});

	test('has the number of a family that the dataset has', () => {
		const found = rowsIn(
			ofRow(['8', 'b', 'Girls', '', '1%'], { id: 'ni-53b', reference: 'NI 53b' })
		);
		expect(found.map(({ file, cells }) => `${file} ${cells.number} ${cells.family_id}`)).toEqual([
			'indicators.csv 2 ni-53'
		]);
	});

	test('of a key stage is called by it', () => {
		const found = rowsIn(
			ofRow(['8', 'NI 198', 'Gap', '', '1%'], { id: 'ni-198-ks2', keyStage: 'ks2' })
		);
		expect(found.at(-1)?.cells).toMatchObject({
			part: 'ks2',
			family_id: 'ni-198',
			reference: 'NI 198 KS2',
			title: 'Gap: Key Stage 2'
		});
	});
});

describe('a short title', () => {
	test.each([
		['is the title where that has 40 letters', 'a'.repeat(40), 'a'.repeat(40)],
		[
			'ends between words',
			'Children who became looked after again within a year',
			'Children who became looked after again…'
		],
		['breaks a word that is too long', 'b'.repeat(50), `${'b'.repeat(39)}…`]
	])('%s', (_, title, short) => {
		const [measure] = rowsIn(ofRow(['7', 'NI 198', title, '', '1%']));
		expect(measure?.cells).toMatchObject({ title, short_title: short });
	});
});
