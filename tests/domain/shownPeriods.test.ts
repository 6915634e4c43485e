import { describe, expect, it } from 'vitest';
import { shownPeriods } from '$lib/domain/shownPeriods';
import { aMeasure, anObservation, aStatus } from '../builders';
import { shippedCore } from '../data/shipped';

const actual = (periodId: string, more = {}) => anObservation({ periodId, ...more });
const target = (periodId: string) => anObservation({ periodId, series: 'target' });
const of = (...observations: ReturnType<typeof actual>[]) => [aMeasure({ observations })];

describe('the periods that pages can show', () => {
	it('are the shipped report’s one year: the year before is a column of it, and a month follows', () => {
		expect(shownPeriods(shippedCore())).toEqual(['2011-12']);
	});

	it('are those with a status, or with an outturn beside a target, latest first', () => {
		const measures = [
			aMeasure({ statuses: [aStatus({ periodId: '2010-11' })] }),
			aMeasure({ observations: [actual('2012-13-q1'), target('2012-13-q1')] }),
			aMeasure({ observations: [actual('2009-10'), target('2013-14')] })
		];
		expect(shownPeriods({ periodId: '2010-11', measures })).toEqual(['2012-13-q1', '2010-11']);
	});

	it('name a year before its last quarter', () => {
		const ids = ['2012-13-q4', '2012-13', '2012-13-q3'];
		const measures = of(...ids.flatMap((id) => [actual(id), target(id)]));
		expect(shownPeriods({ periodId: '2012-13', measures })).toEqual([
			'2012-13',
			'2012-13-q4',
			'2012-13-q3'
		]);
	});

	it('count a blank outturn beside its target, since the report has a row for it', () => {
		const measures = of(actual('2011-12', { printed: 'N/A' }), target('2011-12'));
		expect(shownPeriods({ periodId: '2010-11', measures })).toContain('2011-12');
	});

	it('are those with an outturn where nothing has a target or a status', () => {
		const measures = of(actual('2011-12'), actual('2012-13'), actual('2013-14', { printed: '' }));
		expect(shownPeriods({ periodId: '2012-13', measures })).toEqual(['2012-13', '2011-12']);
	});

	it('always hold the one that pages open on', () => {
		expect(shownPeriods({ periodId: '2011-12', measures: [] })).toEqual(['2011-12']);
	});
});
