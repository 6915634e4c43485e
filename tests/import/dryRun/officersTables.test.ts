import { describe, expect, it } from 'vitest';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { newSite } from '$lib/import/newSite';
import { isOpen, Questions, type Answers } from '$lib/import/questions';
import { issueText } from '$words/desk/importIssues';
import { NEW_NAMES, USUAL } from '$words/desk/newSite';
import { questionText } from '$words/desk/questions';
import { textOf } from '../../tools/files';
import { broughtFile, sheetOf } from '../officersTable';
import { paste } from '../read/reading';

/** A council's own site, before its first table. */
const ownSite = () =>
	newSite(
		{
			...{ organisation: 'A council', place: 'A place', subject: 'the plan', period: '2011/12' },
			...{ ratedBy: 'published', nation: '', contact: '', ...USUAL }
		},
		{ today: '2026-11-25', names: NEW_NAMES }
	);

interface Corrected {
	headerRow: number;
	/** Role and period of each column, as the officer says them. */
	columns: [role: string, periodId?: string][];
}

/** What the cells of a table come to on a site of the council's own, its columns corrected by hand. */
function cellsOf(file: string, { headerRow, columns }: Corrected, said: Answers = {}) {
	const sheet = sheetOf(file);
	const questions = new Questions(said, file);
	const headings = sheet.rows[headerRow - 1] ?? [];
	const guess = {
		...{ shape: 'indicators' as const, file: '', headerRow },
		columns: headings.map((header, i) => {
			const [role = 'ignore', periodId = ''] = columns[i] ?? [];
			return { header, role, periodId, measureId: '' };
		})
	};
	const base = ownSite();
	const run = dryRunSheet({ sheet, guess, base, today: '2026-11-25', fileName: file, questions });
	return {
		...run,
		open: run.questions.filter(isOpen).map(questionText),
		errors: run.issues
			.filter(({ severity }) => severity === 'error')
			.map((issue) => `${issueText(issue).value}: ${'cause' in issue ? issue.cause : issue.kind}`)
	};
}

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

describe('the reading of traits-on-own-measures.xlsx', () => {
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

const ARUN: Corrected = {
	headerRow: 1,
	columns: [
		['reference'],
		['title'],
		['target', '2022-23'],
		['actual', '2022-23-q1'],
		['actual', '2022-23-q2'],
		['rag', '2022-23-q2']
	]
};

describe('the cells of arun-corporate-plan-2022-23-q2.csv', () => {
	const FILE = 'arun-corporate-plan-2022-23-q2.csv';
	const words = ['Over achieving', 'Not achieving', 'Behind target', 'Achieving'];
	const said = {
		'absence: annual': '[z]',
		'rag: over achieving': 'green',
		'rag: not achieving': 'red',
		'rag: behind target': 'amber',
		'rag: achieving': 'green'
	};

	it('ask once of each status word, and of “Annual”; TBC, and a status that is not due, need no question', () => {
		expect(cellsOf(FILE, ARUN).open).toEqual([
			'What does “Annual” mean where a figure would stand?',
			...words.map((word) => `What does “${word}” mean, as a rating?`)
		]);
	});

	it('are refused by name where they have a limit or a unit that is none of the dataset’s', () => {
		expect(cellsOf(FILE, ARUN, said).errors).toEqual([
			'≤450kg: target-bound',
			'114.2kg: other-unit',
			'226.0kg: other-unit'
		]);
		expect(cellsOf(FILE, ARUN, said).open).toEqual([]);
	});
});

describe('the cells of winchester-csc-2011-12-months.tsv', () => {
	const FILE = 'winchester-csc-2011-12-months.tsv';
	const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2011-${m}`);
	const run = cellsOf(FILE, {
		headerRow: 3,
		columns: [
			['title'],
			...[...months, '2012-01', '2012-02', '2012-03'].map((id): [string, string] => ['actual', id])
		]
	});
	const of = (title: string, periodId: string) => {
		const measure = run.parts?.core.measures.find((one) => one.title === title);
		return measure?.observations.find((one) => one.periodId === periodId);
	};

	it('need no question and hold no error', () => {
		expect([run.open, run.errors]).toEqual([[], []]);
	});

	it('read a time in seconds, never as a decimal', () => {
		expect(of('Average wait in reception', '2012-01')).toMatchObject({
			...{ value: 525, printed: '8m 45s', unitId: 'minutes-and-seconds' }
		});
	});

	it.each([
		['Number of calls made', '2011-04'],
		['E-mails and SMS', '2012-03']
	])('have no figure where a word says so: %s in %s', (title, periodId) => {
		expect(of(title, periodId)).toMatchObject({ value: null, marker: 'x' });
	});

	it.each([
		['Number of calls made', '2011-10', 39_228],
		['% of calls answered', '2012-03', 94.2],
		['Visitors to reception', '2011-04', 3829]
	])('have each figure as it stands there: %s in %s', (title, periodId, value) => {
		expect(of(title, periodId)).toMatchObject({ value, marker: null });
	});
});

describe('the cells of oxfordshire-dashboard-2013-14-q2.csv', () => {
	const run = cellsOf('oxfordshire-dashboard-2013-14-q2.csv', {
		headerRow: 1,
		columns: [
			['reference'],
			['title'],
			['target', '2013-14-q2'],
			['ignore'],
			['actual', '2013-14-q2'],
			['rag', '2013-14-q2'],
			['direction', '2013-14-q2']
		]
	});

	it('are refused by name where they hold two figures, or one in a unit that is none of the dataset’s', () => {
		expect(run.open).toEqual([]);
		expect(run.errors).toEqual([
			'100% in ≤5 days: target-bound',
			'9 per day\n3250 pa: two-figures',
			'7.3 per day: other-unit'
		]);
	});
});

describe('traits-on-own-measures.xlsx', () => {
	const FILE = 'traits-on-own-measures.xlsx';
	const { open, lines } = broughtFile(FILE);

	it('asks what “p” behind a figure and “Blue” mean', () => {
		expect(open).toEqual([
			'What does “p” behind a figure mean?',
			'What does “Blue” mean, as a rating?'
		]);
	});

	it.each([
		['Row 7', '(13.5%)', 'Brackets may mean a negative or a provisional figure'],
		['Row 11', '1 in 4', 'This is a proportion of two numbers']
	])('refuses by name, in %s, "%s"', (row, value, advice) => {
		const line = lines.find((one) => one.startsWith(`${row}.`));
		expect(line).toContain(`"${value}"`);
		expect(line).toContain(advice);
	});

	it('publishes 35p as no figure before that is answered', () => {
		expect(broughtFile(FILE).changed.filter((line) => /\b3[05]\b/.test(line))).toEqual([]);
	});
});
