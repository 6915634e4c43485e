import { describe, expect, it } from 'vitest';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { newSite } from '$lib/import/newSite';
import { contextOf } from '$lib/import/parse/context';
import { priorityText } from '$lib/import/parse/priorities';
import { isOpen, LEAVE_OUT, Questions, type Answers } from '$lib/import/questions';
import { issueText } from '$words/desk/importIssues';
import { NEW_NAMES, USUAL } from '$words/desk/newSite';
import { unusedText, yearFromText } from '$words/desk/notUsed';
import { questionText } from '$words/desk/questions';
import { textOf } from '../../tools/files';
import { broughtFile, sheetOf } from '../officersTable';
import { paste } from '../read/reading';
import { COMPARATORS } from '../../builders';
import { rawTables } from '../parse/brought';

/** What each column is taken for, with its period: "target 2019-20"; "–" where nothing is taken of it. */
const columnsOf = (file: string, said?: Answers) =>
	broughtFile(file, said).guess.columns.map(({ role, periodId }) =>
		role === 'ignore' ? '–' : `${role} ${periodId}`.trim()
	);

/** What is not used of a table's columns, and why. */
const unusedOf = (file: string) =>
	broughtFile(file).guess.columns.flatMap((column, i) =>
		column.unused ? [unusedText(column, i + 1, COMPARATORS)] : []
	);

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
			'Row 5. Warning, column F (Target Met): "Green happy face indicating meeting or exceeding the target". Wanted: words in place of a picture. This was read from the picture’s description. The same holds for others: and 1 more, F6.'
		);
	});

	it('has a footnote’s star behind three titles, which is neither read nor suppressed', () => {
		expect(sheet.rows.flat().filter((text) => text.includes('*'))).toEqual([]);
		expect(broughtFile('rotherham-housing-2024-25-q2.html').lines).toContain(
			'Row 3. Warning, column A (Criteria): "Tenants satisfied that their home is well maintained". Wanted: nothing behind the figure or words. “*” is taken for a footnote’s mark, and is left out. The same holds for others: and 2 more, A4, A7.'
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

describe('the columns of rotherham-housing-2024-25-q2.html', () => {
	const FILE = 'rotherham-housing-2024-25-q2.html';

	it('has Quarter 1 in the year of Quarter 2 beside it, and says so', () => {
		expect(columnsOf(FILE).slice(0, 5)).toEqual([
			'title',
			'target 2024-25-q2',
			'actual 2023-24',
			'actual 2024-25-q1',
			'actual 2024-25-q2'
		]);
		expect(broughtFile(FILE).guess.yearsFrom?.map(yearFromText)).toEqual([
			'“Quarter 1” takes its year from “Quarter 2 (2024/25)”.'
		]);
	});
});

describe('warwickshire-fire-2019-20-q2.xlsx', () => {
	const FILE = 'warwickshire-fire-2019-20-q2.xlsx';
	const YTD = 'What are the figures under “Year to date 2019/20”?';
	const AS_OUTTURN = { 'heading year to date': 'actual' };
	const PERIOD = `period of year to date 2019/20 in ${FILE}`;

	it('has its two rows of headings joined', () => {
		expect(columnsOf(FILE)).toEqual([
			'priority',
			'title',
			...['2013-14', '2014-15', '2015-16', '2016-17', '2017-18'].map((id) => `actual ${id}`),
			'target 2019-20',
			'–'
		]);
	});

	it('asks what the year to date is, and takes nothing of it until that is said', () => {
		const run = broughtFile(FILE);
		expect(run.open).toContain(YTD);
		expect(run.parts).toBeUndefined();
		expect(run.changed.filter((line) => line.includes('Outturn 2019/20'))).toEqual([]);
		expect(broughtFile(FILE, { 'heading year to date': LEAVE_OUT }).open).not.toContain(YTD);
	});

	it('asks of which period it is, where it is said to be an outturn: not of the year', () => {
		expect(broughtFile(FILE, AS_OUTTURN).open).toContain(
			'Which period is “Year to date 2019/20” of?'
		);
		expect(columnsOf(FILE, AS_OUTTURN).at(-1)).toBe('actual');
		expect(columnsOf(FILE, { ...AS_OUTTURN, [PERIOD]: 'Apr to Sep 2019' }).at(-1)).toBe(
			'actual 2019-20-h1'
		);
	});

	it('has the priorities that are merged down in every row', () => {
		const sheet = sheetOf(FILE);
		const { guess } = broughtFile(FILE);
		const context = contextOf(sheet, guess, { tables: rawTables(), fileName: FILE });
		expect(priorityText(context, 4)).toBe('Response');
		expect(priorityText(context, 11)).toBe('Response');
		expect(priorityText(context, 13)).toBe('Our firefighters are kept safe');
	});
});

describe('winchester-csc-2011-12-months.tsv', () => {
	const FILE = 'winchester-csc-2011-12-months.tsv';

	it('has its headings in row 3, and no year of four-digit figures', () => {
		expect(broughtFile(FILE).guess.headerRow).toBe(3);
	});

	it('has its months in the year of the title: April to December in the first of its two', () => {
		expect(columnsOf(FILE)).toEqual([
			'title',
			...['2011-04', '2011-05', '2011-06', '2011-07', '2011-08', '2011-09'].map(
				(id) => `actual ${id}`
			),
			...['2011-10', '2011-11', 'dec-2011', '2012-01', '2012-02', '2012-03'].map(
				(id) => `actual ${id}`
			)
		]);
		expect(broughtFile(FILE).open.filter((text) => text.startsWith('Which'))).toEqual([]);
		expect(broughtFile(FILE).guess.yearsFrom?.map(yearFromText)).toEqual([
			'“Apr”, “May”, “Jun”, “Jul” and 8 more take their year from “Customer Service Centre performance 2011/12”.'
		]);
	});
});

describe('north-norfolk-2013-14.tsv', () => {
	it('has titles below “Performance Indicator”, and no outturns', () => {
		expect(columnsOf('north-norfolk-2013-14.tsv')).toEqual([
			'title',
			'actual 2013-14',
			'target 2013-14',
			'actual 2012-13'
		]);
	});
});

describe('middlesbrough-ni-2009-10.csv', () => {
	const FILE = 'middlesbrough-ni-2009-10.csv';

	it('lays nothing on a period that no heading says', () => {
		expect(columnsOf(FILE)).toEqual([
			...['–', 'reference', 'title', '–'],
			...['actual', 'actual', 'target', 'direction', 'target_met', '–', 'target']
		]);
		expect(broughtFile(FILE).open).toEqual(
			expect.arrayContaining([
				'What are the figures under “Past performance Baseline”?',
				'Which period is “Past performance Baseline” of?',
				'Which period are “Current Actual”, “Current Target”, “Trend” and “On target” of?'
			])
		);
	});

	it('takes the last and the next period from the current one once that is said, and says so', () => {
		const said = { [`period of ${FILE}`]: '2009/10' };
		const run = broughtFile(FILE, said);
		expect(columnsOf(FILE, said)).toEqual([
			...['–', 'reference', 'title', '–', 'actual 2008-09', 'actual 2009-10', 'target 2009-10'],
			...['direction 2009-10', 'target_met 2009-10', '–', 'target 2010-11']
		]);
		expect(run.open.filter((text) => /Last|Next/.test(text))).toEqual([]);
		expect(run.guess.yearsFrom?.map(yearFromText)).toEqual([
			'“Past performance Last” is taken as 2008/09: the current period is 2009/10.',
			'“Next target” is taken as 2010/11: the current period is 2009/10.'
		]);
	});

	it('tells which columns are not used', () => {
		expect(unusedOf(FILE)).toEqual([
			'LAA ref: another column is used as “Reference of the measure”',
			'Past performance Baseline: what it is has not been answered',
			'Comparison(s): its heading is not known'
		]);
	});
});

describe('oxfordshire-dashboard-2013-14-q2.csv', () => {
	const FILE = 'oxfordshire-dashboard-2013-14-q2.csv';
	const COLUMNS = ['number', 'title', 'target', '–', 'actual', 'rag', 'direction', '–', 'note'];

	it('has titles below “Target”, outturns below “Q2”, ratings below “On Target (R/A/G)”', () => {
		expect(columnsOf(FILE)).toEqual(COLUMNS);
	});

	it('asks which year its quarter is of, and what its benchmark is', () => {
		expect(broughtFile(FILE).open).toEqual(
			expect.arrayContaining([
				'What are the figures under “March Benchmark”?',
				'Which year are “Target Q2” and “Q2” of?'
			])
		);
		expect(
			columnsOf(FILE, {
				[`year of ${FILE}`]: '2013/14',
				'heading benchmark': LEAVE_OUT
			}).filter((column) => column.includes('2013-14'))
		).toEqual(['target 2013-14-q2', 'actual 2013-14-q2', 'rag 2013-14-q2', 'direction 2013-14-q2']);
	});

	it('tells which columns are not used', () => {
		expect(unusedOf(FILE)).toEqual([
			'March Benchmark: what it is has not been answered',
			'Lead Officer: its heading is not known'
		]);
	});
});

describe('arun-corporate-plan-2022-23-q2.csv', () => {
	it('has the year’s target of the year, and each quarter’s outturn of its own', () => {
		expect(columnsOf('arun-corporate-plan-2022-23-q2.csv')).toEqual([
			...['reference', 'title', 'target 2022-23', 'actual 2022-23-q1', 'actual 2022-23-q2'],
			...['rag 2022-23-q2', '–', '–']
		]);
	});
});

describe('own-forecast-only.csv', () => {
	const FILE = 'own-forecast-only.csv';

	it('asks what its forecasts are, and takes nothing until that is said', () => {
		const run = broughtFile(FILE);
		expect(run.open).toEqual(['What are the figures under “Year end forecast 2012/13”?']);
		expect(run.parts).toBeUndefined();
		expect(run.changed).toEqual([]);
	});

	it('brings forecasts where they are said to be that, and no outturn', () => {
		const run = broughtFile(FILE, { 'heading year end forecast': 'forecast' });
		expect(run.open).toEqual([]);
		expect(run.changed.filter((line) => line.includes('Outturn'))).toEqual([]);
		expect(run.changed).toEqual(
			expect.arrayContaining([expect.stringMatching(/NI 60.*Forecast 2012\/13:  → 78\.0%/)])
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
		'rag: achieving': 'green',
		'unit: kg': 'new-unit'
	};

	it('ask once of each status word, of “Annual” and of “kg”; TBC, and a status that is not due, need no question', () => {
		expect(cellsOf(FILE, ARUN).open).toEqual([
			'What does “Annual” mean where a figure would stand?',
			...words.map((word) => `Which rating does “${word}” mean?`),
			'Which unit is “kg”?'
		]);
	});

	it('hold no error once that is answered: the limit of 450 kg is a target', () => {
		expect(cellsOf(FILE, ARUN, said).errors).toEqual([]);
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
	const corrected: Corrected = {
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
	};
	const FILE = 'oxfordshire-dashboard-2013-14-q2.csv';

	it('ask which unit “per day” is', () => {
		expect(cellsOf(FILE, corrected).open).toEqual(['Which unit is “per day”?']);
	});

	it('are refused by name where they hold two figures, and nothing else is once that is said', () => {
		expect(cellsOf(FILE, corrected, { 'unit: per day': 'new-unit' }).errors).toEqual([
			'100% in ≤5 days: target-bound',
			'9 per day\n3250 pa: two-figures'
		]);
	});
});

describe('traits-on-own-measures.xlsx', () => {
	const FILE = 'traits-on-own-measures.xlsx';
	const { open, lines } = broughtFile(FILE);

	it('asks what “p” behind a figure and “Blue” mean', () => {
		expect(open).toEqual(['What does “p” after a figure mean?', 'Which rating does “Blue” mean?']);
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
