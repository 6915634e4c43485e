import { describe, expect, it, test } from 'vitest';
import { askedTogether } from '$lib/import/questionGroups';
import { isOpen, type Answers } from '$lib/import/questions';
import { groupText } from '$words/desk/questions';
import { brought, broughtFile } from '../officersTable';

const run = (rows: string[][], said?: Answers) =>
	brought({ name: 'Sheet1', rows, notes: [] }, 'table.csv', said);

/** What an officer is asked in each round, who answers with what is proposed, or as is said. */
function roundsOf(file: string, answers: Answers): string[][] {
	const said: Record<string, string> = {};
	const rounds: string[][] = [];
	for (;;) {
		const open = broughtFile(file, said).questions.filter(isOpen);
		if (open.length === 0) return rounds;
		rounds.push(askedTogether(open).map(groupText));
		for (const { id, guess, options } of open)
			said[id] = answers[id] ?? (guess || (options[0] ?? ''));
	}
}

describe('the questions of a file', () => {
	it('are four of Arun’s scorecard, in one round', () => {
		const file = 'arun-corporate-plan-2022-23-q2.csv';
		expect(roundsOf(file, {})).toEqual([
			[
				'Under which priority do the new measures stand?',
				'What does “Annual” mean where a figure would stand?',
				'What do these words under “Status” mean?',
				'Which unit is “kg”?'
			]
		]);
	});

	it('are five of Middlesbrough’s appendix, in one round', () => {
		const file = 'middlesbrough-ni-2009-10.csv';
		const BASELINE = `period of past performance baseline in ${file}`;
		expect(roundsOf(file, { [BASELINE]: '2006/07' })).toEqual([
			[
				'Is this a table of Rotherham Borough Council? It is named “middlesbrough”.',
				'What are the figures under “Past performance Baseline”, and which period are they of?',
				'Which period are “Current Actual”, “Current Target”, “Trend” and “On target” of?',
				'Under which priority do the new measures stand?',
				'What do the arrows under “Trend” say of a measure where lower is better?'
			]
		]);
	});

	it('are asked of new measures’ cells while their priority waits, and what is wrong is told', () => {
		const { open, lines, changed } = run([
			['Ref', 'Measure', '2012/13 Outturn', 'Target'],
			['CP 1', 'Homes let', 'Annual', '5'],
			['CP 2', 'Homes built', '4,5', '5']
		]);
		expect(open).toEqual([
			'Under which priority do the new measures stand?',
			'What does “Annual” mean where a figure would stand?'
		]);
		expect(lines).toEqual([expect.stringMatching(/^Row 3\. Error, column C .*: "4,5"/)]);
		expect(changed).toEqual([]);
	});
});

test('“?” below a heading of marks is no flag, and that is told', () => {
	const { open, lines, changed } = run([
		['Ref', '2012/13 Outturn', 'On target'],
		['NI 60', '80.0%', '?']
	]);
	expect(open).toEqual([]);
	expect(lines).toContain(
		'Row 2. Warning, column C (On target): "?". Wanted: what is published. “?” is taken to say that it is not known yet.'
	);
	expect(changed.filter((line) => /met/i.test(line))).toEqual([]);
});

describe('a figure with a period of its own in brackets', () => {
	const of = (cell: string) =>
		run([
			['Ref', '2012/13 Outturn'],
			['NI 60', cell]
		]);

	it('is taken where that is the column’s', () => {
		const { lines, changed } = of('74.8% (12/13)');
		expect(lines.filter((line) => line.includes('Error'))).toEqual([]);
		expect(changed).toContainEqual(expect.stringMatching(/Outturn 2012\/13.*74\.8%$/));
	});

	it('is refused, naming both, where it is another', () => {
		const { lines, changed } = of('74.8% (10/11)');
		expect(changed).toEqual([]);
		expect(lines).toEqual([
			'Row 2. Error, column B (2012/13 Outturn): "74.8% (10/11)". Wanted: a figure of 2012/13, as its column says. The cell says that it is of 2010/11. Move the figure to the column of that, or leave it alone in the cell where the column is right.'
		]);
	});
});

test('a figure without a nought before its point is refused for that', () => {
	const { lines } = run([
		['Ref', '2012/13 Outturn'],
		['NI 60', '.812']
	]);
	expect(lines).toEqual([expect.stringContaining('Write a nought before the decimal point')]);
});
