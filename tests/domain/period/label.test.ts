import { describe, expect, it } from 'vitest';
import type { PeriodKind, Stretch } from '$lib/domain/period';
import { ownYears, writtenPeriod } from '$lib/domain/period/label';

const stretch = (kind: PeriodKind, startsOn: string, endsOn: string): Stretch => ({
	kind,
	startsOn,
	endsOn
});
const JULY = stretch('year', '2010-07-01', '2011-06-30');
const ACADEMIC = stretch('academic-year', '2010-09-01', '2011-08-31');

describe('a period that no table names is written', () => {
	it.each<[string, PeriodKind, string, string]>([
		['2011/12', 'year', '2011-04-01', '2012-03-31'],
		['1999/00', 'year', '1999-04-01', '2000-03-31'],
		['2011/12 Q3', 'quarter', '2011-10-01', '2011-12-31'],
		['2011/12 Q4', 'quarter', '2012-01-01', '2012-03-31'],
		['2011/12 H2', 'half-year', '2011-10-01', '2012-03-31'],
		['2012/13', 'academic-year', '2012-09-01', '2013-08-31'],
		['2009', 'calendar-year', '2009-01-01', '2009-12-31'],
		['May 2012', 'month', '2012-05-01', '2012-05-31'],
		['12 months to June 2012', 'rolling', '2011-07-01', '2012-06-30'],
		['12 months to 14 November 2016', 'rolling', '2015-11-15', '2016-11-14'],
		['30 June 2021', 'snapshot', '2021-06-30', '2021-06-30'],
		['2010 to 2012', 'years', '2010-01-01', '2012-12-31'],
		['2010/11 to 2012/13', 'years', '2010-04-01', '2013-03-31'],
		['September 2011 to June 2021', 'years', '2011-09-01', '2021-06-30']
	])('"%s": %s from %s to %s', (label, kind, startsOn, endsOn) => {
		const known = kind === 'academic-year' ? [ACADEMIC] : [];
		expect(writtenPeriod(stretch(kind, startsOn, endsOn), known)).toBe(label);
	});

	it('counting its quarters from where the dataset’s years begin', () => {
		expect(writtenPeriod(stretch('quarter', '2011-07-01', '2011-09-30'), [JULY])).toBe(
			'2011/12 Q1'
		);
	});

	it('as an academic year, where the dataset has reporting years too', () => {
		const next = stretch('academic-year', '2012-09-01', '2013-08-31');
		expect(writtenPeriod(next, [ACADEMIC, JULY])).toBe('2012/13 academic year');
	});
});

describe('the years of a dataset', () => {
	it.each<[string, Stretch[], ReturnType<typeof ownYears>]>([
		[
			'are reporting years from April where it has none',
			[],
			{ kind: 'year', year: 3, academic: 8 }
		],
		['begin where its own do', [JULY], { kind: 'year', year: 6, academic: 8 }],
		[
			'are academic where it has no others',
			[ACADEMIC],
			{ kind: 'academic-year', year: 3, academic: 8 }
		],
		[
			'are of neither kind where it has both',
			[JULY, ACADEMIC],
			{ kind: undefined, year: 6, academic: 8 }
		],
		[
			'begin nowhere that is sure where they differ',
			[JULY, stretch('year', '2012-04-01', '2013-03-31')],
			{ kind: 'year', year: undefined, academic: 8 }
		]
	])('%s', (_, known, own) => {
		expect(ownYears(known)).toEqual(own);
	});
});
