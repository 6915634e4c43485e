import { describe, expect, it } from 'vitest';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { newSite } from '$lib/import/newSite';
import { isOpen, Questions, type Answers } from '$lib/import/questions';
import { issueText } from '$words/desk/importIssues';
import { NEW_NAMES, USUAL } from '$words/desk/newSite';
import { questionText } from '$words/desk/questions';
import { broughtFile, sheetOf } from '../officersTable';

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
