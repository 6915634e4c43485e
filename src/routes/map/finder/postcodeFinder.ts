import { APPROXIMATE_WITHIN_METRES, type Atlas } from '$lib/domain/area';
import type { PostcodesPart } from '$lib/data/schema/parts';
import type { Answer } from './combobox.svelte';
import { countWords, groupOf, nothing, whereWords, type Finding } from './finding';

const MOST = 8;
/** The list that data/datapackage.json names as the source of the postcodes. */
const LIST = 'the list of August 2014';

/** A postcode or the beginning of one, as a text asks for it. */
interface Asked {
	/** "S60" of "s60 1a". */
	district: string;
	/** As it is written in the list: "S60 1A". */
	written: string;
	isWhole: boolean;
}

/** No code of an area reads as this: after one letter a district has no zero. */
const POSTCODE = /^((?:[A-Z][1-9]|[A-Z]{2}\d)[A-Z\d]?)\s*(\d[A-Z]{0,2})?$/;

/** Reads "S60", "s65 2", "s65 2 a" or "dn119pj" as a postcode; `undefined` where a text is none. */
export function readPostcode(text: string): Asked | undefined {
	const typed = text.trim().toUpperCase();
	const [, district, rest = ''] =
		POSTCODE.exec(typed) ?? POSTCODE.exec(typed.replace(/\s/g, '')) ?? [];
	if (!district) return undefined;
	return { district, written: `${district} ${rest}`.trim(), isWhole: rest.length === 3 };
}

/**
 * The postcodes that begin so, or why there are none. Where there are several, none is taken
 * unasked.
 */
export function findPostcodes(list: PostcodesPart, atlas: Atlas, asked: Asked): Answer<Finding> {
	const found = list.postcode.flatMap((one, i) => (one.startsWith(asked.written) ? [i] : []));
	if (found.length === 0) return nothing(whyUnknown(list, asked));
	const options = found.slice(0, MOST).map((i) => postcodeFinding(list, atlas, i));
	return {
		groups: [groupOf('postcode', options, found.length)],
		...howMany(found.length, asked.written)
	};
}

function howMany(count: number, written: string): Pick<Answer<Finding>, 'words' | 'urge'> {
	const postcodes = countWords(count, 'postcode');
	if (count === 1) return { words: `Found: ${postcodes}.`, urge: '' };
	const goOn = count > MOST ? 'go on typing, or ' : '';
	const some = count > MOST ? `${MOST} of ${postcodes} that` : postcodes;
	return {
		words: `${postcodes} begin with ${written}.`,
		urge: `${some} begin with ${written}: ${goOn}choose with the arrow keys.`
	};
}

function whyUnknown({ postcode }: PostcodesPart, { district, written, isWhole }: Asked): string {
	const districts = [...new Set(postcode.map((one) => one.split(' ')[0] ?? ''))];
	if (!districts.includes(district)) {
		const known = districts.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
		return `${district} is outside the borough: the list holds ${known.join(', ')}.`;
	}
	const unknown = isWhole
		? `${written} is not in ${LIST}`
		: `No postcode in ${LIST} begins with ${written}`;
	return `${unknown}: it may be newer, or belong to an address outside the borough.`;
}

function postcodeFinding(list: PostcodesPart, atlas: Atlas, i: number): Finding {
	const [name = '', area = '', across = ''] = [
		list.postcode[i],
		list.areaCode[i],
		list.neighbourCode[i]
	];
	const isApproximate = (list.metresToEdge[i] ?? 0) < APPROXIMATE_WITHIN_METRES;
	const other = across ? `, may be in ${whereWords(atlas, across)}` : '';
	const where = `in ${whereWords(atlas, area)}${isApproximate ? ` (approximate${other})` : ''}`;
	return {
		id: `postcode ${name}`,
		kind: 'postcode',
		name,
		also: '',
		code: '',
		detail: `postcode ${where}`,
		note: isApproximate ? `${name} is ${where}.` : '',
		selects: { area }
	};
}
