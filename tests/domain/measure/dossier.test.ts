import { describe, expect, it } from 'vitest';
import { aroundAmong } from '$lib/domain/filter/aroundAmong';
import { around, dossierOf, type Core } from '$lib/domain/measure/dossier';
import type { Measure } from '$lib/domain/measure';
import { aMeasure, anObservation, aStatus, PERIOD } from '../../builders';

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
			unit: 'count',
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
			unit: 'count',
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

describe('a dossier', () => {
	const dossier = dossierOf(CORE, 'c');

	it('gathers what belongs to its measure and nothing else', () => {
		expect(dossier).toMatchObject({ periodId: PERIOD, periodIds: [PERIOD] });
		expect(dossier?.measure.id).toBe('c');
		expect(dossier?.priority?.title).toBe('No community left behind');
		expect(dossier?.family?.title).toBe('A family');
		expect(dossier?.siblings.map(({ id }) => id)).toEqual(['b']);
		expect(dossier?.context.map(({ id }) => id)).toEqual(['x']);
	});

	it('names its neighbours by the report’s order, whatever the order of the data', () => {
		expect([dossier?.previous?.id, dossier?.next?.id]).toEqual(['b', 'd']);
	});

	it('has no neighbour past either end', () => {
		expect(dossierOf(CORE, 'a')?.previous).toBeUndefined();
		expect(dossierOf(CORE, 'd')?.next).toBeUndefined();
	});

	it('of a measure without a family has no siblings', () => {
		expect(dossierOf(CORE, 'a')).toMatchObject({ family: undefined, siblings: [] });
	});

	it('is none where the dataset has no such measure', () => {
		expect(dossierOf(CORE, 'nonsense')).toBeUndefined();
	});
});

describe('aroundAmong', () => {
	const ids = (selection: Partial<Parameters<typeof aroundAmong>[1]>, id: string) => {
		const { previous, next } = aroundAmong(CORE, { ...EVERYTHING, ...selection }, id);
		return [previous?.id, next?.id];
	};

	it('follows the filters', () => {
		expect(ids({ rating: ['red'] }, 'c')).toEqual(['a', 'd']);
	});

	it('follows the report where the measure is not among those found', () => {
		expect(ids({ rating: ['red'] }, 'b')).toEqual(['a', 'c']);
		expect(ids({ rating: ['green'] }, 'c')).toEqual(['b', 'd']);
	});

	it('has nothing around a measure that is none', () => {
		expect(around(CORE.measures, 'nonsense')).toEqual({ previous: undefined, next: undefined });
	});
});
