import { describe, expect, it } from 'vitest';
import type { Polarity } from '$lib/domain/measure/direction';
import { peerStandingOf, type PeerStanding } from '$lib/domain/result/peers';
import { countedPeers, peerGap, peerSentence, peersWords, placeCell } from '$words/measure/peers';
import { aResultAmongPeers, type PeerFigure } from '../../../peers';

const FOUR = { Ashby: '60%', Beeby: '40%', Corby: '45%', Derwent: '30%' };

function told(peers: Record<string, PeerFigure>, polarity: Polarity = 'higher') {
	const result = aResultAmongPeers({ peers, polarity });
	return { result, standing: peerStandingOf(result) as PeerStanding };
}

describe('The sentence on the place among peers', () => {
	it.each<[Record<string, PeerFigure>, Polarity, string]>([
		[FOUR, 'higher', 'Northbridge is 2nd of 5: higher is better.'],
		[FOUR, 'lower', 'Northbridge is 4th of 5: lower is better.'],
		[{ ...FOUR, Eastby: '50%' }, 'lower', 'Northbridge is joint 4th of 6: lower is better.'],
		[FOUR, null, 'Northbridge is 2nd highest of 5: neither way is better.'],
		[
			{ ...FOUR, Eastby: '50%' },
			'plan',
			'Northbridge is joint 2nd highest of 6: it should be as near the target as can be, so being higher is neither better nor worse.'
		]
	])('of %o, %s: %s', (peers, polarity, words) => {
		const { result, standing } = told(peers, polarity);
		expect(peerSentence(standing, result, 'Northbridge')).toBe(words);
	});
});

describe('Who is counted', () => {
	it('is all of them where all have a figure', () => {
		expect(countedPeers(told(FOUR).standing)).toBe(
			'4 peers have a figure for the same time, 2011/12.'
		);
	});

	it('leaves out the others by name, each with the reason', () => {
		const others = {
			Eastby: { value: null, printed: '', marker: 'c' },
			Foxton: { printed: '70%', refersTo: '2009' },
			Garby: { value: null, printed: '', marker: 'c' }
		} as const;
		expect(countedPeers(told({ ...FOUR, ...others }).standing)).toBe(
			'4 peers have a figure for the same time, 2011/12. 3 not counted: Eastby and Garby (suppressed); Foxton (for another time).'
		);
	});
});

describe('The rows of the peers', () => {
	it('give the gap whichever way is better, and mark places that are shared', () => {
		const { standing } = told({ ...FOUR, Eastby: '50%' }, null);
		expect(
			standing.rows.map((row) => [row.comparator?.id, placeCell(row), peerGap(row, standing)])
		).toEqual([
			['Ashby', '1', '10 points below'],
			['nation', '', '5 points below'],
			['average', '', '2 points below'],
			[undefined, '2=', ''],
			['Eastby', '2=', 'level'],
			['Corby', '4', '5 points above'],
			['Beeby', '5', '10 points above'],
			['Derwent', '6', '20 points above']
		]);
	});
});

describe('The strip in a sentence', () => {
	it('tells the body itself, what stands beside the dots, and both ends', () => {
		expect(peersWords(told(FOUR).standing, 'Northbridge')).toBe(
			'Strip of dots. Northbridge 50%, 2nd of 5; Albion 55%; Similar places 52%. From Ashby 60%, 1st of 5 to Derwent 30%, 5th of 5.'
		);
	});
});
