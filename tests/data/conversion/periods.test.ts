import { describe, expect, test } from 'vitest';
import { withAreaPeriods, withPeriodKinds } from '$lib/data/conversion/periods';

/** As the second version stored the shipped report's, and a reader's quarter. */
const PERIODS = [
	{ id: '2009', label: '2009', startsOn: '2009-01-01', endsOn: '2009-12-31' },
	{ id: '2010-11', label: '2010/11', startsOn: '2010-04-01', endsOn: '2011-03-31' },
	{ id: '2012-05', label: 'May 2012', startsOn: '2012-05-01', endsOn: '2012-05-31' },
	{ id: '2012-13-q4', label: '2012/13 Q4', startsOn: '2013-01-01', endsOn: '2013-03-31' }
];
const CORE = { schema: 2, periodId: '2010-11', periods: PERIODS, measures: [] };

describe('a core of the second version', () => {
	test('has a kind for each period, with its id, label and dates as they were', () => {
		const kinds = ['calendar-year', 'year', 'month', 'quarter'];
		expect(withPeriodKinds(CORE)).toEqual({
			...CORE,
			periods: PERIODS.map((period, i) => ({ ...period, kind: kinds[i] }))
		});
	});

	test('stays itself unchanged', () => {
		const before = JSON.stringify(CORE);
		withPeriodKinds(CORE);
		expect(JSON.stringify(CORE)).toBe(before);
	});

	test.each([
		['2009', '2009-03-31', '2009-04-01', '2009-01-01', '2009-12-31'],
		['2012-13-q1', '2012-04-01', '2013-03-31', '2012-04-01', '2012-06-30'],
		['2012-02', '2012-02-01', '2012-12-31', '2012-02-01', '2012-02-29'],
		['1999-00', '1999-04-01', '1999-04-30', '1999-04-01', '2000-03-31']
	])(
		'has for %s the dates that it was reckoned by, where its own did not last as long',
		(id, startsOn, endsOn, from, to) => {
			const [period] = withPeriodKinds({ periods: [{ id, label: id, startsOn, endsOn }] }).periods;
			expect(period).toMatchObject({ startsOn: from, endsOn: to });
		}
	);

	test('keeps dates of a year that begins in another month', () => {
		const own = { id: '2011-12', label: '2011/12', startsOn: '2011-09-01', endsOn: '2012-08-31' };
		expect(withPeriodKinds({ periods: [own] }).periods).toEqual([{ ...own, kind: 'year' }]);
	});

	test('with an id that it did not know is refused', () => {
		expect(() =>
			withPeriodKinds({
				periods: [
					{ id: 'baseline', label: 'Baseline', startsOn: '2009-01-01', endsOn: '2009-12-31' }
				]
			})
		).toThrow('"baseline" is no period of the second version.');
	});
});

test('areas of the second version get the periods that their values are of', () => {
	const { periods } = withPeriodKinds(CORE);
	const areas = { schema: 2, areas: [], values: [{ periodId: '2009' }, { periodId: '2009' }] };
	expect(withAreaPeriods(areas, periods)).toEqual({ ...areas, periods: [periods[0]] });
});
