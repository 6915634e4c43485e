import type { ComparatorRow } from '../../domain/measure/comparator';

/** A record as it was stored: of another build, and checked once all of it is converted. */
type Stored = Record<string, unknown>;

/** The comparators that every dataset of the second version had, by their series; it had no others. */
const SECOND_VERSION: ComparatorRow[] = [
	{
		id: 'stat_neighbours',
		title: 'statistical neighbours',
		shortTitle: 'neighbours',
		kind: 'peers'
	},
	{ id: 'national', title: 'England', shortTitle: 'England', kind: 'nation' },
	{ id: 'region', title: 'region', shortTitle: 'region', kind: 'region' },
	{ id: 'south_yorkshire', title: 'South Yorkshire', shortTitle: 'South Yorkshire', kind: 'other' }
];

const MARKS = {
	targetMet: 'target',
	statNeighboursMet: 'stat_neighbours',
	nationalMet: 'national'
} as const;

const listOf = (value: unknown): Stored[] => (Array.isArray(value) ? (value as Stored[]) : []);

/**
 * A stored core of the second version with its comparators as rows of a list: those that it has
 * figures of, or that a mark, a quoted figure or a measure names. All else stays as it is; what is no
 * core of that version comes out as it may, for the schema to refuse.
 */
export function withComparators(core: Stored): Stored {
	const measures = listOf(core.measures).map(measureWithComparators);
	const named = new Set(measures.flatMap(namedBy));
	return { ...core, comparators: SECOND_VERSION.filter(({ id }) => named.has(id)), measures };
}

/** What a converted measure names that may be a comparator. */
const namedBy = ({ comparatorId, observations, statuses, quoted }: Stored): unknown[] => [
	comparatorId,
	...listOf(observations).map(({ series }) => series),
	...listOf(statuses).flatMap(({ met }) => Object.keys(met as Stored)),
	...listOf(quoted).flatMap(({ series, against }) => [series, against])
];

/** One measure of such a core. */
export function measureWithComparators({ comparator = null, ...measure }: Stored): Stored {
	return {
		...measure,
		comparatorId: comparator,
		ratedBy: ratedByList(measure.ratedBy as Stored | undefined),
		statuses: listOf(measure.statuses).map(statusWithMarks),
		quoted: listOf(measure.quoted).map(quotedAgainst)
	};
}

/** A rule's limits were called by colours. */
function ratedByList(ratedBy: Stored | undefined): Stored {
	const { greenWithin, amberWithin, ...rule } = (ratedBy?.rule ?? {}) as Stored;
	return {
		...ratedBy,
		...(ratedBy?.rule !== undefined && {
			rule: {
				...rule,
				...(greenWithin !== undefined && { goodWithin: greenWithin }),
				...(amberWithin !== undefined && { middleWithin: amberWithin })
			}
		}),
		comparatorIds: null
	};
}

/**
 * Marks by what they are against; one left blank is not there. The ratings had the ids of those that
 * are built in now.
 */
function statusWithMarks({ met: _, rag = null, ...status }: Stored): Stored {
	const marks = Object.entries(MARKS).flatMap(([name, against]) => {
		const mark = status[name];
		return mark === null || mark === undefined ? [] : [[against, mark]];
	});
	const others = Object.entries(status).filter(([name]) => !(name in MARKS));
	return {
		...Object.fromEntries(others),
		ratingId: rag,
		met: Object.fromEntries(marks) as Stored
	};
}

const GAP_TO = 'gap_to_';

/** `gap_to_target` is a gap against the target. */
function quotedAgainst({ what, ...quoted }: Stored): Stored {
	const isGap = typeof what === 'string' && what.startsWith(GAP_TO);
	return {
		...quoted,
		what: isGap ? 'gap' : what,
		against: isGap ? what.slice(GAP_TO.length) : ''
	};
}
