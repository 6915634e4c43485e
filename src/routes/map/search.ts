import type { Atlas } from '$lib/domain/area';
import type { PlacesPart, PostcodesPart } from '$lib/data/schema/parts';
import { figures } from '$lib/state/figures.svelte';
import type { Answer } from './combobox.svelte';
import type { Finding } from './finding';

interface Search {
	/** Fetches the index and the places ahead of the first question. */
	open: () => void;
	find: (text: string) => Promise<Answer<Finding>>;
}

/**
 * A search that fetches what it needs when it is needed: the index, the places, and the postcodes
 * once a text reads as one. Without the places it still finds areas and wards.
 */
export function searchOver(atlas: Atlas): Search {
	const postcodes = once<PostcodesPart>(() => figures.part('postcodes'));
	const finder = once(async () => {
		const [{ finderOf }, places] = await Promise.all([import('./finder'), placesOrNone()]);
		return finderOf(atlas, places, postcodes);
	});
	return {
		open: () => void finder().catch(() => 'the first question fails again, and is answered why'),
		find: async (text) => (await finder())(text)
	};
}

/** Asks once and keeps the answer; a failure is forgotten, so that it is tried again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
	let answer: Promise<T> | undefined;
	return () =>
		(answer ??= ask().catch((error: unknown) => {
			answer = undefined;
			throw error;
		}));
}

const placesOrNone = (): Promise<PlacesPart['places']> =>
	figures.part('places').then(
		({ places }) => places,
		() => []
	);
