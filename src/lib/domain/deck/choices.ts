/** What the choices need to know of a slide. */
interface Identified {
	id: string;
}

/** What an editor chose of a deck, by the ids of its slides, apart from any dataset. */
export interface DeckChoices {
	/** The ids of slides in the order that they were put into; empty: the deck's own. */
	order: string[];
	hidden: string[];
	/** What the speaker wants to say, by slide. */
	notes: Record<string, string>;
}

export const NO_CHOICES: DeckChoices = { order: [], hidden: [], notes: {} };

/** A slide with what was chosen of it. */
export interface Chosen<S extends Identified> {
	slide: S;
	hidden: boolean;
	notes: string;
}

/**
 * The slides of a deck as an editor chose them, hidden ones included. An id that the deck no
 * longer has is passed over; a slide that is new comes after the one it follows in the deck.
 */
export const chosenSlides = <S extends Identified>(
	slides: S[],
	choices: DeckChoices
): Chosen<S>[] =>
	orderedIds(
		slides.map(({ id }) => id),
		choices.order
	).flatMap((id) => {
		const slide = slides.find((one) => one.id === id);
		if (!slide) return [];
		return [{ slide, hidden: choices.hidden.includes(id), notes: choices.notes[id] ?? '' }];
	});

function orderedIds(ids: string[], order: string[]): string[] {
	const ordered = [...new Set(order)].filter((id) => ids.includes(id));
	for (const [i, id] of ids.entries())
		if (!ordered.includes(id)) ordered.splice(ordered.indexOf(ids[i - 1] ?? '') + 1, 0, id);
	return ordered;
}

/** The slides that are shown, as chosen. */
export const shownSlides = <S extends Identified>(slides: S[], choices: DeckChoices): Chosen<S>[] =>
	chosenSlides(slides, choices).filter(({ hidden }) => !hidden);

/**
 * Where among the slides that are shown an address leads, counted from 0.
 * @param asked a place, counted from 1, of which one beyond the last is the last; or the id of a
 * slide, of which one that is not shown is the first
 */
export const placeOf = (shown: Chosen<Identified>[], asked: number | string): number =>
	typeof asked === 'number'
		? Math.max(0, Math.min(asked, shown.length) - 1)
		: Math.max(
				0,
				shown.findIndex(({ slide }) => slide.id === asked)
			);

/** With a slide one place earlier (−1) or later (1) among those of the deck; at an end it stays. */
export function moved(
	slides: Identified[],
	choices: DeckChoices,
	id: string,
	by: -1 | 1
): DeckChoices {
	const here = orderedIds(
		slides.map((slide) => slide.id),
		choices.order
	);
	const from = here.indexOf(id);
	const other = here[from + by];
	if (from < 0 || other === undefined) return choices;
	const swapped = here.map((one) => (one === id ? other : one === other ? id : one));
	return { ...choices, order: withAbsent(swapped, choices.order) };
}

/** Keeps the places of slides that this deck has not, for when another one has them again. */
function withAbsent(present: string[], before: string[]): string[] {
	const order = [...present];
	for (const [i, id] of before.entries())
		if (!order.includes(id)) order.splice(order.indexOf(before[i - 1] ?? '') + 1, 0, id);
	return order;
}

export const withHidden = (choices: DeckChoices, id: string, hidden: boolean): DeckChoices => ({
	...choices,
	hidden: [...choices.hidden.filter((one) => one !== id), ...(hidden ? [id] : [])]
});

export function withNotes(choices: DeckChoices, id: string, text: string): DeckChoices {
	const { [id]: _, ...others } = choices.notes;
	return { ...choices, notes: text === '' ? others : { ...others, [id]: text } };
}
