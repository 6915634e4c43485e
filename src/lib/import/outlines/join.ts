import type { RecordOf } from '../../data/schema/tables';
import type { Layer, Outline } from './outline';

type Area = Pick<
	RecordOf<'areas.csv'>,
	'code' | 'geographyId' | 'name' | 'localName' | 'latitude' | 'longitude'
>;

/** The dataset's areas, and the kinds that can have outlines. */
export interface Held {
	areas: readonly Area[];
	/** The one that is mapped first. */
	geographies: readonly { id: string; plural: string; role: string }[];
}

/** The answer that the codes are the outlines' own ids, which are no property. */
export const OWN_ID = '#id';

/** A property that may hold the codes, and what it joins. */
export interface Candidate {
	/** Its name, or OWN_ID. */
	property: string;
	/** The kind of areas that it joins most of. */
	geographyId: string;
	/** How many areas it joins, of how many. */
	joined: number;
	areas: number;
	/** Whether no two outlines have the same of those codes. */
	isUnique: boolean;
	/** All that it holds, in the outlines' order, by which two properties of the same codes are one. */
	codes: string[];
}

/** As many properties are looked at. */
const MOST_PROPERTIES = 100;

/** What a property holds of an outline; '' where it has none. */
export const codeIn = ({ id, properties }: Outline, property: string): string =>
	property === OWN_ID ? id : (Object.hasOwn(properties, property) && properties[property]) || '';

/** Every property of a layer as one that may hold the codes, those that join most first. */
export function candidatesIn({ outlines }: Layer, held: Held): Candidate[] {
	const names = [...new Set(outlines.flatMap(({ properties }) => Object.keys(properties)))];
	const all = [
		...names.slice(0, MOST_PROPERTIES),
		...(outlines.some(({ id }) => id !== '') ? [OWN_ID] : [])
	];
	return all
		.map((property) => candidate(outlines, property, held))
		.toSorted((a, b) => Number(b.isUnique) - Number(a.isUnique) || b.joined - a.joined);
}

function candidate(outlines: Outline[], property: string, { areas, geographies }: Held): Candidate {
	const codes = outlines.map((outline) => codeIn(outline, property));
	const [first, ...others] = geographies.map(({ id }) => {
		const own = new Set(areas.flatMap((area) => (area.geographyId === id ? [area.code] : [])));
		const known = codes.filter((code) => own.has(code));
		const joined = new Set(known).size;
		return {
			...{ geographyId: id, joined, areas: own.size },
			isUnique: joined > 0 && joined === known.length
		};
	});
	const none = { geographyId: '', joined: 0, areas: 0, isUnique: false };
	const best = others.reduce((a, b) => (b.joined > a.joined ? b : a), first ?? none);
	return { property, codes, ...best };
}

/** The one property that can hold the codes; `undefined` where there are several, or none. */
export function certain(candidates: readonly Candidate[]): Candidate | undefined {
	const unique = candidates.filter(({ isUnique }) => isUnique);
	const [first, ...others] = unique;
	return others.every(({ codes }) => codes.every((code, i) => code === first?.codes[i]))
		? first
		: undefined;
}

/** What people call a place: the council's own name where there is one. */
export const namedArea = ({ code, name, localName }: Area): string =>
	`${code}, ${localName || name}`;

const NAME = /(?:^|_)(?:name|nm|title|label)|(?:name|nm)w?$/i;

/** An outline by its code and name, or by its number and what else it is called. */
export function namedOutline(
	outline: Outline,
	code: string,
	areas: ReadonlyMap<string, Area>
): string {
	const area = areas.get(code);
	if (area) return namedArea(area);
	const name = Object.entries(outline.properties).find(([key]) => NAME.test(key))?.[1] ?? '';
	return [code || outline.id, name].filter(Boolean).join(', ');
}
