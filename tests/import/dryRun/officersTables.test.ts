import { describe, expect, it } from 'vitest';
import { textOf } from '../../tools/files';
import { broughtFile, sheetOf } from '../officersTable';
import { paste } from '../read/reading';

/** Tables as officers bring them: tests/fixtures/tables/expect.md says what is right for each. */
describe('rotherham-housing-2024-25-q2.html', () => {
	const sheet = sheetOf('rotherham-housing-2024-25-q2.html');

	it('is read with its icons’ words, which are told', () => {
		expect(sheet.rows.map((cells) => cells[5])).toEqual([
			'Target Met',
			'Sad face representing not being on target',
			'N/A',
			'N/A',
			'Green happy face indicating meeting or exceeding the target',
			'Green happy face indicating meeting or exceeding the target',
			'N/A'
		]);
		expect(broughtFile('rotherham-housing-2024-25-q2.html').lines).toContain(
			'Row 5. Warning, column F (Target Met): "Green happy face indicating meeting or exceeding the target". Wanted: words in place of a picture. This was read from the picture’s description. So it is in 1 further cell of this column.'
		);
	});

	it('has a footnote’s star behind three titles, which is neither read nor suppressed', () => {
		expect(sheet.rows.flat().filter((text) => text.includes('*'))).toEqual([]);
		expect(broughtFile('rotherham-housing-2024-25-q2.html').lines).toContain(
			'Row 3. Warning, column A (Criteria): "Tenants satisfied that their home is well maintained". Wanted: nothing behind the figure or words. “*” is taken for a footnote’s mark, and is left out. So it is in 2 further cells of this column.'
		);
	});
});

describe('ealing-inphase-2018-copied.txt', () => {
	it('is refused as a whole, in one sentence that says why and the way out', () => {
		const text = textOf('tests/fixtures/tables/ealing-inphase-2018-copied.txt');
		expect(() => paste(text, '')).toThrow(
			'Pasted table: found text without columns, as a PDF or a web page gives it when it is copied; wanted a table with its cells. Which figure belongs to which heading is lost in it: copy the table with its cells, or export it as CSV or .xlsx.'
		);
	});
});

describe('traits-on-own-measures.xlsx', () => {
	const FILE = 'traits-on-own-measures.xlsx';
	const { rows } = sheetOf(FILE);

	it('has its outturns without footnotes and without the figure that is struck through', () => {
		const read = Object.fromEntries(rows.map((cells) => [cells[0], cells[3]]));
		expect(read).toMatchObject({
			'NI 60': '88.6',
			'NI 61': '71',
			'NI 62': '9.1%',
			'NI 063': '68.2%',
			'NI 65': '(13.5%)'
		});
	});

	it('tells what was left out, and the colour that is not read, beside its errors', () => {
		const { lines } = broughtFile(FILE);
		expect(lines).toEqual(
			expect.arrayContaining([
				'Row 2. Warning, column D (2012/13 Outturn): "88.6". Wanted: nothing raised or lowered. “1” is raised or lowered like a footnote’s mark, and is left out.',
				'Row 3. Warning, column D (2012/13 Outturn): "71". Wanted: nothing raised or lowered. “2” is raised or lowered like a footnote’s mark, and is left out.',
				'Row 4. Warning, column D (2012/13 Outturn): "9.1%". Wanted: nothing struck through. “9.4%” is struck through, and is left out.',
				'Row 9. Warning, column E (RAG): "E9". Wanted: words in place of colours. Colours are not read: write what they say, such as the rating, as a word.'
			])
		);
	});
});

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

describe('own-footnotes-and-hidden-keys.html', () => {
	const run = broughtFile('own-footnotes-and-hidden-keys.html');

	it('brings 88.6, 1.5 and 8', () => {
		expect(run.changed.filter((line) => line.includes('Outturn 2012/13'))).toEqual([
			expect.stringMatching(/^NI 60.* → 88\.6$/),
			expect.stringMatching(/^NI 61.* → 1\.5$/),
			expect.stringMatching(/^NI 62.* → 8$/)
		]);
	});

	it('tells of each what was left out', () => {
		expect(run.lines.filter((line) => line.includes('left out'))).toEqual([
			expect.stringMatching(/^Row 2\. Warning, column C .*“1” is raised/),
			expect.stringMatching(/^Row 3\. Warning, column C .*“7” is in the cell but is not shown/),
			expect.stringMatching(/^Row 4\. Warning, column C .*“2” is raised/)
		]);
	});
});
