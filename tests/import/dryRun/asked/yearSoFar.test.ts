import { describe, expect, it } from 'vitest';
import { LEAVE_OUT, type Answers } from '$lib/import/questions';
import { brought } from '../../officersTable';

const TABLE = [
	['Ref', '2012/13 Outturn', 'Target'],
	['NI 60', '70.1%', '75%']
];
interface Where {
	name?: string;
	above?: string[][];
	rows?: string[][];
	file?: string;
}
const run = (
	{ name = 'Sheet1', above = [], rows = TABLE, file = 'table.xlsx' }: Where,
	said?: Answers
) => brought({ name, rows: [...above, ...rows], notes: [] }, file, said);
const ASKED = 'Which period is “2012/13 Outturn” of?';

describe('outturns of a year in a table of a part of it may be the year’s so far, and that is asked', () => {
	it.each([
		['by its sheet', { name: 'Q2' }],
		['by its sheet with the year', { name: 'Q2 2012-13' }],
		['by its file', { file: 'scorecard-2012-13-q2.xlsx' }],
		['by the line above', { above: [['Performance Report Quarter 2 2012/13']] }],
		['by a month alone', { above: [['September 2012']] }]
	])('%s', (_, where) => {
		const { open, questions, changed } = run(where);
		expect(open).toEqual([ASKED]);
		expect(questions[0]?.guess).toBe('2012/13 H1');
		expect(changed).toEqual([]);
	});

	it('and is of what is answered', () => {
		const of = (answer: string) =>
			run({ name: 'Q2' }, { 'period of 2012/13 outturn in table.xlsx': answer }).changed;
		expect(of('2012/13')).toContainEqual(expect.stringContaining('Outturn 2012/13:  → 70.1%'));
		expect(of('2012/13 H1')).toContainEqual(expect.stringContaining('2012/13 H1:  → 70.1%'));
		expect(of(LEAVE_OUT)).toEqual([]);
	});
});

describe('and is not', () => {
	const beside = (...headings: string[]) => [
		['Ref', ...headings],
		['NI 60', ...headings.map(() => '70.1%')]
	];
	it.each<[string, Where]>([
		['of the year’s last quarter', { name: 'Q4' }],
		['of a part of another year', { name: 'Q2 2013-14' }],
		[
			'where its heading says the year’s end',
			{ name: 'Q2', rows: beside('2012/13 year end outturn') }
		],
		[
			'of an earlier year beside the part',
			{ name: 'Q2', rows: beside('2011/12 Outturn', 'Q2 2012/13') }
		],
		['of targets', { name: 'Q2', rows: beside('Q2 2012/13', '2012/13 Target') }]
	])('%s', (_, where) => {
		expect(run(where).open).toEqual([]);
	});
});
