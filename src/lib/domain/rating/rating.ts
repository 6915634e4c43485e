/** What a rating means, whatever a council calls it: shape, colour, rules and order go by it. */
export const TONES = ['bad', 'middle', 'good', 'done', 'none'] as const;
export type Tone = (typeof TONES)[number];

/** What a rule can say. That something is done, it cannot. */
export type RuleTone = Exclude<Tone, 'done'>;

/** One of the ratings that a dataset has. */
export interface Rating {
	id: string;
	/** The council's own, as it stands by itself: "Red", "Behind target". */
	word: string;
	tone: Tone;
	/** Its place in lists, keys and counts. */
	order: number;
	/** Whether measures that are rated so need attention. */
	attention: 'yes' | null;
}

const rating = (
	[id, word, tone]: [id: string, word: string, tone: Tone],
	order: number,
	attention: Rating['attention']
): Rating => ({ id, word, tone, order, attention });

/** The built-in rating of each tone that has one. */
const BUILT_IN: Record<RuleTone, Rating> = {
	bad: rating(['red', 'Red', 'bad'], 1, 'yes'),
	middle: rating(['amber', 'Amber', 'middle'], 2, 'yes'),
	good: rating(['green', 'Green', 'good'], 3, null),
	none: rating(['none', 'Not rated', 'none'], 4, 'yes')
};

/** The ratings of a dataset that lists none. */
export const BUILT_IN_RATINGS: readonly Rating[] = Object.values(BUILT_IN);

/** The ratings of a dataset in their order: those that it lists, else the built-in ones. */
export const ratingsIn = (own: readonly Rating[] = []): Rating[] =>
	(own.length > 0 ? own : BUILT_IN_RATINGS).toSorted((a, b) => a.order - b.order);

/** Whether a list says no more than that of a dataset that lists none. */
export const areBuiltIn = (ratings: readonly Rating[]): boolean =>
	JSON.stringify(ratings.map(fieldsOf)) === JSON.stringify(BUILT_IN_RATINGS.map(fieldsOf));

const fieldsOf = ({ id, word, tone, order, attention }: Rating) => [
	...[id, word, tone, order, attention]
];

/**
 * The rating that a rule's answer is said with: the first of its tone.
 * @returns the built-in one where the dataset has none of the tone, which the checks rule out
 */
export const ratingOfTone = (ratings: readonly Rating[], tone: RuleTone): Rating =>
	ratings.find((one) => one.tone === tone) ?? BUILT_IN[tone];

/** The rating that a result is counted and found under: an undecided one is not rated. */
export const ratedAs = ({
	rating,
	measure
}: {
	rating: Rating | 'undecided';
	measure: { ratings: readonly Rating[] };
}): Rating => (rating === 'undecided' ? ratingOfTone(measure.ratings, 'none') : rating);

/** Whether two ratings are one by their ids, be they of two datasets. */
export const isSameRating = (a: Rating | 'undecided', b: Rating | 'undecided'): boolean =>
	a === 'undecided' || b === 'undecided' ? a === b : a.id === b.id;
