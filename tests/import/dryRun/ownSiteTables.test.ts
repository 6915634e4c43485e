import { describe, expect, it, test } from 'vitest';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { newSite } from '$lib/import/newSite';
import { isOpen, LEAVE_OUT, NEW_UNIT, Questions, type Answers } from '$lib/import/questions';
import { recognise } from '$lib/import/recognise';
import { NEW_NAMES, USUAL } from '$words/desk/newSite';
import { questionText } from '$words/desk/questions';
import { sheetOf } from '../officersTable';

interface Council {
	organisation: string;
	period: string;
	/** What its officer answers. */
	said: Answers;
	/** What its officer types in place of a cell, by what stands there. */
	mended: Readonly<Record<string, string>>;
}

/** A council's own table on its own site, before and after its officer has answered and mended it. */
function onOwnSite(file: string, { organisation, period, said, mended }: Council) {
	const base = newSite(
		{
			...{ organisation, place: organisation, subject: 'the plan', period },
			...{ ratedBy: 'published', nation: '', contact: '', ...USUAL }
		},
		{ today: '2026-11-25', names: NEW_NAMES }
	);
	const sheet = sheetOf(file);
	const mendedSheet = {
		...sheet,
		rows: sheet.rows.map((row) => row.map((text) => mended[text] ?? text))
	};
	const run = (of: typeof sheet, answers: Answers) => {
		const questions = new Questions(answers, file);
		const guess = recognise(of, base, {}, questions);
		return dryRunSheet({
			...{ sheet: of, guess, base, today: '2026-11-25', fileName: file, questions }
		});
	};
	const [first, answered, whole] = [run(sheet, {}), run(sheet, said), run(mendedSheet, said)];
	return {
		asked: first.questions.filter(isOpen).map(questionText),
		isStored: first.parts !== undefined,
		open: answered.questions.filter(isOpen).map(questionText),
		stopsAt: answered.issues.flatMap(({ severity, value = '' }) =>
			severity === 'error' ? [value] : []
		),
		errors: whole.issues.filter(({ severity }) => severity === 'error'),
		measures: whole.parts?.core.measures ?? [],
		units: whole.parts?.core.units ?? []
	};
}

/** A figure of a measure, by its title. */
function figureOf(
	{ measures }: ReturnType<typeof onOwnSite>,
	[title, periodId, series = 'actual']: [title: string, periodId: string, series?: string]
) {
	const measure = measures.find((one) => one.title === title);
	const found = measure?.observations.find(
		(one) => one.periodId === periodId && one.series === series
	);
	return found && [found.value, found.printed, found.marker, found.unitId ?? measure?.unitId];
}

describe('arun-corporate-plan-2022-23-q2.csv on Arun’s own site', () => {
	const [FIRST, SECOND, YEAR] = ['2022-23-q1', '2022-23-q2', '2022-23'];
	const run = onOwnSite('arun-corporate-plan-2022-23-q2.csv', {
		organisation: 'Arun District Council',
		period: '2022/23',
		said: {
			'absence: annual': '[z]',
			'rag: over achieving': 'green',
			'rag: not achieving': 'red',
			'rag: behind target': 'amber',
			'rag: achieving': 'green',
			'unit: kg': NEW_UNIT
		},
		mended: { '≤450kg': '450kg' }
	});

	it('asks of its words and its unit, stores nothing before, and stops at its limit at most', () => {
		expect(run.asked).toHaveLength(6);
		expect(run.isStored).toBe(false);
		expect(run.open).toEqual([]);
		expect(['≤450kg']).toEqual(expect.arrayContaining(run.stopsAt));
	});

	it('loads whole once that is mended', () => {
		expect(run.errors).toEqual([]);
		expect(run.measures).toHaveLength(8);
		expect(run.units.map(({ title }) => title)).toEqual(['kg']);
	});

	test.each([
		[
			'Days taken to process new benefit claims',
			SECOND,
			'actual',
			[16.9, '16.9 days', null, 'days']
		],
		['Days taken to process new benefit claims', YEAR, 'target', [20, '20', null, 'days']],
		['Homelessness prevented', FIRST, 'actual', [52, '52%', null, 'percent']],
		['Homelessness prevented', SECOND, 'actual', [49, '49%', null, 'percent']],
		['Homelessness prevented', YEAR, 'target', [60, '60%', null, 'percent']],
		['New council homes', FIRST, 'actual', [0, '0', null, 'count']],
		['Total rateable business value', SECOND, 'actual', [99_138_000, '£99.138m', null, 'pounds']],
		['Total rateable business value', YEAR, 'target', [91_000_000, '£91m', null, 'pounds']],
		['Household waste recycled (lags a quarter)', SECOND, 'actual', [null, '', 'x', 'percent']],
		['Residents satisfied with the council', SECOND, 'actual', [null, 'N/A', 'z', 'percent']],
		['Residual waste per household', FIRST, 'actual', [114.2, '114.2kg', null, 'kg']],
		['Residual waste per household', YEAR, 'target', [450, '450kg', null, 'kg']]
	] as const)('has of “%s”, %s, %s: %j', (title, periodId, series, figure) => {
		expect(figureOf(run, [title, periodId, series])).toEqual(figure);
	});

	it('lays no target of the year on its quarter', () => {
		const ofQuarter = run.measures.flatMap(({ observations }) =>
			observations.filter(({ series, periodId }) => series === 'target' && periodId === SECOND)
		);
		expect(ofQuarter).toEqual([]);
	});
});

describe('oxfordshire-dashboard-2013-14-q2.csv on Oxfordshire’s own site', () => {
	const FILE = 'oxfordshire-dashboard-2013-14-q2.csv';
	const PERIOD = '2013-14-q2';
	const run = onOwnSite(FILE, {
		organisation: 'Oxfordshire County Council',
		period: '2013/14',
		said: {
			[`year of ${FILE}`]: '2013/14',
			'heading benchmark': LEAVE_OUT,
			'unit: per day': NEW_UNIT
		},
		mended: { '9 per day\n3250 pa': '9 per day', '100% in ≤5 days': '' }
	});

	it('asks of its benchmark, its year and its unit, stores nothing before, and stops at a limit and at two figures at most', () => {
		expect(run.asked).toEqual([
			'What are the figures under “March Benchmark”?',
			'Which year are “Target Q2” and “Q2” of?',
			'Which unit is “per day”?'
		]);
		expect(run.isStored).toBe(false);
		expect(run.open).toEqual([]);
		expect(run.stopsAt).toContain('9 per day\n3250 pa');
		expect(['100% in ≤5 days', '9 per day\n3250 pa']).toEqual(expect.arrayContaining(run.stopsAt));
	});

	it('loads whole once these are mended', () => {
		expect(run.errors).toEqual([]);
		expect(run.measures).toHaveLength(10);
	});

	test.each([
		['People who can plan their own care', 'actual', [52, '52%', null, 'percent']],
		['People who can plan their own care', 'target', [55, '55%', null, 'percent']],
		['Delayed discharges, target to be set', 'actual', [7.3, '7.3 per day', null, 'per-day']],
		['Permanent admissions to care homes', 'actual', [339, '339', null, 'count']]
	] as const)('has of “%s”, %s: %j', (title, series, figure) => {
		expect(figureOf(run, [title, PERIOD, series])).toEqual(figure);
	});

	test.each([
		['of which falls', 0, 31, 'green'],
		['of which other', 13, 1, 'red']
	])('has of the part “%s” %i against %i, %s', (title, value, target, rating) => {
		const part = run.measures.find((one) => one.title.endsWith(title));
		const own = part?.observations.filter(({ periodId }) => periodId === PERIOD) ?? [];
		expect(own.map((one) => [one.series, one.value])).toEqual(
			expect.arrayContaining([
				['actual', value],
				['target', target]
			])
		);
		expect(part?.statuses).toEqual([
			expect.objectContaining({ periodId: PERIOD, ratingId: rating })
		]);
	});
});

describe('winchester-csc-2011-12-months.tsv on Winchester’s own site', () => {
	const run = onOwnSite('winchester-csc-2011-12-months.tsv', {
		...{ organisation: 'Winchester City Council', period: '2011/12', said: {}, mended: {} }
	});

	it('loads whole, and nothing is asked', () => {
		expect([run.asked, run.stopsAt, run.errors]).toEqual([[], [], []]);
		expect(run.measures).toHaveLength(8);
		expect(run.measures.flatMap(({ observations }) => observations)).toHaveLength(96);
	});

	test.each([
		['Number of calls made', '2011-04', [null, '', 'x', 'count']],
		['Number of calls made', '2011-10', [39_228, '39,228', null, 'count']],
		['% of calls answered', '2012-03', [94.2, '94.2%', null, 'percent']],
		['Visitors to reception', '2011-04', [3829, '3829', null, 'count']],
		['Average wait in reception', '2012-01', [525, '8m 45s', null, 'minutes-and-seconds']],
		['E-mails and SMS', '2012-03', [null, '', 'x', 'count']]
	] as const)('has of “%s”, %s: %j', (title, periodId, figure) => {
		expect(figureOf(run, [title, periodId])).toEqual(figure);
	});
});
