import { describe, expect, it } from 'vitest';
import { basketOf, shownIn } from '$lib/domain/measure/basket';
import { basketChanges, basketSpan } from '$lib/domain/measure/basketChanges';
import { shownPeriods } from '$lib/domain/measure/shownPeriods';
import { shippedCore } from '../../data/shipped';
import { aMeasure, aMeasureIn, anObservation, aStatus } from '../../builders';
import { PERIODS } from '../../periods';

const ALL = { '2011-12': '1%', '2012-13-q1': '2%', '2012-13': '3%', '2013-14-q1': '4%' };
const always = aMeasureIn(ALL, { id: 'always' });
const yearly = aMeasureIn({ '2011-12': '1%', '2012-13': '3%' }, { id: 'yearly' });
const gone = aMeasureIn({ '2011-12': '1%', '2012-13-q1': '2%' }, { id: 'gone' });
const late = aMeasureIn({ '2012-13': '3%', '2013-14-q1': '4%' }, { id: 'late' });
const CORE = { periods: PERIODS, periodId: '2012-13', measures: [always, yearly, gone, late] };

const ids = (measures: { id: string }[]) => measures.map(({ id }) => id);

describe('the basket of a period', () => {
	it('holds the measures that it reports on, in the order of the data', () => {
		expect(ids(basketOf(CORE, '2011-12'))).toEqual(['always', 'yearly', 'gone']);
		expect(ids(basketOf(CORE, '2012-13-q1'))).toEqual(['always', 'gone']);
	});

	it('holds a measure whose outturn is blank, or of which a status alone is published', () => {
		const blank = aMeasure({ observations: [anObservation({ printed: '' })] });
		const rated = aMeasure({ statuses: [aStatus()] });
		expect(basketOf({ measures: [blank, rated] }, '2011-12')).toHaveLength(2);
	});

	it('does not hold one of which only others’ figures are given', () => {
		const national = aMeasure({ observations: [anObservation({ series: 'national' })] });
		expect(basketOf({ measures: [national] }, '2011-12')).toEqual([]);
	});

	it('of the shipped report is all 50 measures, held against nothing', () => {
		const core = shippedCore();
		expect(basketOf(core, core.periodId)).toHaveLength(50);
		expect(basketChanges(core, core.periodId)).toBeUndefined();
	});
});

describe('a measure that shows its latest figure', () => {
	const latest = { ...always, periods: PERIODS, showsLatest: true as const };

	it.each([
		['2012-13', '2012-13', 'that period, where it has an outturn'],
		['2012-13-q2', '2012-13-q1', 'the latest that ended before, where it has none'],
		['2014-15', '2013-14-q1', 'its last one, of every period after it'],
		['2009-10', '2009-10', 'nothing else, of a period before its first']
	])('asked for %s shows %s: %s', (asked, shown) => {
		expect(shownIn(latest, asked)).toBe(shown);
	});

	it('is in the basket of every period from its first outturn on, though nothing is due in it', () => {
		const at = (id: string) => basketOf({ measures: [latest] }, id).length;
		expect(['2009-10', '2012-13-q2', '2014-15'].map(at)).toEqual([0, 1, 1]);
	});

	it('passes over a later blank', () => {
		const blank = anObservation({ periodId: '2014-15', value: null, printed: 'N/A' });
		const measure = { ...latest, observations: [...latest.observations, blank] };
		expect(shownIn(measure, '2014-15')).toBe('2013-14-q1');
	});
});

describe('what enters and leaves the basket', () => {
	it('is never a measure that shows its latest figure', () => {
		const latest = { ...always, id: 'latest', periods: PERIODS, showsLatest: true as const };
		const { entered = [], left = [] } =
			basketChanges({ ...CORE, measures: [...CORE.measures, latest] }, '2012-13') ?? {};
		expect(ids([...entered, ...left])).toEqual(['late', 'gone']);
		expect(basketChanges({ ...CORE, measures: [latest] }, '2012-13')).toBeUndefined();
	});

	it('is told of a year against the year before', () => {
		const changes = basketChanges(CORE, '2012-13');
		expect(changes?.since.id).toBe('2011-12');
		expect(ids(changes?.entered ?? [])).toEqual(['late']);
		expect(ids(changes?.left ?? [])).toEqual(['gone']);
	});

	it('is told of a quarter against the same quarter of the year before', () => {
		const changes = basketChanges(CORE, '2013-14-q1');
		expect(changes?.since.id).toBe('2012-13-q1');
		expect(ids(changes?.entered ?? [])).toEqual(['late']);
		expect(ids(changes?.left ?? [])).toEqual(['gone']);
	});

	it('is not told of a quarter against another quarter or a year, from which yearly measures are missing', () => {
		const core = {
			...CORE,
			periodId: '2012-13-q2',
			measures: [yearly, aMeasureIn({ '2012-13-q2': '1%' })]
		};
		expect(basketChanges(core, '2012-13-q2')).toBeUndefined();
		expect(basketChanges(CORE, '2012-13-q1')).toBeUndefined();
	});
});

describe('the span of a measure in the basket', () => {
	const periods = shownPeriods(CORE);

	it.each([
		['nothing of one that every year reports on', always, undefined, undefined],
		['nothing of one that no quarter reports on', yearly, undefined, undefined],
		['its first year', late, '2012-13', undefined],
		['its last year', gone, undefined, '2011-12'],
		['nothing of one that is in none', aMeasure(), undefined, undefined]
	])('tells %s', (_, measure, since, until) => {
		const span = basketSpan(measure, periods);
		expect([span.since?.id, span.until?.id]).toEqual([since, until]);
	});
});
