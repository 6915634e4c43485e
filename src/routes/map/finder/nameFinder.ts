import MiniSearch from 'minisearch';
import { areaName, type Area, type Atlas } from '$lib/domain/area';
import { editDistance } from '$lib/domain/text/nearest';
import type { PlacesPart } from '$lib/data/schema/parts';
import type { Answer } from './combobox.svelte';
import {
	areaDetail,
	askedOf,
	foundText,
	nearestFound,
	neighbourhoodDetail,
	nothingFound,
	placeDetail,
	wardDetail,
	whereText
} from '$words/map/finder';
import { groupOf, KINDS, nothing, type Finding } from './finding';

/** So many of a kind, and fewer where there are more kinds, so that a dozen stand in the list. */
const MOST = 4;
const MOST_IN_ALL = 12;
/** Shorter texts are not taken to be misspelt: they are too like too many names. */
const LEAST_LETTERS = 4;
const LETTERS_A_SLIP = 3;
const HAS_DIGIT = /\d/;

/** A search over the names and codes of areas, neighbourhoods, wards and places. */
export function nameFinder(
	atlas: Atlas,
	places: PlacesPart['places']
): (text: string) => Answer<Finding> {
	const findings = [
		...wardFindings(atlas),
		...neighbourhoodFindings(atlas),
		...soasOf(atlas).map(areaFinding),
		...placeFindings(atlas, places)
	];
	const look = searchIn(findings);
	return (text) => {
		const { asked, kind } = kindNamed(plain(text));
		for (const { find, order } of WAYS) {
			const found = find(look, asked).filter((one) => !kind || one.kind === kind);
			if (found.length > 0) return answerOf(found, asked, order);
		}
		return nearest(findings, text);
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
function kindNamed(text: string): { asked: string; kind?: Finding['kind'] } {
	for (const kind of ['ward', 'neighbourhood'] as const) {
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
	const kinds = a.fits < WITHIN ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) : 0;
	return a.fits - b.fits || kinds || a.by.localeCompare(b.by, 'en', { numeric: true });
}

/** Findings by kind, the group of the best first; equal ones stand as they were found. */
function answerOf(findings: Finding[], asked: string, order: Order = byFit): Answer<Finding> {
	const ranked = findings.map((finding) => rank(finding, asked)).sort(order);
	const kinds = [...new Set(ranked.map(({ kind }) => kind))];
	const most = Math.min(MOST, Math.floor(MOST_IN_ALL / kinds.length));
	const found = kinds.map((kind) => ({ kind, all: ranked.filter((one) => one.kind === kind) }));
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
function nearest(findings: Finding[], text: string): Answer<Finding> {
	const asked = letters(text);
	const far = findings.map(({ name }) => distance(asked, letters(name)));
	const least = Math.min(...far);
	if (HAS_DIGIT.test(text) || asked.length < LEAST_LETTERS || least > asked.length / LETTERS_A_SLIP)
		return nothing(nothingFound(text));
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

const soasOf = ({ areas }: Atlas) => areas.filter(({ kind }) => kind === 'soa');

const areaFinding = (area: Area): Finding => ({
	id: area.code,
	kind: 'area',
	name: areaName(area),
	also: area.name,
	code: area.code,
	detail: areaDetail(area),
	selects: { area: area.code }
});

const wardFindings = (atlas: Atlas): Finding[] =>
	atlas.areas
		.filter(({ kind }) => kind === 'ward')
		.map(({ code, name }) => ({
			id: code,
			kind: 'ward',
			name,
			also: '',
			code,
			detail: wardDetail(countOf(atlas, 'wardCode', code)),
			selects: { ward: code, neighbourhood: '' }
		}));

const neighbourhoodFindings = (atlas: Atlas): Finding[] =>
	[...new Set(soasOf(atlas).flatMap(({ neighbourhood }) => neighbourhood || []))].map((name) => ({
		id: `neighbourhood ${name}`,
		kind: 'neighbourhood',
		name,
		also: plain(name),
		code: '',
		detail: neighbourhoodDetail(countOf(atlas, 'neighbourhood', name)),
		selects: { neighbourhood: name, ward: '' }
	}));

const countOf = (atlas: Atlas, key: 'wardCode' | 'neighbourhood', value: string) =>
	soasOf(atlas).filter((area) => area[key] === value).length;

const placeFindings = (atlas: Atlas, places: PlacesPart['places']): Finding[] =>
	places.map(({ name, kind, areaCode }, i) => ({
		id: `place ${i}`,
		kind: 'place',
		name,
		also: '',
		code: '',
		detail: placeDetail(kind, whereText(atlas.areas, areaCode)),
		selects: { area: areaCode }
	}));
