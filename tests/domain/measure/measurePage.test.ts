import { ratingsIn } from '$lib/domain/rating';
import { describe, expect, it } from 'vitest';
import { adjacentAmong } from '$lib/domain/filter/adjacentAmong';
import { adjacentTo, measurePageOf, type Core } from '$lib/domain/measure/measurePage';
import type { Measure } from '$lib/domain/measure';
import { aMeasure, anObservation, aStatus, aUnit, PERIOD } from '../../builders';
import { PERIODS } from '../../periods';

const anEntry = (id: string, number: number, more: Partial<Measure> = {}) =>
	aMeasure({
		id,
		number,
		reference: id.toUpperCase(),
		observations: [anObservation(), anObservation({ series: 'target' })],
		...more
	});
const RED = { statuses: [aStatus({ rag: 'red' })] };

const CORE: Core = {
	periodId: PERIOD,
	comparators: [],
	ratings: ratingsIn(),
	periods: PERIODS,
	priorities: [{ id: 'priority-1', number: 1, title: 'No community left behind' }],
	families: [{ id: 'f', number: 2, reference: 'F', title: 'A family', priorityId: 'priority-1' }],
	measures: [
		anEntry('d', 3, RED),
		anEntry('a', 1, RED),
		anEntry('b', 2, { part: 'a', familyId: 'f' }),
		anEntry('c', 2, { part: 'b', familyId: 'f', ...RED })
	],
	context: [
		{
			id: 'x',
			indicatorId: 'c',
			title: 'X',
			area: '',
			refersTo: '',
			value: 1,
			unit: aUnit('count'),
			source: '',
			note: ''
		},
		{
			id: 'y',
			indicatorId: 'a',
			title: 'Y',
			area: '',
			refersTo: '',
			value: 1,
			unit: aUnit('count'),
			source: '',
			note: ''
		}
	]
};
const EVERYTHING = {
	q: '',
	priority: [],
	rating: [],
	direction: [],
	against: [],
	flag: [],
	sort: 'report' as const,
	period: ''
};

describe('a measurePage', () => {
	const measurePage = measurePageOf(CORE, 'c');

	it('gathers what belongs to its measure and nothing else', () => {
		expect(measurePage).toMatchObject({ periodId: PERIOD, periods: [{ id: PERIOD }] });
		expect(measurePage?.measure.id).toBe('c');
		expect(measurePage?.priority?.title).toBe('No community left behind');
		expect(measurePage?.family?.title).toBe('A family');
		expect(measurePage?.siblings.map(({ id }) => id)).toEqual(['b']);
		expect(measurePage?.context.map(({ id }) => id)).toEqual(['x']);
	});

	it('names its neighbours by the report’s order, whatever the order of the data', () => {
		expect([measurePage?.previous?.id, measurePage?.next?.id]).toEqual(['b', 'd']);
	});

	it('has no neighbour past either end', () => {
		expect(measurePageOf(CORE, 'a')?.previous).toBeUndefined();
		expect(measurePageOf(CORE, 'd')?.next).toBeUndefined();
	});

	it('of a measure without a family has no siblings', () => {
		expect(measurePageOf(CORE, 'a')).toMatchObject({ family: undefined, siblings: [] });
	});

	it('is none where the dataset has no such measure', () => {
		expect(measurePageOf(CORE, 'nonsense')).toBeUndefined();
	});
});

describe('adjacentAmong', () => {
	const ids = (selection: Partial<Parameters<typeof adjacentAmong>[1]>, id: string) => {
		const { previous, next } = adjacentAmong(CORE, { ...EVERYTHING, ...selection }, id);
		return [previous?.id, next?.id];
	};

	it('follows the filters', () => {
		expect(ids({ rating: ['red'] }, 'c')).toEqual(['a', 'd']);
	});

	it('follows the report where the measure is not among those found', () => {
		expect(ids({ rating: ['red'] }, 'b')).toEqual(['a', 'c']);
		expect(ids({ rating: ['green'] }, 'c')).toEqual(['b', 'd']);
	});

	it('has nothing adjacentTo a measure that is none', () => {
		expect(adjacentTo(CORE.measures, 'nonsense')).toEqual({ previous: undefined, next: undefined });
	});
});
