import { writeSelection, type Selection } from './selection';

/** What an address says beyond the overview's filters. */
export interface DeckAddress {
	/** Its place, counted from 1, or its name: the id that it keeps wherever it is put. */
	slide: number | string;
	/** It is the speaker's own window. */
	speaker: boolean;
}

/**
 * What a presentation's address asks for. What is neither a place nor could be a name is the first;
 * whether there is a slide of that name only the deck knows.
 */
export function readDeckAddress(query: URLSearchParams): DeckAddress {
	return { slide: asked(query.get('slide') ?? ''), speaker: query.get('speaker') === '1' };
}

function asked(slide: string): number | string {
	if (/^[1-9]\d{0,3}$/.test(slide)) return Number(slide);
	return /^[a-z][a-z\d-]{0,80}$/.test(slide) ? slide : 1;
}

/**
 * The query of a slide: the overview's filters, then the slide.
 * @returns "?rating=red&slide=3" or "?rating=red&slide=measure-ni-116"
 */
export function writeDeckAddress(selection: Selection, { slide, speaker }: DeckAddress): string {
	const filters = writeSelection(selection);
	const own = `slide=${slide}${speaker ? '&speaker=1' : ''}`;
	return `${filters ? `${filters}&` : '?'}${own}`;
}
