import { APPROXIMATE_WITHIN_METRES, settingOf, type Atlas, type Setting } from '$lib/domain/area';
import type { PostcodesPart } from '$lib/data/schema/parts';
import type { Answer } from './combobox.svelte';
import {
	districtOutside,
	FOUND,
	postcodeDetail,
	postcodeNote,
	postcodesFound,
	postcodeUnknown,
	whereText
} from '$words/map/finder';
import { groupOf, nothing, type Finding } from './finding';

const MOST = 8;

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
	if (found.length === 0) return nothing(whyUnknown(list, settingOf(atlas), asked));
	const options = found.slice(0, MOST).map((i) => postcodeFinding(list, atlas, i));
	const counts = { listed: options.length, found: found.length };
	const { said, urge } = postcodesFound(counts, asked.written);
	return { groups: [groupOf(FOUND.postcode, options, found.length)], words: said, urge };
}

function whyUnknown(
	{ postcode }: PostcodesPart,
	setting: Setting,
	{ district, written, isWhole }: Asked
): string {
	const districts = [...new Set(postcode.map((one) => one.split(' ')[0] ?? ''))];
	if (districts.includes(district)) return postcodeUnknown(written, isWhole, setting);
	const known = districts.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	return districtOutside(district, known, setting);
}

function postcodeFinding(list: PostcodesPart, atlas: Atlas, i: number): Finding {
	const [name = '', area = '', across = ''] = [
		list.postcode[i],
		list.areaCode[i],
		list.neighbourCode[i]
	];
	const place = {
		where: whereText(atlas.areas, area),
		isApproximate: (list.metresToEdge[i] ?? 0) < APPROXIMATE_WITHIN_METRES,
		across: across && whereText(atlas.areas, across)
	};
	return {
		id: `postcode ${name}`,
		kind: FOUND.postcode,
		name,
		also: '',
		code: '',
		detail: postcodeDetail(place),
		note: postcodeNote(name, place),
		selects: { area }
	};
}
