import { describe, expect, it } from 'vitest';
import { broughtLines } from '../../officersTable';

const inYear = (cell: string) => broughtLines(['Ref,2012/13 Outturn', `NI 60,${cell}`]);
const target = (cell: string) =>
	broughtLines(['Ref,2012/13 Outturn,2012/13 Target', `NI 60,70.1%,${cell}`]);

describe('the only target of a table is no title', () => {
	it('where its cell has two figures, each named: both are told', () => {
		const { lines, changed, guess } = target('YTD - 7320 / Sep – 1143');
		expect(guess.columns[2]?.role).toBe('target');
		expect(lines).toContainEqual(
			expect.stringContaining('“YTD - 7320” and “Sep – 1143” stand in one cell')
		);
		expect(changed).toEqual([]);
	});

	it('nor where it is a figure of another time', () => {
		expect(target('Q4 = 141').guess.columns[2]?.role).toBe('target');
	});
});

describe('a share with what it is worked out from in brackets is refused for that', () => {
	const ADVICE =
		'leave the share alone in its cell, and put the two numbers into columns “Numerator” and “Denominator”.';
	it.each([
		['69.4% (1345/1937)', '69.4% stands beside what it is worked out from, 1345 of 1937: '],
		['69.5% (1345 of 1937)', '1345 of 1937, which gives 69.4%: '],
		['9% [3 out of 33 children]', '9% stands beside what it is worked out from, 3 of 33: ']
	])('%s', (cell, told) => {
		expect(inYear(cell).lines).toEqual([expect.stringContaining(told + ADVICE)]);
	});
});

describe('a cell of a year that names a part of one', () => {
	it.each([
		['Q4=141', '2012/13 Q4, a quarter'],
		['H1: 70%', '2012/13 H1, half a year'],
		['Sep – 71%', 'September 2012, a month'],
		['71% (Q2)', '2012/13 Q2, a quarter']
	])('is refused, naming both: “%s”', (cell, said) => {
		const { lines, changed } = inYear(cell);
		expect(changed).toEqual([]);
		expect(lines).toEqual([
			expect.stringContaining(
				`The cell says that it is of ${said}, and its column is of 2012/13, a year.`
			)
		]);
	});

	it('is taken where its column is of that part', () => {
		const { changed } = broughtLines(['Ref,2012/13 Q4', 'NI 60,Q4: 71%']);
		expect(changed).toContainEqual(expect.stringContaining('Outturn 2012/13 Q4:  → 71%'));
	});
});
