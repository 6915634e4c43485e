import type { Atlas } from '$lib/domain/area';
import type { PlacesPart } from '$lib/data/schema/parts';
import { figures } from '$lib/state/figures.svelte';
import type { Finding } from './finder';

type Search = (text: string) => Promise<Finding[]>;

/**
 * A search that fetches what it needs when it is first asked: the index, the places, and the
 * postcodes once a text reads as one. Without the places it still finds areas and wards.
 */
export function searchOver(atlas: Atlas): Search {
	let opening: ReturnType<typeof open> | undefined;
	const opened = () =>
		(opening ??= open(atlas).catch((error: unknown) => {
			opening = undefined;
			throw error;
		}));
	return async (text) => {
		const { find, findPostcodes, looksLikePostcode } = await opened();
		if (!looksLikePostcode(text)) return find(text);
		return findPostcodes(await figures.part('postcodes'), atlas, text);
	};
}

async function open(atlas: Atlas) {
	const [finder, places] = await Promise.all([import('./finder'), placesOrNone()]);
	return { ...finder, find: finder.finderOf(atlas, places) };
}

const placesOrNone = (): Promise<PlacesPart['places']> =>
	figures.part('places').then(
		({ places }) => places,
		() => []
	);
