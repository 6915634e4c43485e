import MiniSearch from 'minisearch';
import { areaName, type Area, type Atlas } from '$lib/domain/area';
import type { PlacesPart, PostcodesPart } from '$lib/data/schema/parts';
import type { MapSelection } from '$lib/state/mapSelection';

/** Something that a name leads to. */
export interface Finding {
	id: string;
	name: string;
	/** Further words that it is found by: the official name and code of an area. */
	also: string;
	/** What it is and where: "ward", "village in Rotherham 012B, Silverwood ward". */
	detail: string;
	/** What choosing it changes. */
	selects: Partial<MapSelection>;
}

const MOST = 8;
/** Closer to an edge than this, a postcode may belong to the area across it. */
const APPROXIMATE_WITHIN_METRES = 15;

/** A search over the names and codes of areas, neighbourhoods, wards and places. */
export function finderOf(atlas: Atlas, places: PlacesPart['places']): (text: string) => Finding[] {
	const findings = [
		...neighbourhoodFindings(atlas),
		...wardFindings(atlas),
		...soasOf(atlas).map(areaFinding),
		...placeFindings(atlas, places)
	];
	const byId = new Map(findings.map((finding) => [finding.id, finding]));
	const index = new MiniSearch<Finding>({
		fields: ['name', 'also'],
		searchOptions: { prefix: true, fuzzy: slips, combineWith: 'AND', boost: { name: 4 } }
	});
	index.addAll(findings);
	return (text) =>
		index
			.search(text)
			.slice(0, MOST)
			.flatMap(({ id }) => byId.get(String(id)) ?? []);
}

/** A name may be misspelt by a letter in five; a code is another code then. */
const slips = (term: string) => (/\d/.test(term) ? false : 0.2);

const soasOf = ({ areas }: Atlas) => areas.filter(({ kind }) => kind === 'soa');

function areaFinding(area: Area): Finding {
	const official = area.localName ? `${area.name}, ` : '';
	return {
		id: area.code,
		name: areaName(area),
		also: `${area.name} ${area.code}`,
		detail: `area: ${official}${area.code}, ${area.wardName} ward`,
		selects: { area: area.code }
	};
}

const wardFindings = ({ areas }: Atlas): Finding[] =>
	areas
		.filter(({ kind }) => kind === 'ward')
		.map(({ code, name }) => ({
			id: code,
			name,
			also: code,
			detail: 'ward',
			selects: { ward: code, neighbourhood: '' }
		}));

function neighbourhoodFindings(atlas: Atlas): Finding[] {
	const names = new Set(soasOf(atlas).flatMap(({ neighbourhood }) => neighbourhood || []));
	return [...names].map((name) => ({
		id: `neighbourhood ${name}`,
		name,
		also: '',
		detail: 'neighbourhood',
		selects: { neighbourhood: name, ward: '' }
	}));
}

const placeFindings = (atlas: Atlas, places: PlacesPart['places']): Finding[] =>
	places.map(({ name, kind, areaCode }, i) => ({
		id: `place ${i}`,
		name,
		also: '',
		detail: `${kind.toLowerCase()}, in ${placeWords(atlas, areaCode)}`,
		selects: { area: areaCode }
	}));

function placeWords({ areas }: Atlas, code: string): string {
	const area = areas.find((one) => one.code === code);
	return area ? `${areaName(area)}, ${area.wardName} ward` : code;
}

/** Whether a text reads as the beginning of a postcode: "S60", "s65 2", "DN11 9PJ". */
export const looksLikePostcode = (text: string): boolean =>
	/^[a-z]{1,2}\d[a-z\d]?\s*(\d[a-z]{0,2})?$/i.test(text.trim());

/** The postcodes that begin with a text. One close to an edge says which area is across it. */
export function findPostcodes(postcodes: PostcodesPart, atlas: Atlas, text: string): Finding[] {
	const squeezed = (postcode: string) => postcode.replaceAll(' ', '').toUpperCase();
	const wanted = squeezed(text);
	return postcodes.postcode
		.flatMap((postcode, i) => (squeezed(postcode).startsWith(wanted) ? [i] : []))
		.slice(0, MOST)
		.map((i) => postcodeFinding(postcodes, atlas, i));
}

function postcodeFinding(postcodes: PostcodesPart, atlas: Atlas, i: number): Finding {
	const [postcode = '', area = '', across = ''] = [
		postcodes.postcode[i],
		postcodes.areaCode[i],
		postcodes.neighbourCode[i]
	];
	const unsure = (postcodes.metresToEdge[i] ?? 0) < APPROXIMATE_WITHIN_METRES;
	const other = across ? `, may be in ${placeWords(atlas, across)}` : '';
	return {
		id: `postcode ${postcode}`,
		name: postcode,
		also: '',
		detail: `postcode in ${placeWords(atlas, area)}${unsure ? ` (approximate${other})` : ''}`,
		selects: { area }
	};
}
