import { compare } from '$lib/domain/measure/comparison';
import type { NotCounted, PeerRow, PeerStanding } from '$lib/domain/result/peers';
import type { Result } from '$lib/domain/result';
import { formatFigure } from '$lib/domain/text/format';
import { listAnd, ordinal } from '../common';
import { gapText } from '../audit/comparisons';
import { besideWords, figureWords, MISSING_WORDS } from '../figures';
import { timeOf } from '../periods';
import { unitWords, wordsAfter } from '../units';
import { benchmarkHead, shortHead } from './comparators';

/** The body's place among its peers, on a measure's page. */

export const PEERS = {
	place: 'Place',
	placeInFull: 'Place, best first',
	placeHighest: 'Place, highest first',
	who: 'Peer',
	names: 'Who is who',
	/** Short, once, and true of any body. */
	caution:
		'Places differ in ways no figure shows, and small gaps may be chance: the order prompts questions, it is no verdict.'
};

const BETTER = {
	higher: 'higher is better',
	lower: 'lower is better',
	plan: 'it should be as near the target as can be, so being higher is neither better nor worse',
	neither: 'neither way is better'
};

type Placed = Pick<PeerStanding, 'better' | 'of'>;

/** "7th of 16", "joint 7th of 16", "7th highest of 16" where no way is better. */
const placeText = ({ place, tied }: PeerRow, { better, of }: Placed): string =>
	place === undefined
		? ''
		: `${tied ? 'joint ' : ''}${ordinal(place)}${better ? '' : ' highest'} of ${of}`;

/**
 * The place in a sentence.
 * @param place whose figures they are: "Northbridge"
 * @returns "Northbridge is joint 7th of 16: lower is better."
 */
export const peerSentence = (
	standing: PeerStanding,
	{ measure }: Pick<Result, 'measure'>,
	place: string
): string =>
	`${place} is ${placeText(standing.own, standing)}: ${BETTER[measure.polarity ?? 'neither']}.`;

const NOT_COUNTED: Record<NotCounted, string> = {
	...MISSING_WORDS,
	'not-available': 'not available',
	'another-time': 'for another time'
};

const peersText = (count: number) => (count === 1 ? '1 peer' : `${count} peers`);

/**
 * Who is counted, and who is not and why.
 * @returns "15 peers have a figure for the same time, 2022. 1 not counted: Ashby (not published)."
 */
export function countedPeers(standing: PeerStanding): string {
	const { own, of, notCounted } = standing;
	const counted = `${peersText(of - 1)} have a figure for the same time, ${timeOf(own.figure)}.`;
	if (notCounted.length === 0) return counted;
	const reasons = [...new Set(notCounted.map(({ reason }) => reason))].map((reason) => {
		const names = notCounted.filter((one) => one.reason === reason);
		return `${listAnd(names.map(({ comparator }) => comparator.title))} (${NOT_COUNTED[reason]})`;
	});
	return `${counted} ${notCounted.length} not counted: ${reasons.join('; ')}.`;
}

/** Whose figure it is. */
export const peerName = ({ comparator }: PeerRow, place: string): string =>
	comparator ? benchmarkHead({ comparator }) : place;

/** The same with the figure, where there is little room: "Ashby 7.8%". */
export const peerLabel = ({ comparator, figure }: PeerRow, place: string): string =>
	`${comparator ? shortHead({ comparator }) : place} ${formatFigure(figure)}`;

/** One of them as it is told when it is pointed at: "Ashby 7.8%, 3rd of 16". */
export const peerTold = (row: PeerRow, standing: Placed, place: string): string =>
	[
		`${peerName(row, place)} ${formatFigure(row.figure)}${wordsAfter(row.figure.unit)}`,
		placeText(row, standing)
	]
		.filter(Boolean)
		.join(', ');

/** The chart's title: "Northbridge among 15 peers". */
export const peersTitle = ({ of }: Placed, place: string): string =>
	`${place} among ${peersText(of - 1)}`;

/** Measure, unit and time. */
export const peersSubtitle = (
	{ measure }: Pick<Result, 'measure'>,
	{ own }: PeerStanding
): string => `${measure.shortTitle}, ${unitWords(measure.unit)}, ${timeOf(own.figure)}`;

/** The title of the chart as a picture, which has no page around it. */
export const peersPictureTitle = (
	{ measure }: Pick<Result, 'measure'>,
	standing: PeerStanding,
	place: string
): string =>
	`${measure.shortTitle}, ${timeOf(standing.own.figure)}, ${peersTitle(standing, place)}`;

/** What the dots' heights are not. */
export const PEERS_NOTE = 'One dot each; how high a dot lies says nothing.';

/** Whose the figures are beside the body's own. */
export const PEER_SOURCES = 'each peer’s in the table';

/** The strip in a sentence, for whoever does not see it. */
export function peersWords(standing: PeerStanding, place: string): string {
	const { own, rows } = standing;
	const peers = rows.filter((row) => row.place !== undefined);
	const beside = rows.filter((row) => row.place === undefined);
	const told = (some: (PeerRow | undefined)[]) =>
		some.map((row) => row && peerTold(row, standing, place)).filter((words) => words);
	return `Strip of dots. ${[...told([own]), ...told(beside)].join('; ')}. From ${told([peers[0], peers.at(-1)]).join(' to ')}.`;
}

/** "7", or "7=" where another has the same place; "" of what is no peer. */
export const placeCell = ({ place, tied }: PeerRow): string =>
	place === undefined ? '' : `${place}${tied ? '=' : ''}`;

/** The head of the column of places, in full. */
export const placeHead = ({ better }: Placed): string =>
	better ? PEERS.placeInFull : PEERS.placeHighest;

/** A figure as it was published, with what is told beside it. */
export const peerFigure = ({ figure }: PeerRow): { words: string; beside: string } => ({
	words: figureWords(figure),
	beside: besideWords(figure)
});

/** How far the outturn stands from one of them, whichever way is better: "1.2 points above"; "" of itself. */
export const peerGap = ({ comparator, figure }: PeerRow, { own }: PeerStanding): string =>
	comparator ? gapText(compare(own.figure, figure, 'higher')) : '';
