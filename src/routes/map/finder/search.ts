import type { Atlas } from '$lib/domain/area';
import type { PlacesPart, PostcodesPart } from '$lib/data/schema/parts';
import { figures } from '$lib/state/store/figures.svelte';
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
export function searchOver(atlas: Atlas, hasPostcodes: boolean): Search {
	const postcodes = once<PostcodesPart | undefined>(() => figures.part('postcodes'));
	const places = once<PlacesPart | undefined>(() => figures.part('places'));
	const program = once(() => import('./finder'));
	const whole = once(async () => {
		const [{ finderOf }, list] = await Promise.all([program(), places()]);
		return finderOf(atlas, list?.places ?? [], hasPostcodes, postcodes);
	});
	async function withoutPlaces(text: string, fault: unknown): Promise<Answer<Finding>> {
		const [{ finderOf }, { placesMissing }] = await Promise.all([
			program(),
			import('$words/map/finder')
		]);
		const why = placesMissing(fault instanceof Error ? fault.message : String(fault));
		const { groups, words } = await finderOf(atlas, [], hasPostcodes, postcodes)(text);
		return { groups, words: `${words} ${why}`, urge: why };
	}
	return {
		open: () => void whole().catch(() => 'the first question fails again, and is answered why'),
		find: async (text) => {
			const finder = await whole().catch((fault: unknown) => fault);
			return isFinder(finder) ? finder(text) : withoutPlaces(text, finder);
		}
	};
}

const isFinder = (found: unknown): found is Search['find'] => typeof found === 'function';

/** Asks once and keeps the answer; a failure is forgotten, so that it is tried again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
	let answer: Promise<T> | undefined;
	return () =>
		(answer ??= ask().catch((error: unknown) => {
			answer = undefined;
			throw error;
		}));
}
