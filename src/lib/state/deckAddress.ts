import { writeSelection, type Selection } from './selection';

/** What an address says beyond the overview's filters. */
export interface DeckAddress {
	/** Counted from 1. */
	slide: number;
	/** It is the speaker's own window. */
	speaker: boolean;
}

/** What a presentation's address asks for; anything but a number of a slide is the first. */
export function readDeckAddress(query: URLSearchParams): DeckAddress {
	const asked = query.get('slide') ?? '';
	return {
		slide: /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1,
		speaker: query.get('speaker') === '1'
	};
}

/**
 * The query of a slide: the overview's filters, then the slide.
 * @returns "?rating=red&slide=3"
 */
export function writeDeckAddress(selection: Selection, { slide, speaker }: DeckAddress): string {
	const filters = writeSelection(selection);
	const own = `slide=${slide}${speaker ? '&speaker=1' : ''}`;
	return `${filters ? `${filters}&` : '?'}${own}`;
}
