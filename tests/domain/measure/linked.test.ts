import { expect, test } from 'vitest';
import { linked, unlinked } from '$lib/domain/measure/linked';
import type { Unit } from '$lib/domain/text/unit';
import { shippedCore, storedCore } from '../../data/shipped';

const KILOTONNES: Unit = {
	...{ id: 'kilotonnes', title: 'kilotonnes', before: '', after: 'kt', per: null },
	kind: 'count'
};
const CORE = {
	units: [KILOTONNES],
	priorities: [
		{ id: 'green', number: 3, title: 'Green' },
		{ id: 'air', number: 31, title: 'Clean air', parentId: 'green' }
	],
	measures: [
		{
			id: 'carbon',
			priorityId: 'air',
			unitId: 'kilotonnes',
			observations: [
				{ value: 12, unitId: 'kilotonnes' },
				{ value: 3, unitId: 'percent' }
			]
		}
	],
	context: [{ value: 4, unitId: 'rank' }]
};

test('a dataset in memory has the unit of each figure and the numbers of each priority', () => {
	const [measure] = linked(CORE).measures;
	expect(measure?.unit).toBe(KILOTONNES);
	expect(measure?.observations.map(({ unit }) => unit.kind)).toEqual(['count', 'share']);
	expect(measure?.observations[0]?.unit).toBe(measure?.unit);
	expect(measure?.priorityNumbers).toEqual([31, 3]);
	expect(linked(CORE).context[0]?.unit.title).toBe('rank');
});

test('is stored by ids again, however often it was linked', () => {
	expect(unlinked(linked(linked(CORE)))).toEqual(CORE);
	expect(unlinked(CORE)).toEqual(CORE);
	expect(JSON.stringify(unlinked(shippedCore()))).toBe(JSON.stringify(storedCore()));
});

test('a unit that is not known is a bare number, which the checks rule out', () => {
	const lost = linked({ ...CORE, units: [] }).measures[0]?.unit;
	expect(lost).toMatchObject({ id: 'kilotonnes', title: 'kilotonnes', after: '' });
});
