import { describe, expect, it } from 'vitest';
import { basketOf } from '$lib/domain/measure/basket';
import { linked, unlinked, type StoredCore } from '$lib/domain/measure/linked';
import type { Unit } from '$lib/domain/text/unit';
import { shippedCore, storedCore } from '../../data/shipped';
import { aMeasure, anObservation, COMPARATORS } from '../../builders';
import { aPeriod, PERIODS, periodsOf } from '../../periods';

const KILOTONNES: Unit = {
	...{ id: 'kilotonnes', title: 'kilotonnes', before: '', after: 'kt', per: null },
	kind: 'count'
};

const of = (periodId: string, series: string, unitId = 'percent') => {
	const { period: _, unit: __, ...stored } = anObservation({ periodId, series });
	return { ...stored, unitId };
};
const storedMeasure = (
	observations: ReturnType<typeof of>[],
	named = { unitId: 'percent', priorityId: 'green' }
): StoredCore['measures'][number] => {
	const {
		periods: _,
		comparators: __,
		unit: ___,
		priorityKeys: ____,
		ratings: _____,
		...stored
	} = aMeasure();
	return { ...stored, ...named, observations, statuses: [] };
};

const STORED = {
	units: [KILOTONNES],
	priorities: [
		{ id: 'green', number: 3, title: 'Green' },
		{ id: 'air', number: '3.1', title: 'Clean air', parentId: 'green' }
	],
	comparators: COMPARATORS.map(({ id, title, shortTitle, kind }) => ({
		...{ id, title, shortTitle, kind }
	})),
	periods: periodsOf('2010-11', '2011-12'),
	measures: [
		storedMeasure(
			[of('2011-12', 'actual', 'kilotonnes'), of('2010-11', 'region'), of('2010-11', 'national')],
			{ unitId: 'kilotonnes', priorityId: 'air' }
		),
		storedMeasure([])
	],
	context: [
		{
			...{ id: 'rank', indicatorId: 'ni-900', title: 'Rank', area: 'Here', refersTo: '2011' },
			...{ value: 4, unitId: 'rank', source: '', note: '' }
		}
	]
};

describe('a core with what its ids name', () => {
	it('has in each measure the comparators that it has a figure of, in the dataset’s order', () => {
		const ids = linked(STORED).measures.map(({ comparators }) => comparators.map(({ id }) => id));
		expect(ids).toEqual([['national', 'region'], []]);
	});

	it('says of every measure that the dataset has no target; of none where one measure has one', () => {
		const saysSo = (measures: StoredCore['measures']) =>
			linked({ ...STORED, measures }).measures.map(({ hasNoTargets }) => hasNoTargets);
		expect(saysSo(STORED.measures)).toEqual([true, true]);
		const withTarget = storedMeasure([of('2011-12', 'target')]);
		expect(saysSo([...STORED.measures, withTarget])).toEqual([undefined, undefined, undefined]);
	});

	it('says of measures without a period in common that each shows its latest figure', () => {
		const saysSo = (...ids: string[]) =>
			linked({
				...STORED,
				measures: ids.map((id) => storedMeasure([of(id, 'actual')]))
			}).measures.map(({ showsLatest }) => showsLatest);
		expect(saysSo('2011-12', '2010-11')).toEqual([undefined, undefined]);
		expect(
			linked({
				...STORED,
				periods: periodsOf('2010-11', '2011-12', '2012-13'),
				measures: ['2010-11', '2011-12', '2012-13'].map((id) => storedMeasure([of(id, 'actual')]))
			}).measures.map(({ showsLatest }) => showsLatest)
		).toEqual([true, true, true]);
	});

	it('says so of a measure that has figures in none of the periods that pages can show', () => {
		const quarterly = storedMeasure([of('2013-14-q1', 'actual'), of('2013-14-q1', 'target')]);
		const yearly = storedMeasure([of('2012-13', 'actual'), of('2013-14', 'target')]);
		const blank = storedMeasure([{ ...of('2012-13', 'actual'), value: null }]);
		const { measures } = linked({
			...STORED,
			periods: PERIODS,
			measures: [quarterly, quarterly, yearly, blank]
		});
		expect(measures.map(({ showsLatest }) => showsLatest)).toEqual([
			undefined,
			undefined,
			true,
			undefined
		]);
		expect(basketOf({ measures }, '2013-14-q1')).toEqual(measures.slice(0, 3));
	});

	it('says in each measure what no measure of the dataset has', () => {
		const [measure] = linked(STORED).measures;
		expect(measure).toMatchObject({
			hasNoTargets: true,
			unwritten: ['summary', 'exception', 'action', 'caveat']
		});
		expect(measure).not.toHaveProperty('hasNoComparators');
		expect(linked({ ...STORED, comparators: [] }).measures[0]).toMatchObject({
			hasNoComparators: true
		});
		const said = { kind: 'summary' as const, periodId: '2011-12', text: 'Words.', source: 'Here' };
		const [told, other] = STORED.measures;
		if (!told || !other) throw new Error('There are two measures.');
		const commented = linked({ ...STORED, measures: [{ ...told, commentary: [said] }, other] });
		expect(commented.measures[1]?.unwritten).toEqual(['exception', 'action', 'caveat']);
		const action = { periodId: '2011-12', text: 'Act.', owner: null, due: null, state: null };
		const acted = linked({
			...STORED,
			measures: [{ ...told, actions: [{ ...action, source: 'Here' }] }, other]
		});
		expect(acted.measures[1]?.unwritten).toEqual(['summary', 'exception', 'caveat']);
	});

	it('has in each measure the periods of the dataset, and in each record its own', () => {
		const [measure] = linked(STORED).measures;
		expect(measure?.periods).toEqual(STORED.periods);
		expect(measure?.observations.map(({ period }) => period)).toEqual(
			['2011-12', '2010-11', '2010-11'].map((id) => aPeriod(id))
		);
	});

	it('has the unit of each figure and the numbers of each priority', () => {
		const [measure] = linked(STORED).measures;
		expect(measure?.unit).toBe(KILOTONNES);
		expect(measure?.observations.map(({ unit }) => unit.kind)).toEqual(['count', 'share', 'share']);
		expect(measure?.observations[0]?.unit).toBe(measure?.unit);
		expect(measure?.priorityKeys).toEqual(['3.1', '3']);
		expect(linked(STORED).context[0]?.unit.title).toBe('rank');
	});

	it('has a bare number for a unit that is not known, which the checks rule out', () => {
		const lost = linked({ ...STORED, units: [] }).measures[0]?.unit;
		expect(lost).toMatchObject({ id: 'kilotonnes', title: 'kilotonnes', after: '' });
	});

	it('cannot be made where a record is of a period that the core lacks', () => {
		const lacking = { ...STORED, periods: periodsOf('2011-12') };
		expect(() => linked(lacking)).toThrow(RangeError);
	});

	it('is the same linked again', () => {
		expect(linked(linked(STORED))).toEqual(linked(STORED));
	});

	it('comes back as it was stored, to the letter, however often it was linked', () => {
		for (const stored of [STORED, storedCore()])
			expect(JSON.stringify(unlinked<StoredCore>(linked<StoredCore>(stored)))).toBe(
				JSON.stringify(stored)
			);
		expect(unlinked(linked(linked(STORED)))).toEqual(STORED);
		expect(JSON.stringify(unlinked(shippedCore()))).toBe(JSON.stringify(storedCore()));
	});
});
