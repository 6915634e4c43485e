import { describe, expect, it } from 'vitest';
import { parseIndicators } from '$lib/import/parse/indicators';
import { LEAVE_OUT, Questions, type Answers } from '$lib/import/questions';
import { brought, type Head } from './brought';

const HEADS: Head[] = [
	['No', 'number'],
	['Ref', 'reference'],
	['Measure', 'title'],
	['Outturn', 'actual', '2012-13']
];
const NI_60 = {
	...{ id: 'ni-60', number: '1', part: '', reference: 'NI 60', priority_id: 'priority-2' },
	...{ title: 'Share of core assessments in 35 days', short_title: 'Core assessments' }
};
const RENT = {
	...{ id: 'rent', number: '2', part: '', reference: '', title: 'Rent collected' },
	...{ short_title: 'Rent', priority_id: 'priority-2' }
};
const PART = {
	...{ id: 'ni-53a', number: '3', part: 'a', reference: 'NI 53a', family_id: 'ni-53' },
	...{ title: 'Breastfeeding: prevalence', short_title: 'Feeding', priority_id: 'priority-1' }
};
const KNOWN = {
	'priorities.csv': [
		{ id: 'priority-1', title: 'Health' },
		{ id: 'priority-2', title: 'Children' }
	],
	'families.csv': [{ id: 'ni-53', number: '3', reference: 'NI 53', priority_id: 'priority-1' }],
	'indicators.csv': [NI_60, RENT, PART]
};

function run(rows: string[][], answers: Answers = {}) {
	const questions = new Questions(answers, 'table.csv');
	const { rows: read, issues } = parseIndicators(brought(HEADS, rows, KNOWN, questions));
	const of = (file: string) => read.filter((row) => row.file === file).map(({ cells }) => cells);
	return {
		made: of('indicators.csv').map(({ reference, title }) => [reference, title].join(' ').trim()),
		figures: of('observations.csv').map((cells) => `${cells.indicator_id} ${cells.printed}`),
		cells: of('indicators.csv'),
		problems: issues.map(({ kind, place }) => `${place.row} ${kind}`),
		asked: questions.all.map(({ id }) => id)
	};
}

describe('below a measure with a figure, a part is a measure of its own', () => {
	it.each([
		['by its letter', ['', 'a', 'Boys', '70%'], 'NI 60a Core assessments: Boys'],
		['by its letter in brackets', ['', '(a)', 'Boys', '70%'], 'NI 60a Core assessments: Boys'],
		['by its reference', ['', 'NI 60a', 'Boys', '70%'], 'NI 60a Core assessments: Boys'],
		[
			'by its reference in brackets',
			['', 'NI 60 (a)', 'x', '70%'],
			'NI 60 (a) Core assessments: x'
		],
		['by its number', ['5a', '', 'Boys', '70%'], 'Core assessments: Boys'],
		['by the letter in the column of numbers', ['a)', '', 'Boys', '70%'], 'Core assessments: Boys'],
		['by “of which”', ['', '', 'of which boys', '70%'], 'Core assessments: of which boys'],
		[
			'by “of which” beside the reference of its whole',
			['', 'NI 60', 'of which boys', '70%'],
			'Core assessments: of which boys'
		],
		['by a letter before its title', ['', '', 'a) boys', '70%'], 'Core assessments: a) boys'],
		['by a dash before its title', ['', '', '– boys', '70%'], 'Core assessments: boys'],
		[
			'though it has its whole’s title',
			['', 'a', 'Core assessments', '70%'],
			'NI 60a Core assessments: a'
		],
		['though it has no title', ['', 'b', '', '70%'], 'NI 60b Core assessments: b']
	])('%s', (_, part, wanted) => {
		const { made, figures, cells, problems } = run([
			['5', 'NI 60', 'Core assessments', '80%'],
			part
		]);
		expect(made).toEqual([wanted]);
		expect(figures[0]).toBe('ni-60 80%');
		expect(figures[1]).toBe(`${cells[0]?.id} 70%`);
		expect(figures).toHaveLength(2);
		expect(cells[0]).toMatchObject({ priority_id: 'priority-2', family_id: '', part: '' });
		expect(problems).toEqual(['3 new-measure']);
	});

	it('that is new, too, and each part of it', () => {
		const { made, cells } = run([
			['', '', 'Health', ''],
			['5', '', 'Falls in hospital', '80'],
			['5a', '', 'with harm', '70'],
			['5b', '', 'without harm', '10'],
			['6', '', 'Falls at home', '20'],
			['6a', '', 'with harm', '7']
		]);
		expect(made).toEqual([
			...['Falls in hospital', 'Falls in hospital: with harm', 'Falls in hospital: without harm'],
			...['Falls at home', 'Falls at home: with harm']
		]);
		expect(new Set(cells.map(({ id }) => id)).size).toBe(5);
		expect(new Set(cells.map(({ priority_id }) => priority_id))).toEqual(new Set(['priority-1']));
	});

	it('that the dataset has under its letter is that one', () => {
		const { figures } = run([
			['3', 'NI 53', 'Breastfeeding', '50%'],
			['', 'a', 'prevalence', '40%']
		]);
		expect(figures).toContain('ni-53a 40%');
	});

	it('that came with an earlier table is found by both titles', () => {
		const rows = [
			['', 'NI 60', '', '80%'],
			['', '', 'of which boys', '70%']
		];
		const held = { ...NI_60, id: 'boys', reference: '', title: 'Core assessments: of which boys' };
		const known = { ...KNOWN, 'indicators.csv': [NI_60, { ...held, short_title: 'Boys' }] };
		const { rows: read } = parseIndicators(brought(HEADS, rows, known));
		expect(read.map(({ cells }) => cells.indicator_id)).toEqual(['ni-60', 'boys']);
	});

	it('and is told apart in its short title', () => {
		const { cells } = run([
			['', 'NI 60', '', '80%'],
			['', 'a', 'children looked after', '70%']
		]);
		expect(cells[0]?.short_title).toBe('Core assessments: children looked after');
	});

	it('and stays one after another part and a row of words', () => {
		const { made } = run([
			['', 'NI 60', '', '80%'],
			['', 'a', 'Boys', '70%'],
			['', '', 'Fewer boys were seen in time.', ''],
			['', 'b', 'Girls', '60%']
		]);
		expect(made).toEqual(['NI 60a Core assessments: Boys', 'NI 60b Core assessments: Girls']);
	});
});

describe('a part is never laid on its whole', () => {
	it.each(['NI 60 (a)', 'NI 60 / b', 'NI 60 (ii)', 'NI 60, part 2'])('“%s” alone', (reference) => {
		expect(run([['', reference, 'Boys', '70%']]).figures.join()).not.toContain('ni-60 70%');
	});

	it('“of which” beside its whole’s reference, alone', () => {
		const { made, figures } = run([['', 'NI 60', 'of which boys', '70%']]);
		expect(made).toEqual(['Core assessments: of which boys']);
		expect(figures).toHaveLength(1);
	});

	it('“of which” below nothing is refused', () => {
		expect(run([['', '', 'of which boys', '70%']])).toMatchObject({
			figures: [],
			problems: ['2 unreadable-reference']
		});
	});

	it('“of which” below what was left out is told and not read', () => {
		const rows = [
			['', '', 'Rent colected', '80%'],
			['', '', 'of which by card', '70%']
		];
		const { figures, problems } = run(rows, { 'measure rent colected is rent': LEAVE_OUT });
		expect(figures).toEqual([]);
		expect(problems).toEqual(['3 unused-row']);
	});
});

describe('what is no part of the measure above it', () => {
	it.each([
		['a measure of the dataset', ['', '', 'Rent collected', '70%'], 'rent 70%'],
		['a part of another', ['', 'NI 53a', 'prevalence', '70%'], 'ni-53a 70%']
	])('%s', (_, row, wanted) => {
		const { made, figures } = run([['5', 'NI 60', '', '80%'], row]);
		expect(made).toEqual([]);
		expect(figures).toEqual(['ni-60 80%', wanted]);
	});

	it('a row with a dash as all have one', () => {
		const { made } = run([
			['', '', 'Health', ''],
			['', '', '- Homes built', '7'],
			['', '', '- Homes let', '8']
		]);
		expect(made).toEqual(['- Homes built', '- Homes let']);
	});

	it('a part without a figure, which is told', () => {
		const { figures, problems } = run([
			['', 'NI 60', '', '80%'],
			['', 'a', 'Boys', '']
		]);
		expect(figures).toEqual(['ni-60 80%']);
		expect(problems).toEqual(['3 unused-row']);
	});
});
