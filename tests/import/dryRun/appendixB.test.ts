import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { readPaste } from '$lib/import/read';
import type { Sheet } from '$lib/import/sheet';
import { recognise } from '$lib/import/recognise';
import { questionText } from '$words/desk/questions';
import { saidRun } from '../said';
import { shippedBase } from '../shippedBase';

const base = shippedBase();
const TEXT = readFileSync('tests/fixtures/appendix-b.tsv', 'utf8');

function pasted(text: string): Sheet {
	const brought = readPaste({ text, html: '' }, 'Pasted table');
	if (brought.kind !== 'sheets' || !brought.sheets[0]) throw new Error('no sheet');
	return brought.sheets[0];
}

function checked(text: string) {
	const sheet = pasted(text);
	const guess = recognise(sheet, base);
	return saidRun(dryRunSheet({ sheet, guess, base, today: '2026-11-25', fileName: 'pasted' }));
}

type Checked = ReturnType<typeof checked>;
const errors = (run: Checked) => run.issues.filter(({ severity }) => severity === 'error');

describe('Appendix B, pasted as it is published', () => {
	const run = checked(TEXT);

	test('has no error', () => {
		expect(errors(run)).toEqual([]);
	});

	test('is read as 50 measures of 42 indicators', () => {
		expect(run.counts.measures).toBe(50);
		const numbers = new Set(run.parts?.core.measures.map(({ number }) => number));
		expect(numbers.size).toBe(42);
	});

	test('changes nothing of the dataset that was made from it', () => {
		expect(run.changes).toEqual([]);
	});

	test('makes the very parts of the shipped dataset', () => {
		expect(run.parts).toEqual({
			core: base.core,
			areas: base.areas,
			boundaries: base.boundaries,
			places: base.places,
			postcodes: base.postcodes
		});
	});

	test('says that the rating of one row stands beyond its column', () => {
		const slipped = run.issues.filter(({ column }) => column === 'P');
		expect(slipped.map(({ row, value }) => ({ row, value }))).toContainEqual({
			row: 29,
			value: 'RED RED'
		});
	});
});

describe('a figure changed in the pasted table', () => {
	const run = checked(TEXT.replace('LOW\t22%\t21.6%\t23.3%', 'LOW\t22%\t21.6%\t20.5%'));

	test('is a revision that keeps the earlier figure', () => {
		const figure = run.parts?.core.measures[0]?.observations.find(
			({ series, periodId }) => series === 'actual' && periodId === '2011-12'
		);
		expect(figure).toMatchObject({
			value: 20.5,
			printed: '20.5%',
			marker: 'r',
			revisedFrom: '23.3%',
			revisedOn: '2026-11-25',
			refersTo: '',
			note: 'Two years behind: this column holds the figure for 2009.',
			source: 'pasted, row 4, 11/12 Outturn'
		});
	});

	test('flips the direction first in the list of changes', () => {
		expect(run.changes[0]).toEqual({
			kind: 'direction',
			status: 'changed',
			what: 'NI 116, Children in poverty',
			field: 'Direction 2011/12',
			before: 'declined',
			after: 'improved'
		});
	});

	test('warns of the published arrow that no longer follows', () => {
		expect(run.issues).toContainEqual(
			expect.objectContaining({ severity: 'warning', row: 4, column: 'I', value: '↓' })
		);
	});
});

test('a blank cell takes no published figure away, and says so; [x] does', () => {
	const outturn = (run: Checked) =>
		run.parts?.core.measures[0]?.observations.find(
			({ series, periodId }) => series === 'actual' && periodId === '2011-12'
		)?.printed;
	const blank = checked(TEXT.replace('LOW\t22%\t21.6%\t23.3%', 'LOW\t22%\t21.6%\t'));
	expect(outturn(blank)).toBe('23.3%');
	expect(blank.issues).toContainEqual(
		expect.objectContaining({ severity: 'warning', row: 4, column: 'G', value: '' })
	);
	const taken = checked(TEXT.replace('LOW\t22%\t21.6%\t23.3%', 'LOW\t22%\t21.6%\t[x]'));
	expect(outturn(taken)).toBe('');
});

describe('the next quarter’s table', () => {
	const TABLE = [
		'Ref\tDefinition\t2011/12 Perf\t2012/13 Target\t2012/13 Q1 Outturn\tDOT\tRAG Status',
		'NI 116\tProportion of children in poverty\t23.3%\t21%\t22.9%\t↑\tAMBER',
		'NI 60\tCore assessments\t69.4%\t80%\t90.1%\t↑\tGREEN'
	];

	test('adds its period and its figures, and takes nothing away', () => {
		const run = checked(TABLE.join('\n'));
		expect(errors(run)).toEqual([]);
		expect(run.parts?.core.periods.map(({ id }) => id)).toContain('2012-13-q1');
		expect(run.parts?.core.periodId).toBe('2012-13-q1');
		expect(run.changes.filter(({ status }) => status === 'removed')).toEqual([]);
		const added = run.changes.filter(({ kind, status }) => kind === 'figure' && status === 'new');
		expect(added.map(({ field, after }) => `${field}: ${after}`)).toEqual([
			'Target 2012/13: 21%',
			'Outturn 2012/13 Q1: 22.9%',
			'Target 2012/13: 80%',
			'Outturn 2012/13 Q1: 90.1%'
		]);
	});

	test('names the cell of a figure that is none, and what to do', () => {
		const run = checked(TABLE.join('\n').replace('90.1%', '90,1%'));
		expect(run.parts).toBeUndefined();
		expect(errors(run)).toEqual([
			{
				severity: 'error',
				sheet: 'Pasted table',
				row: 3,
				column: 'E',
				header: '2012/13 Q1 Outturn',
				value: '90,1%',
				wanted: 'a figure such as 58.3%, 1,345 or 8, N/A, or blank',
				advice: 'Write the decimals after a point.'
			}
		]);
	});

	test('names the cell of a percentage that cannot be', () => {
		const [issue] = errors(checked(TABLE.join('\n').replace('90.1%', '901%')));
		expect(issue).toMatchObject({
			row: 3,
			column: 'E',
			value: '901%',
			wanted: 'per cent, from 0 to 100'
		});
	});

	test('takes a fraction where a percentage is wanted for an error', () => {
		const [issue] = errors(checked(TABLE.join('\n').replace('90.1%', '0.901')));
		expect(issue).toMatchObject({ row: 3, column: 'E', value: '0.901' });
		expect(issue?.advice).toContain('is 90.1% meant?');
	});

	test('warns of a figure ten times its neighbour, and of other decimals', () => {
		const { issues } = checked(TABLE.join('\n').replace('90.1%', '6%'));
		expect(issues.map(({ row, column, wanted }) => `${column}${row}: ${wanted}`)).toEqual(
			expect.arrayContaining([
				'E3: a figure nearer to 90%, that of May 2012',
				'D3: as many decimals as 75.1%, the figure of 2011/12'
			])
		);
	});

	test('asks of a reference with a letter for a digit whether it is the known one, and waits', () => {
		const table = TABLE.join('\n').replace('NI 60\tCore assessments', 'NI 6O\tAssessments');
		const run = checked(table);
		expect(run.questions.map(questionText)).toEqual([
			"Is “NI 6O Assessments” the measure “NI 60 Percentage of core assessments for children's social care that were carried out within 35 working days of their commencement”?"
		]);
		expect(run.parts).toBeUndefined();
	});

	test('asks of a measure that it does not know under which priority it stands, and takes nothing of it', () => {
		const table = TABLE.join('\n').replace('NI 60\tCore assessments', 'NI 6000\tHomes let');
		const run = checked(table);
		expect(run.questions.map(questionText)).toEqual([
			'Under which priority do the new measures stand?'
		]);
		expect(errors(run)).toEqual([]);
		expect(run.parts).toBeUndefined();
	});

	test('stops at a row that says again what another has said', () => {
		const [issue] = errors(checked([...TABLE, TABLE[2]].join('\n')));
		expect(issue).toMatchObject({
			row: 4,
			advice: 'Row 3 has it already: take one of the two out.'
		});
	});

	test('lets a new measure in where its priority stands above, once a person confirms it', () => {
		const table = [
			TABLE[0],
			'Ensuring care and protection are available for those people who need it most',
			...TABLE.slice(1),
			'NI 999\tChildren seen within a day\t\t90%\t88%\t\t'
		];
		const run = checked(table.join('\n'));
		expect(errors(run)).toEqual([]);
		expect(run.issues[0]).toMatchObject({ severity: 'confirm', row: 5, value: 'NI 999' });
		expect(run.parts?.core.measures.find(({ id }) => id === 'ni-999')).toMatchObject({
			title: 'Children seen within a day',
			priorityId: 'priority-3',
			unitId: 'percent',
			number: 43
		});
	});
});
