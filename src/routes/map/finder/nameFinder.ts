import MiniSearch from 'minisearch';
import {
	areaName,
	areasOfRole,
	groupGeographies,
	type Area,
	type Atlas,
	type Geography
} from '$lib/domain/area';
import { isWithin } from '$lib/domain/area/mapChoice';
import { editDistance } from '$lib/domain/text/nearest';
import type { PlacesPart } from '$lib/data/schema/parts';
import type { Answer } from './combobox.svelte';
import {
	areaDetail,
	askedOf,
	FOUND,
	foundText,
	groupDetail,
	groupKind,
	nearestFound,
	nothingFound,
	placeDetail,
	whereText,
	type FoundKind
} from '$words/map/finder';
import { groupOf, nothing, type Finding } from './finding';

/** So many of a kind, and fewer where there are more kinds, so that a dozen stand in the list. */
const MOST = 4;
const MOST_IN_ALL = 12;
/** Shorter texts are not taken to be misspelt: they are too like too many names. */
const LEAST_LETTERS = 4;
const LETTERS_A_SLIP = 3;
const HAS_DIGIT = /\d/;

/** A search over the names and codes of groups, areas and places. */
export function nameFinder(
	atlas: Atlas,
	places: PlacesPart['places'],
	hasPostcodes: boolean
): (text: string) => Answer<Finding> {
	const geographies = groupGeographies(atlas);
	const groups = geographies.map(groupKind);
	const findings = [
		...geographies.flatMap((geography, i) =>
			groupFindings(atlas, geography, groupKind(geography, i))
		),
		...areasOfRole(atlas.areas, 'area').map(areaFinding),
		...placeFindings(atlas, places)
	];
	const kinds = [
		...groups,
		...(places.length > 0 ? [FOUND.place] : []),
		...(hasPostcodes ? [FOUND.postcode] : [])
	];
	const look = searchIn(findings);
	return (text) => {
		const { asked, kind } = kindNamed(plain(text), groups);
		for (const { find, order } of WAYS) {
			const found = find(look, asked).filter((one) => !kind || one.kind.id === kind.id);
			if (found.length > 0) return answerOf(found, asked, order);
		}
		return nearest(findings, text, kinds);
	};
}

/** Looks for a text as it is written, or with a share of its letters wrong. */
type Look = (text: string, slips?: number) => Finding[];

function searchIn(findings: Finding[]): Look {
	const byId = new Map(findings.map((finding) => [finding.id, finding]));
	const index = new MiniSearch<Finding>({
		fields: ['name', 'also', 'code'],
		searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 4 } }
	});
	index.addAll(findings);
	return (text, slips = 0) =>
		index
			.search(text, {
				// Every code begins with the same letter: it is looked for once there is a digit.
				fields: HAS_DIGIT.test(text) ? ['name', 'also', 'code'] : ['name', 'also'],
				// A code that is misspelt is another code.
				fuzzy: (term) => (HAS_DIGIT.test(term) ? 0 : slips)
			})
			.flatMap(({ id }) => byId.get(String(id)) ?? []);
}

/** "hellaby ward" asks for Hellaby among the wards. */
function kindNamed(text: string, kinds: FoundKind[]): { asked: string; kind?: FoundKind } {
	for (const kind of kinds) {
		const asked = askedOf(kind, text);
		if (asked) return { asked, kind };
	}
	return { asked: text };
}

const asWritten = (look: Look, asked: string) => look(asked);
const misspelt = (look: Look, asked: string) => look(asked, 0.2);

/** What is found once two neighbouring letters change places: "wtah" is Wath. */
function swapped(look: Look, asked: string): Finding[] {
	if (asked.length < LEAST_LETTERS) return [];
	const swaps = [...asked].flatMap((letter, i) => {
		const next = asked[i + 1] ?? '';
		const isSwap = /^[a-z]{2}$/.test(letter + next) && letter !== next;
		return isSwap ? [asked.slice(0, i) + next + letter + asked.slice(i + 2)] : [];
	});
	return [...new Set(swaps.flatMap((text) => look(text)))];
}

/** One way after the other, until one finds something; what is misspelt is ordered by likeness. */
const WAYS: { find: (look: Look, asked: string) => Finding[]; order: Order }[] = [
	{ find: asWritten, order: byFit },
	{ find: swapped, order: byFit },
	{ find: misspelt, order: (a, b) => a.far - b.far || byFit(a, b) }
];

/** One writing for all: "Dalton & Thrybergh" is "dalton and thrybergh". */
const plain = (text: string) => text.trim().toLowerCase().replaceAll('&', 'and');

/** Asked for by a whole name, by how its name or another begins, or by words within. */
const [WHOLE, BEGINS, BEGINS_OTHERWISE, WITHIN] = [0, 1, 2, 3];

interface Ranked extends Finding {
	fits: number;
	/** The name that it is ranked by among those that fit as well. */
	by: string;
	/** How many letters of its name differ from those asked for. */
	far: number;
}

type Order = (a: Ranked, b: Ranked) => number;

function rank(finding: Finding, asked: string): Ranked {
	const [own = '', ...others] = [finding.name, finding.also, finding.code].map(plain);
	const other = others.find((name) => name.startsWith(asked)) ?? '';
	const far = distance(letters(asked), letters(own));
	if ([own, ...others].includes(asked)) return { ...finding, far, fits: WHOLE, by: own };
	if (own.startsWith(asked)) return { ...finding, far, fits: BEGINS, by: own };
	return { ...finding, far, fits: other ? BEGINS_OTHERWISE : WITHIN, by: other };
}

/** Of two that fit equally well an area comes before a place, since areas are what the map shows. */
function byFit(a: Ranked, b: Ranked): number {
	const kinds = a.fits < WITHIN ? a.kind.order - b.kind.order : 0;
	return a.fits - b.fits || kinds || a.by.localeCompare(b.by, 'en', { numeric: true });
}

/** Findings by kind, the group of the best first; equal ones stand as they were found. */
function answerOf(findings: Finding[], asked: string, order: Order = byFit): Answer<Finding> {
	const ranked = findings.map((finding) => rank(finding, asked)).sort(order);
	const kinds = [...new Map(ranked.map(({ kind }) => [kind.id, kind])).values()];
	const most = Math.min(MOST, Math.floor(MOST_IN_ALL / kinds.length));
	const found = kinds.map((kind) => ({
		kind,
		all: ranked.filter((one) => one.kind.id === kind.id)
	}));
	return {
		groups: found.map(({ kind, all }) => groupOf(kind, all.slice(0, most), all.length)),
		words: foundText(
			found.map(({ kind, all: { length } }) => ({
				kind,
				listed: Math.min(most, length),
				found: length
			}))
		),
		urge: ''
	};
}

/** What is called most like what was asked for, where anything is; nobody is sure to mean it. */
function nearest(findings: Finding[], text: string, kinds: FoundKind[]): Answer<Finding> {
	const asked = letters(text);
	const far = findings.map(({ name }) => distance(asked, letters(name)));
	const least = Math.min(...far);
	if (HAS_DIGIT.test(text) || asked.length < LEAST_LETTERS || least > asked.length / LETTERS_A_SLIP)
		return nothing(nothingFound(text, kinds));
	const { groups } = answerOf(
		findings.filter((_, i) => far[i] === least),
		asked
	);
	const { said, urge } = nearestFound(text);
	return { groups, words: said, urge };
}

const letters = (text: string) => plain(text).replace(/[^a-z]/g, '');

/** How far a text is from a name, or from its beginning, since more may be typed. */
const distance = (asked: string, name: string) =>
	Math.min(editDistance(asked, name), editDistance(asked, name.slice(0, asked.length)));

const areaFinding = (area: Area): Finding => ({
	id: area.code,
	kind: FOUND.area,
	name: areaName(area),
	also: area.name,
	code: area.code,
	detail: areaDetail(area),
	selects: { area: area.code }
});

const groupFindings = (atlas: Atlas, geography: Geography, kind: FoundKind): Finding[] =>
	atlas.areas
		.filter((area) => area.geography === geography)
		.map(({ code, name }) => ({
			id: code,
			kind,
			name,
			also: plain(name) === name.toLowerCase() ? '' : plain(name),
			code: isOfficial(code) ? code : '',
			detail: groupDetail(geography, areasIn(atlas, code)),
			selects: { groups: [code] }
		}));

/** A code that a reader may have from elsewhere; others are made of names. */
const isOfficial = (code: string) => HAS_DIGIT.test(code);

const areasIn = (atlas: Atlas, code: string): number =>
	areasOfRole(atlas.areas, 'area').filter((area) => isWithin(area, { groups: [code] })).length;

const placeFindings = (atlas: Atlas, places: PlacesPart['places']): Finding[] =>
	places.map(({ name, kind, areaCode }, i) => ({
		id: `place ${i}`,
		kind: FOUND.place,
		name,
		also: '',
		code: '',
		detail: placeDetail(kind, whereText(atlas.areas, areaCode)),
		selects: { area: areaCode }
	}));
