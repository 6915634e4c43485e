import type { Observation } from '../measure';
import { drawnAmong, MANY_COMPARATORS, type Comparator } from '../measure/comparator';
import { betterWay } from '../measure/direction';
import { missingReason, type MissingReason } from '../measure/missing';
import { isSameUnit } from '../text/format';
import { againstComparators, type AgainstComparator, type Result } from './index';

/** Among fewer peers with a figure a place says nothing. */
const FEWEST_PEERS = 3;

/** Why a peer is not counted. */
export type NotCounted = MissingReason | 'another-time';

/** One figure in the order of peers. */
export interface PeerRow {
	/** `undefined` of the body itself. */
	comparator: Comparator | undefined;
	figure: Observation & { value: number };
	/** From 1; `undefined` of what is no peer but stands beside them: a nation, an average. */
	place: number | undefined;
	/** Whether another has the same place. */
	tied: boolean;
}

/** Where a body stands among its peers in one period. */
export interface PeerStanding {
	/** Which way counts as better; where `null`, 1 is the highest and no best. */
	better: 'higher' | 'lower' | null;
	own: PeerRow & { place: number };
	/** How many have a place: the body itself and its peers with a figure. */
	of: number;
	/** Best or highest first, equal ones in the dataset's order after the body itself; comparators that are drawn and are no peers among them. */
	rows: PeerRow[];
	/** Peers that the measure has figures of in some period and that have no place in this one, in the dataset's order. */
	notCounted: { comparator: Comparator; reason: NotCounted }[];
}

/**
 * A body's place among its peers, one by one: only those count that have a figure for the very same
 * time and in the same unit. Equal figures share the better place, and the places after it are left out.
 * @returns `undefined` where the measure has fewer than five comparators, the body has no figure, or
 *   fewer than three peers count
 */
export function peerStandingOf(result: Result): PeerStanding | undefined {
	const { outturn, measure } = result;
	if (measure.comparators.length < MANY_COMPARATORS || !isKnown(outturn)) return undefined;
	const others = againstComparators(result);
	const isPeer = ({ comparator }: AgainstComparator) => comparator.kind === 'peer';
	const rowsOf = (some: AgainstComparator[]) =>
		some.flatMap(({ comparator, figure }) =>
			isKnown(figure) && !whyNotCounted(figure, outturn) ? [{ comparator, figure }] : []
		);
	const peers = rowsOf(others.filter(isPeer));
	if (peers.length < FEWEST_PEERS) return undefined;
	const better = betterWay(measure.polarity);
	const isAhead = (a: number, b: number) => (better === 'lower' ? a < b : a > b);
	const ranked = [{ comparator: undefined, figure: outturn }, ...peers].map((one, _, all) => {
		const { value } = one.figure;
		return {
			...one,
			place: 1 + all.filter(({ figure }) => isAhead(figure.value, value)).length,
			tied: all.filter(({ figure }) => figure.value === value).length > 1
		};
	});
	const drawn = drawnAmong(measure.comparators);
	const beside = rowsOf(others.filter((one) => !isPeer(one) && drawn.includes(one.comparator)));
	const rows = [...ranked, ...beside.map((one) => ({ ...one, place: undefined, tied: false }))];
	return {
		better,
		own: ranked[0] as PeerStanding['own'],
		of: ranked.length,
		rows: rows.sort((a, b) => byValue(a, b) * (better === 'lower' ? 1 : -1)),
		notCounted: others.filter(isPeer).flatMap(({ comparator, figure }) => {
			const reason = whyNotCounted(figure, outturn);
			return reason ? [{ comparator, reason }] : [];
		})
	};
}

type Known = PeerRow['figure'];

const isKnown = (figure: Observation | undefined): figure is Known =>
	figure !== undefined && figure.value !== null;

const byValue = (a: PeerRow, b: PeerRow) => a.figure.value - b.figure.value;

function whyNotCounted(figure: Observation | undefined, outturn: Known): NotCounted | undefined {
	const missing = missingReason(figure);
	if (missing || !figure) return missing;
	if (!isSameUnit(figure.unit, outturn.unit)) return 'another-unit';
	return timeOf(figure) === timeOf(outturn) ? undefined : 'another-time';
}

/** What a figure covers: what it is said to refer to, else its period. */
const timeOf = ({ refersTo, period }: Observation) => refersTo || period.label;
