import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polarity } from '$lib/domain/measure/direction';
import { peerStandingOf } from '$lib/domain/result/peers';
import { PRIOR_PERIOD } from '../../builders';
import { aResultAmongPeers, type PeerFigure } from '../../peers';

const standing = (
	peers: Record<string, PeerFigure>,
	polarity: Polarity = 'higher',
	outturn: PeerFigure = '50%'
) => peerStandingOf(aResultAmongPeers({ peers, polarity, outturn }));

const FOUR = { a: '60%', b: '40%', c: '45%', d: '30%' };

describe('The place among peers', () => {
	it.each<
		[string, Record<string, PeerFigure>, Polarity, { place: number; tied: boolean; of: number }]
	>([
		[
			'counts from the highest where higher is better',
			FOUR,
			'higher',
			{ place: 2, tied: false, of: 5 }
		],
		[
			'counts from the lowest where lower is better',
			FOUR,
			'lower',
			{ place: 4, tied: false, of: 5 }
		],
		['counts from the highest where neither way is', FOUR, null, { place: 2, tied: false, of: 5 }],
		['and where the plan is to be kept to', FOUR, 'plan', { place: 2, tied: false, of: 5 }],
		[
			'is the first of all',
			{ a: '1%', b: '2%', c: '3%' },
			'higher',
			{ place: 1, tied: false, of: 4 }
		],
		[
			'is the last of all',
			{ a: '1%', b: '2%', c: '3%' },
			'lower',
			{ place: 4, tied: false, of: 4 }
		],
		[
			'is shared by equal figures',
			{ ...FOUR, e: '50%' },
			'higher',
			{ place: 2, tied: true, of: 6 }
		],
		[
			'is shared by 50% and 50.0%',
			{ ...FOUR, e: '50.0%' },
			'higher',
			{ place: 2, tied: true, of: 6 }
		],
		[
			'is not shared by 50% and 50.1%',
			{ ...FOUR, e: '50.1%' },
			'higher',
			{ place: 3, tied: false, of: 6 }
		]
	])('%s', (_, peers, polarity, wanted) => {
		const got = standing(peers, polarity);
		expect({ place: got?.own.place, tied: got?.own.tied, of: got?.of }).toEqual(wanted);
	});

	it('leaves out the places after a shared one', () => {
		const rows = standing({ a: '60%', b: '60%', c: '40%' })?.rows;
		expect(rows?.flatMap(({ place }) => place ?? [])).toEqual([1, 1, 3, 4]);
	});

	it.each<[string, PeerFigure, string]>([
		['without a figure in the period', undefined, 'not-published'],
		[
			'with a figure of another period alone',
			{ printed: '70%', periodId: PRIOR_PERIOD },
			'not-published'
		],
		['whose figure covers another time', { printed: '70%', refersTo: '2009' }, 'another-time'],
		['whose figure is in another unit', { printed: '70', unit: 'count' }, 'another-unit'],
		['whose figure is suppressed', { value: null, printed: 'c', marker: 'c' }, 'suppressed'],
		['whose figure was left blank', '', 'not-available']
	])('does not count a peer %s, and says so', (_, figure, reason) => {
		const got = standing({ ...FOUR, e: figure });
		expect(got?.of).toBe(5);
		const told = got?.notCounted.map((one) => [one.comparator.id, one.reason]);
		expect(told).toEqual([['e', reason]]);
	});

	it('counts a peer whose figure names the period that it is filed under', () => {
		expect(standing({ ...FOUR, e: { printed: '70%', refersTo: '2011/12' } })?.of).toBe(6);
	});

	it.each<[string, Record<string, PeerFigure>, PeerFigure]>([
		['with fewer than five comparators', { a: '1%', b: '2%' }, '50%'],
		['without a figure of its own', FOUR, ''],
		['where fewer than three peers have a figure', { a: '1%', b: '2%', c: '', d: '' }, '50%']
	])('is not told %s', (_, peers, outturn) => {
		expect(standing(peers, 'higher', outturn)).toBeUndefined();
	});

	it('gives the nation and the average their rows in the order, without a place', () => {
		const rows = standing(FOUR)?.rows.map(({ comparator, place }) => [comparator?.id, place]);
		expect(rows).toEqual([
			...[
				['a', 1],
				['nation', undefined],
				['average', undefined],
				[undefined, 2]
			],
			...[
				['c', 3],
				['b', 4],
				['d', 5]
			]
		]);
	});
});

describe('Whatever the figures are, the place among peers', () => {
	const figures = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 25 });
	const named = (values: number[]) =>
		Object.fromEntries(values.map((value, i) => [`p${i}`, `${value}%`]));

	it('is one more than there are better ones, and all add up', () => {
		fc.assert(
			fc.property(figures, fc.integer({ min: 0, max: 12 }), (values, own) => {
				const got = standing(named(values), 'lower', `${own}%`);
				expect(got?.own.place).toBe(1 + values.filter((value) => value < own).length);
				expect(got?.own.tied).toBe(values.includes(own));
				expect(got?.of).toBe(values.length + 1);
				expect(got?.rows).toHaveLength(values.length + 3);
			})
		);
	});

	it('counted from the other end meets itself: both places and those tied make up all', () => {
		fc.assert(
			fc.property(figures, fc.integer({ min: 0, max: 12 }), (values, own) => {
				const place = (polarity: Polarity) =>
					standing(named(values), polarity, `${own}%`)?.own.place ?? 0;
				const equal = 1 + values.filter((value) => value === own).length;
				expect(place('higher') + place('lower') + equal).toBe(values.length + 3);
			})
		);
	});

	it('does not hang on the order in which the peers are listed', () => {
		fc.assert(
			fc.property(figures, (values) => {
				const places = (some: Record<string, string>) =>
					new Map(standing(some)?.rows.map((row) => [row.comparator?.id, row.place]));
				const entries = Object.entries(named(values));
				const reversed = Object.fromEntries(entries.toReversed());
				expect(places(reversed)).toEqual(places(Object.fromEntries(entries)));
			})
		);
	});
});
