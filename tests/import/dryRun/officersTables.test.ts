import { describe, expect, it } from 'vitest';
import { broughtFile } from '../officersTable';

/** Tables as officers bring them: tests/fixtures/tables/expect.md says what is right for each. */
describe('own-quarter-without-year.csv', () => {
	const FILE = 'own-quarter-without-year.csv';
	const YEAR = `year of ${FILE}`;

	it('asks which year its quarter is of, and takes nothing until that is said', () => {
		const run = broughtFile(FILE);
		expect(run.open).toEqual(['Which year is “Quarter 2 Result” of?']);
		expect(run.parts).toBeUndefined();
		expect(run.changed).toEqual([]);
		expect(run.lines).toEqual([]);
	});

	it('is read under the quarter of the year that was said, and revises nothing', () => {
		const run = broughtFile(FILE, { [YEAR]: '2012/13' });
		expect(run.open).toEqual([]);
		expect(run.changed.filter((line) => !line.includes('2012/13'))).toEqual([]);
		expect(run.changed).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/NI 60.*Outturn 2012\/13 Q2:  → 72\.0%/),
				expect.stringMatching(/NI 60.*Target 2012\/13 Q2:  → 80\.0%/)
			])
		);
	});

	it('is asked of again where what was said is no year', () => {
		expect(broughtFile(FILE, { [YEAR]: 'last year' }).open).toHaveLength(1);
	});
});

describe('own-next-year-target.csv', () => {
	it('brings three targets of 2012/13 and changes nothing of 2011/12', () => {
		const run = broughtFile('own-next-year-target.csv');
		expect(run.open).toEqual([]);
		expect(run.changed.filter((line) => line.includes('2011/12'))).toEqual([]);
		const targets = run.changed.filter((line) => line.includes('Target 2012/13'));
		expect(targets.map((line) => line.split(' → ')[1])).toEqual(['80.0%', '76.0%', '9.0%']);
	});
});
