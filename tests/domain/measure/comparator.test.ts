import { describe, expect, it } from 'vitest';
import { comparatorsIn, mainComparators, type ComparatorRow } from '$lib/domain/measure/comparator';

const aRow = (id: string, kind: ComparatorRow['kind']): ComparatorRow => ({
	...{ id, kind },
	title: id,
	shortTitle: id
});
const mainOf = (...rows: ComparatorRow[]) =>
	comparatorsIn(rows).flatMap(({ id, isMain }) => (isMain ? id : []));

describe('The main comparators of a dataset', () => {
	it.each<[title: string, rows: ComparatorRow[], main: string[]]>([
		['are none of none', [], []],
		[
			'are similar bodies together and nations, wherever they stand',
			[
				aRow('region', 'region'),
				aRow('cipfa', 'peers'),
				aRow('a', 'peer'),
				aRow('wales', 'nation')
			],
			['cipfa', 'wales']
		],
		[
			'are the first two where there is neither',
			[aRow('a', 'peer'), aRow('b', 'peer'), aRow('c', 'other')],
			['a', 'b']
		]
	])('%s', (_, rows, main) => {
		expect(mainOf(...rows)).toEqual(main);
	});

	it('have places that their marks go by; the others follow them', () => {
		const all = comparatorsIn([
			aRow('region', 'region'),
			aRow('sn', 'peers'),
			aRow('uk', 'nation')
		]);
		expect(all.map(({ id, order, place }) => [id, order, place])).toEqual([
			['region', 0, 2],
			['sn', 1, 0],
			['uk', 2, 1]
		]);
	});

	it('of several measures come once, in the order of the list', () => {
		const [sn, uk] = comparatorsIn([aRow('sn', 'peers'), aRow('uk', 'nation')]);
		if (!sn || !uk) throw new Error('two rows make two comparators');
		const measures = [{ comparators: [uk] }, { comparators: [sn, uk] }];
		expect(mainComparators(measures).map(({ id }) => id)).toEqual(['sn', 'uk']);
	});
});
