import type { Unit } from '$lib/domain/text/format';
import type { Comparator } from '$lib/domain/measure/comparator';
import type { Polarity } from '$lib/domain/measure/direction';
import type { Result } from '$lib/domain/result';
import type { PeerStanding } from '$lib/domain/result/peers';
import { peerLabel, peerTold, peersWords } from '$words/measure/peers';

/** Who has no comparator's id is the body itself. */
export const OWN = 'own';

/** One figure on the strip. */
export interface PeerMark {
	/** `own`, or the comparator's id. */
	id: string;
	comparator: Comparator | undefined;
	/** A peer or the body itself; others are marked beside the dots. */
	isDot: boolean;
	/** The body itself and the comparators that are drawn; the others are named when they are pointed at. */
	isNamed: boolean;
	value: number;
	/** "Ashby 7.8%" */
	label: string;
	/** "Ashby 7.8%, 3rd of 16" */
	told: string;
}

/** What a strip of peers says. */
export interface PeersMeaning {
	unit: Unit;
	polarity: Polarity;
	/** From the lowest to the highest. */
	marks: PeerMark[];
	/** The chart in a sentence, for whoever does not see it. */
	words: string;
}

/**
 * A body's place among its peers as a chart says it.
 * @param place whose figures they are
 */
export function peersOf(
	{ measure }: Pick<Result, 'measure'>,
	standing: PeerStanding,
	place: string
): PeersMeaning {
	const marks = standing.rows.map((row) => ({
		id: row.comparator?.id ?? OWN,
		comparator: row.comparator,
		isDot: row.place !== undefined,
		isNamed: row.place === undefined || (row.comparator?.isMain ?? true),
		value: row.figure.value,
		label: peerLabel(row, place),
		told: peerTold(row, standing, place)
	}));
	return {
		unit: measure.unit,
		polarity: measure.polarity,
		marks: marks.sort((a, b) => a.value - b.value),
		words: peersWords(standing, place)
	};
}
