import type { Atlas } from '$lib/domain/area';
import type { PlacesPart, PostcodesPart } from '$lib/data/schema/parts';
import type { Answer } from './combobox.svelte';
import type { Finding } from './finding';
import { nameFinder } from './nameFinder';
import { findPostcodes, readPostcode } from './postcodeFinder';

/**
 * A search over names, codes and postcodes.
 * @param postcodes fetches the list; asked for once a text reads as a postcode; none where there is none
 */
export function finderOf(
	atlas: Atlas,
	places: PlacesPart['places'],
	hasPostcodes: boolean,
	postcodes: () => Promise<PostcodesPart | undefined>
): (text: string) => Promise<Answer<Finding>> {
	const findNames = nameFinder(atlas, places, hasPostcodes);
	return async (text) => {
		const names = findNames(text);
		const asked = readPostcode(text);
		if (!asked) return names;
		const list = await postcodes();
		if (!list) return names;
		const found = findPostcodes(list, atlas, asked);
		if (names.groups.length === 0) return found;
		return found.groups.length === 0 ? names : both(names, found);
	};
}

const both = (names: Answer<Finding>, found: Answer<Finding>): Answer<Finding> => ({
	groups: [...names.groups, ...found.groups],
	words: `${names.words} ${found.words}`,
	urge: found.urge
});
