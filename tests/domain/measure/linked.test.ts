import { describe, expect, it } from 'vitest';
import { linked, unlinked, type StoredCore } from '$lib/domain/measure/linked';
import { storedCore } from '../../data/shipped';
import { aMeasure, anObservation, COMPARATORS } from '../../builders';
import { aPeriod, periodsOf } from '../../periods';

const of = (periodId: string, series: string) => {
	const { period: _, ...stored } = anObservation({ periodId, series });
	return stored;
};
const storedMeasure = (observations: ReturnType<typeof of>[]): StoredCore['measures'][number] => {
	const { periods: _, comparators: __, ...stored } = aMeasure();
	return { ...stored, observations };
};

const STORED = {
	comparators: COMPARATORS.map(({ id, title, shortTitle, kind }) => ({
		...{ id, title, shortTitle, kind }
	})),
	periods: periodsOf('2010-11', '2011-12'),
	measures: [
		storedMeasure([of('2011-12', 'actual'), of('2010-11', 'region'), of('2010-11', 'national')]),
		storedMeasure([])
	]
};

describe('a core with what its ids name', () => {
	it('has in each measure the comparators that it has a figure of, in the dataset’s order', () => {
		const ids = linked(STORED).measures.map(({ comparators }) => comparators.map(({ id }) => id));
		expect(ids).toEqual([['national', 'region'], []]);
	});

	it('has in each measure the periods of the dataset, and in each record its own', () => {
		const [measure] = linked(STORED).measures;
		expect(measure?.periods).toEqual(STORED.periods);
		expect(measure?.observations.map(({ period }) => period)).toEqual(
			['2011-12', '2010-11', '2010-11'].map((id) => aPeriod(id))
		);
	});

	it('cannot be made where a record is of a period that the core lacks', () => {
		const lacking = { ...STORED, periods: periodsOf('2011-12') };
		expect(() => linked(lacking)).toThrow(RangeError);
	});

	it('is the same linked again', () => {
		expect(linked(linked(STORED))).toEqual(linked(STORED));
	});

	it('comes back as it was stored, to the letter', () => {
		for (const stored of [STORED, storedCore()])
			expect(JSON.stringify(unlinked<StoredCore>(linked<StoredCore>(stored)))).toBe(
				JSON.stringify(stored)
			);
	});
});
