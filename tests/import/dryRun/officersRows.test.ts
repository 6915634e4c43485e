import { describe, expect, it } from 'vitest';
import { questionText } from '$words/desk/questions';
import { brought, broughtFile, sheetOf } from '../officersTable';

/** Tables as officers bring them: tests/fixtures/tables/expect.md says what is right for each. */
/** The measures that a table would add, by reference and title. */
const measuresOf = ({ newMeasures }: ReturnType<typeof brought>) =>
	newMeasures.map(({ reference, title }) => [reference, title].filter(Boolean).join(': '));
const notUsed = ({ issues }: ReturnType<typeof brought>) =>
	issues.flatMap((issue) =>
		issue.kind === 'unused-row' ? [`${issue.place.row} ${issue.reason}`] : []
	);

describe('rotherham-housing-2024-25-q2.html: its rows', () => {
	const FILE = 'rotherham-housing-2024-25-q2.html';
	const run = brought(
		sheetOf(FILE),
		FILE,
		{ [`year of ${FILE}`]: '2024/25', [`priority of new measures in ${FILE}`]: 'priority-3' },
		{ 1: { role: 'title' } }
	);

	it('are six new measures by their titles, each to be confirmed', () => {
		expect(measuresOf(run)).toHaveLength(6);
		expect(
			run.issues.filter(({ kind }) => kind === 'new-measure').map(({ further }) => further)
		).toEqual([5]);
	});

	it('are of the dataset’s own council, which is not asked', () => {
		expect(run.questions.map(({ facts }) => facts.kind)).not.toContain('council');
	});
});

describe('north-norfolk-2013-14.tsv: its rows', () => {
	const FILE = 'north-norfolk-2013-14.tsv';
	const run = brought(sheetOf(FILE), FILE, {}, { 1: { role: 'title', periodId: '' } });

	it('have reference and title in one cell, under two new priorities', () => {
		expect(measuresOf(run)).toEqual([
			'J 001: Percentage of Loan Fund that can be lent out (Quarterly)',
			'J 002: Number of loans granted (Quarterly Cumulative)',
			'J 004: Number of businesses helped to start (Quarterly Cumulative)',
			'J 014: Number of economically active people helped into work (Quarterly Cumulative)',
			'J 015: Apprentices in post (Quarterly)',
			'H 005: Affordable homes built (Quarterly Cumulative)',
			'H 009: Planning income against forecast (Monthly)'
		]);
		expect(run.issues.flatMap((one) => (one.kind === 'new-priority' ? [one.title] : []))).toEqual([
			'Jobs and the Local Economy',
			'Housing and Infrastructure'
		]);
	});

	it('are not the row of words below J 004, which is told', () => {
		expect(notUsed(run)).toEqual(['6 words']);
	});
});

describe('middlesbrough-ni-2009-10.csv: its rows', () => {
	const FILE = 'middlesbrough-ni-2009-10.csv';
	const run = broughtFile(FILE);

	it('are asked whose they are, and nothing is taken till then', () => {
		expect(run.open).toContain(
			'Is this a table of Rotherham Borough Council? It is named “middlesbrough”.'
		);
		expect(run.parts).toBeUndefined();
	});

	it('are left out where they are another council’s', () => {
		const left = broughtFile(FILE, { [`council of ${FILE}`]: 'leave-out' });
		expect(left.parts).toBeUndefined();
		expect(left.lines[0]).toContain('“Start a new site”');
	});

	it('are known with padded noughts, and no other number is offered for a new one', () => {
		const lines = run.lines.join('\n');
		expect(lines).not.toMatch(/Did you mean|NI 10[15]\b/);
		const ours = broughtFile(FILE, {
			[`council of ${FILE}`]: 'ours',
			[`priority of new measures in ${FILE}`]: 'priority-3'
		});
		expect(ours.newMeasures.map(({ reference }) => reference)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/NI 0?(?:53a|72|103a|116|62)$/)])
		);
	});

	it('are not the deleted one, which is told', () => {
		expect(notUsed(run)).toContain('11 no-figure');
	});
});

describe('oxfordshire-dashboard-2013-14-q2.csv: its rows', () => {
	const FILE = 'oxfordshire-dashboard-2013-14-q2.csv';
	const run = brought(
		sheetOf(FILE),
		FILE,
		{ [`year of ${FILE}`]: '2013/14' },
		{ 2: { role: 'title', periodId: '' }, 6: { role: 'ignore' } }
	);

	it('are ten measures under two new priorities', () => {
		expect(measuresOf(run)).toHaveLength(10);
		expect(run.issues.flatMap((one) => (one.kind === 'new-priority' ? [one.title] : []))).toEqual([
			'Priority: older people',
			'Priority: adults'
		]);
	});

	it('have parts that add to the whole, which is not remarked on', () => {
		expect(run.issues.filter(({ kind }) => kind === 'other-total')).toEqual([]);
	});
});

describe('the period that a file is asked about', () => {
	it.each([
		['middlesbrough-ni-2009-10.csv', 'Which period are “Current Actual”', '2009/10'],
		['oxfordshire-dashboard-2013-14-q2.csv', 'Which year are “Target Q2”', '2013/14'],
		['own-quarter-without-year.csv', 'Which year is “Quarter 2 Result”', '2011/12']
	])('is proposed as its name has it, else as the dataset’s own: %s', (file, question, guess) => {
		const asked = broughtFile(file).questions.find((one) => questionText(one).startsWith(question));
		expect(asked?.guess).toBe(guess);
	});

	it('comes after whose the table is', () => {
		expect(broughtFile('middlesbrough-ni-2009-10.csv').questions[0]?.facts.kind).toBe('council');
	});
});
