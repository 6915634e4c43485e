import { readdirSync } from 'node:fs';

const FOLDER = new URL('../../src/lib/words/', import.meta.url);

/** The languages that a site can be built in: a folder of words each. */
export const wordsLanguages = () =>
	readdirSync(FOLDER, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

/**
 * The language that a tag asks words of; capitals make no other tag.
 * @param {string} tag of BCP 47, such as "en-GB"
 */
export const languageOf = (tag) => tag.replace(/-.*/, '').toLowerCase();
