import { comparatorsIn, type ComparatorRow } from '$lib/domain/measure/comparator';
import type { Polarity } from '$lib/domain/measure/direction';
import { resultOf, type Result } from '$lib/domain/result';
import {
	aMeasure,
	anObservation,
	PERIOD,
	type GivenMeasure,
	type GivenObservation
} from './builders';

const NATION: ComparatorRow = {
	id: 'nation',
	title: 'Albion',
	shortTitle: 'Albion',
	kind: 'nation'
};
const AVERAGE: ComparatorRow = {
	...{ id: 'average', kind: 'peers' },
	title: 'similar places',
	shortTitle: 'similar places'
};

/** A peer's figure as it is printed, or as an observation; `undefined` where it has none in the period. */
export type PeerFigure = string | GivenObservation | undefined;

interface PeerParts {
	outturn?: PeerFigure;
	/** By the peer's name, which is its id too. */
	peers: Record<string, PeerFigure>;
	nation?: string;
	average?: string;
	polarity?: Polarity;
	measure?: GivenMeasure;
}

/** A result with a nation, an average of similar places, and peers one by one. */
export function aResultAmongPeers(given: PeerParts): Result {
	const { outturn = '50%', peers, nation = '55%', average = '52%', polarity = 'higher' } = given;
	const rows = Object.keys(peers).map((name): ComparatorRow => ({
		id: name,
		title: name,
		shortTitle: name,
		kind: 'peer'
	}));
	const figures = { actual: outturn, nation, average, ...peers };
	const observations = Object.entries(figures).flatMap(([series, figure]) => {
		if (figure === undefined) return [];
		const own = typeof figure === 'string' ? { printed: figure } : figure;
		return [anObservation({ series, source: `${series}.csv`, ...own })];
	});
	const comparators = comparatorsIn([NATION, AVERAGE, ...rows]);
	return resultOf(aMeasure({ polarity, comparators, observations, ...given.measure }), PERIOD);
}

/** So many peers with figures one apart from 40%, unlike the outturn. */
export const somePeers = (count: number): Record<string, string> =>
	Object.fromEntries(
		Array.from({ length: count }, (_, i) => [`Peer ${i + 1}`, `${(40 + i * 0.7).toFixed(1)}%`])
	);
