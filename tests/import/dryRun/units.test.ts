import { describe, expect, it, test } from 'vitest';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import type { MeasureAnswers } from '$lib/import/newMeasures';
import { newSite } from '$lib/import/newSite';
import { isOpen, LEAVE_OUT, NEW_UNIT, Questions, type Answers } from '$lib/import/questions';
import { recognise } from '$lib/import/recognise';
import { issueText } from '$words/desk/importIssues';
import { NEW_NAMES, USUAL } from '$words/desk/newSite';
import { answerText, questionText } from '$words/desk/questions';
import { brought } from '../officersTable';

const ownSite = () =>
	newSite(
		{
			...{ organisation: 'A council', place: 'A place', subject: 'the plan', period: '2011/12' },
			...{ ratedBy: 'published', nation: '', contact: '', ...USUAL }
		},
		{ today: '2026-11-25', names: NEW_NAMES }
	);

const HEADINGS = ['Ref', 'Measure', '2010/11 Outturn', '2011/12 Outturn'];

/** What a table of new measures comes to on a new council’s site. */
function onNewSite(
	rows: string[][],
	{ said = {}, answers, base = ownSite(), headings = HEADINGS }: OnNewSite = {}
) {
	const sheet = { name: 'Sheet1', rows: [headings, ...rows], notes: [] };
	const questions = new Questions(said, 'table.csv');
	const guess = recognise(sheet, base, {}, questions);
	const run = dryRunSheet({
		...{ sheet, guess, base, today: '2026-11-25', fileName: 'table.csv' },
		...{ questions, answers }
	});
	return {
		...run,
		open: run.questions.filter(isOpen).map(questionText),
		unitIds: run.newMeasures.map(({ unitId }) => unitId),
		errors: run.issues.filter(({ severity }) => severity === 'error').map(issueText),
		figures: run.parts?.core.measures.flatMap(({ title, unitId, observations }) =>
			observations.map(({ printed, value }) => `${title}: ${printed} = ${value} ${unitId}`)
		)
	};
}
interface OnNewSite {
	said?: Answers;
	answers?: MeasureAnswers;
	base?: ReturnType<typeof ownSite>;
	headings?: string[];
}

const KG = ['A1', 'Waste', '410 kg', '412 kg'];
const PERCENT = ['A2', 'Recycled', '40%', '42%'];

describe('a new measure in a unit that the dataset does not have', () => {
	it('asks once which unit that is, and takes nothing until it is said', () => {
		const run = onNewSite([KG, ['A3', 'Other waste', '1 KG', '2kg']]);
		expect(run.open).toEqual(['Which unit is “kg”?']);
		expect(run.questions.map(({ cells }) => cells)).toEqual([4]);
		expect([run.parts, run.errors]).toEqual([undefined, []]);
		expect(run.unitIds).toEqual(['', '']);
	});

	it('may be in a new unit, named as written, which its dataset then has', () => {
		const run = onNewSite([KG, PERCENT], { said: { 'unit: kg': NEW_UNIT } });
		expect(run.open).toEqual([]);
		expect(run.figures).toEqual([
			'Waste: 410 kg = 410 kg',
			'Waste: 412 kg = 412 kg',
			'Recycled: 40% = 40 percent',
			'Recycled: 42% = 42 percent'
		]);
		expect(run.parts?.core.units).toEqual([
			{ id: 'kg', title: 'kg', before: '', after: 'kg', per: null, kind: 'count' }
		]);
		expect(run.units.at(-1)).toEqual({ id: 'kg', title: 'kg' });
	});

	it('asks nothing of the next table', () => {
		const first = onNewSite([KG], { said: { 'unit: kg': NEW_UNIT } });
		const base = { ...ownSite(), ...first.parts };
		const next = onNewSite([['A1', 'Waste', '', '415 kg']], { base });
		expect(next.questions.filter(({ facts }) => facts.kind === 'unit')).toEqual([]);
		expect(next.figures).toContain('Waste: 415 kg = 415 kg');
	});

	it('may be in a unit of the dataset that is written otherwise: the figure stands without the words', () => {
		const run = onNewSite([['A1', 'Homes', '11 homes', '12 homes']], {
			said: { 'unit: homes': 'count' }
		});
		expect(run.figures).toEqual(['Homes: 11 = 11 count', 'Homes: 12 = 12 count']);
		expect(run.parts?.core.units).toEqual([]);
	});

	it('has no figure where they are left out', () => {
		const run = onNewSite([KG, PERCENT], { said: { 'unit: kg': LEAVE_OUT } });
		expect(run.figures).toEqual(['Recycled: 40% = 40 percent', 'Recycled: 42% = 42 percent']);
	});

	it('is asked again where what was said is no unit of the dataset', () => {
		expect(onNewSite([KG], { said: { 'unit: kg': 'kilograms' } }).open).toHaveLength(1);
	});

	test.each([
		['7.3 per day', 'per day', 7.3, { after: 'per day', kind: 'count' }],
		['£5 per head', '£ per head', 5, { before: '£', after: 'per head', kind: 'money' }],
		['£1.2m per year', '£ per year', 1_200_000, { before: '£', after: 'per year', kind: 'money' }],
		['€5', '€', 5, { before: '€', after: '', kind: 'money' }],
		['2h 15m', 'hours and minutes', 135, { after: 'h min', kind: 'duration' }]
	])('"%s" is in “%s”', (text, word, value, unit) => {
		const said = { [`unit: ${word}`]: NEW_UNIT };
		const run = onNewSite([['A1', 'A measure', '', text]], { said });
		expect(run.errors).toEqual([]);
		expect(run.parts?.core.units).toEqual([expect.objectContaining({ title: word, ...unit })]);
		expect(run.parts?.core.measures[0]?.observations.at(-1)).toMatchObject({
			value,
			printed: text
		});
	});

	it('is never in a unit of the dataset by the chance of its id', () => {
		const run = onNewSite([['A1', 'A measure', '', '5 per/1000']], {
			said: { 'unit: per/1000': NEW_UNIT }
		});
		expect(run.parts?.core.units.map(({ id }) => id) ?? []).not.toContain('per-1000');
	});

	it('is asked what its column of units means', () => {
		const headings = [...HEADINGS, 'Unit'];
		const rows = [['A1', 'Waste', '410', '412', 'kg']];
		const run = onNewSite(rows, { headings });
		expect([run.open, run.parts]).toEqual([['Which unit is “kg”?'], undefined]);
		const answered = onNewSite(rows, { headings, said: { 'unit: kg': NEW_UNIT } });
		expect(answered.figures).toEqual(['Waste: 410 = 410 kg', 'Waste: 412 = 412 kg']);
	});
});

describe('a time with a colon', () => {
	const TIME = ['A1', 'Time to answer', '3:40', '3:45'];

	it('is asked about, as it may be of minutes or of hours', () => {
		const run = onNewSite([TIME]);
		expect(run.open).toEqual(['Is “3:40” in minutes and seconds, or in hours and minutes?']);
		const named = { ratings: [], comparators: [], priorities: [], units: run.units };
		expect(
			run.questions.flatMap(({ facts, options }) =>
				options.map((one) => answerText(facts, one, named))
			)
		).toEqual(['minutes and seconds', 'hours and minutes', 'Leave these out']);
		expect(run.parts).toBeUndefined();
	});

	test.each([
		['minutes-and-seconds', 225],
		['hours-and-minutes', 225]
	])('is read in %s where that is said', (unitId, value) => {
		const run = onNewSite([TIME], { said: { clock: unitId } });
		expect(run.parts?.core.measures[0]).toMatchObject({ unitId });
		expect(run.parts?.core.measures[0]?.observations.at(-1)).toMatchObject({ value });
	});

	it('needs no question beside one that says which it is', () => {
		expect(onNewSite([['A1', 'Time to answer', '4m 5s', '3:45']]).open).toEqual([]);
	});
});

describe('the figures of one row in two units', () => {
	it('are of the first, and the others are refused by its name', () => {
		const run = onNewSite([['A1', 'A measure', '10 days', '5 hours'], PERCENT]);
		expect(run.errors.map(({ value, advice }) => [value, advice])).toEqual([
			['5 hours', '“hours” is not the measure’s unit, days: type the figure alone, in that unit.']
		]);
	});

	it('are of the unit that a person gives the new measure', () => {
		const answers = {
			a1: {
				title: 'A measure',
				unitId: 'hours',
				polarity: 'higher' as const,
				priorityId: 'all-measures'
			}
		};
		const run = onNewSite([['A1', 'A measure', '10 days', '5 hours']], { answers });
		expect(run.errors.map(({ value }) => value)).toEqual(['10 days']);
	});

	it('need no sign each', () => {
		expect(onNewSite([['A1', 'A measure', '10', '5 hours']]).unitIds).toEqual(['hours']);
	});
});

/** What a figure of 2012/13 comes to on the shipped data. */
const onShipped = (reference: string, text: string, said?: Answers) =>
	brought(
		{
			name: 'Sheet1',
			notes: [],
			rows: [
				['Ref', 'Measure', '2012/13 Outturn'],
				[reference, '', text]
			]
		},
		'table.csv',
		said
	);

describe('a figure of a measure that the dataset has', () => {
	test.each([
		['412 kg', 'kg'],
		['7.3 per day', 'per day'],
		['18.2 days', 'days'],
		['£412k', '£'],
		['12 people', 'people']
	])('is refused by the name of another unit: "%s" of a percentage', (text, words) => {
		const run = onShipped('NI 60', text);
		expect(run.open).toEqual([]);
		expect(run.lines.filter((line) => line.includes('Error'))).toEqual([
			expect.stringContaining(`“${words}” is not the measure’s unit, per cent`)
		]);
		expect(run.parts).toBeUndefined();
	});

	it('is in the unit that these words were said to be before', () => {
		const run = onShipped('NI 60', '88.6 per hundred', { 'unit: per hundred': 'percent' });
		expect(run.changed).toContainEqual(expect.stringMatching(/Outturn 2012\/13: {2}→ 88\.6$/));
	});

	it('is asked about where its measure is a number, as the words may say what is counted', () => {
		expect(onShipped('NI 76', '12 people').open).toEqual(['Which unit is “people”?']);
		const run = onShipped('NI 76', '12 people', { 'unit: people': 'count' });
		expect(run.changed).toContainEqual(expect.stringMatching(/Outturn 2012\/13: {2}→ 12$/));
		const other = onShipped('NI 76', '12 people', { 'unit: people': NEW_UNIT });
		expect(other.lines).toContainEqual(
			expect.stringContaining('“people” is not the measure’s unit, number')
		);
	});
});

describe('two figures in one cell', () => {
	test.each([
		['9 per day / 3250 pa', ['9 per day', '3250 pa']],
		['YTD - 7320 / Sep – 1143', ['YTD - 7320', 'Sep – 1143']]
	])('are refused by their names, of a new measure and of one that is there: "%s"', (text, two) => {
		const advice = `“${two.join('” and “')}” stand in one cell: leave the one that this column is of.`;
		const run = onNewSite([
			['A1', 'A measure', '12', text],
			['A2', 'Other', '5', '6']
		]);
		expect(run.errors.map((issue) => [issue.value, issue.advice])).toEqual([[text, advice]]);
		expect(run.parts).toBeUndefined();
		const shipped = onShipped('NI 76', text);
		expect(shipped.lines).toContainEqual(expect.stringContaining(advice));
		expect(shipped.parts).toBeUndefined();
	});
});

describe('a figure and its rating in one cell', () => {
	const measureOf = (run: ReturnType<typeof onNewSite>) => run.parts?.core.measures[0];

	it('are both taken, where the table has no column of ratings', () => {
		const run = onNewSite([['A1', 'A measure', '0.02% / Red', '0.01% / Green']]);
		expect(run.errors).toEqual([]);
		expect(measureOf(run)?.observations.map(({ value }) => value)).toEqual([0.02, 0.01]);
		expect(measureOf(run)?.statuses.at(-1)).toMatchObject({ ratingId: 'green' });
	});

	it('leave the rating to its column, where the table has one', () => {
		const headings = [...HEADINGS, '2011/12 RAG'];
		const run = onNewSite([['A1', 'A measure', '0.02%', '0.01% / Green', 'Amber']], { headings });
		expect(measureOf(run)?.observations.map(({ value }) => value)).toEqual([0.02, 0.01]);
		expect(measureOf(run)?.statuses.at(-1)).toMatchObject({ ratingId: 'amber' });
		expect(run.issues).toContainEqual(
			expect.objectContaining({ kind: 'not-taken', left: 'Green', as: 'second-rating' })
		);
	});

	it('both arrive where the column of ratings is blank there', () => {
		const headings = [...HEADINGS, '2011/12 RAG'];
		const run = onNewSite([['A1', 'A measure', '0.02%', '0.01% / Green', '']], { headings });
		expect(measureOf(run)?.statuses.at(-1)).toMatchObject({ ratingId: 'green' });
	});
});
