import { formatNumber } from '$lib/domain/text/format';
import type { OutlinesFound } from '$lib/import/outlines';
import type { System } from '$lib/import/outlines/coordinates';
import { OWN_ID } from '$lib/import/outlines/join';
import type { OutlineProblem, OutlinesProblem, Position } from '$lib/import/outlines/outline';
import type { QuestionFacts } from '$lib/import/questions';
import { listAnd } from '../common';
import { counted, NOUNS, type Noun } from '../counts';

/** Outlines of areas that were brought: what they are, what they join, what is wrong with them. */

const OUTLINE: Noun = { one: 'outline', many: 'outlines' };
const LAYER: Noun = { one: 'layer', many: 'layers' };
const POINT: Noun = { one: 'point', many: 'points' };

/** How many there are. */
export const outlineCount = (outlines: number): string => counted(outlines, OUTLINE);

/** What stands above the list of problems, and above what is asked. */
export const OUTLINE_HEADS = { sheet: 'File or layer', row: 'Outline', column: 'Area' };
export const OUTLINE_QUESTIONS =
	'Nothing is converted unless you say so, and nothing can be committed until all are answered.';

/** The line that lists how many more there are. */
export const OUTLINES_MORE = 'outlines ';

/** A problem as it is read. */
interface ProblemText {
	found: string;
	wanted: string;
	advice: string;
}

const inFull = (n: number) => formatNumber(n, 0);

/** As the file has it, to the metre or a hundred-thousandth of a degree. */
const placeText = (at: Position): string =>
	at.map((n) => (Math.abs(n) < 1e6 ? String(Math.round(n * 1e5) / 1e5) : String(n))).join(', ');

const POLYGON = 'a Polygon or MultiPolygon with a ring';
const AGAIN = 'Export the outline again.';

type Sentences<P extends { kind: string }> = {
	[K in P['kind']]: (problem: Extract<P, { kind: K }>) => ProblemText;
};

const OF_OUTLINE: Sentences<OutlineProblem> = {
	'no-code': ({ property }) => ({
		found: '',
		wanted: `the area’s code under “${property}”`,
		advice: 'Not used. Give it its code, if the dataset has the area.'
	}),
	'code-twice': ({ earlier }) => ({
		found: 'the same code again',
		wanted: 'each code once',
		advice: `Outline ${inFull(earlier)} has it already: take one of the two out, or join them into one MultiPolygon.`
	}),
	'no-geometry': () => ({ found: 'no geometry', wanted: POLYGON, advice: AGAIN }),
	'no-polygon': ({ type }) => ({
		found: type,
		wanted: POLYGON,
		advice: 'Points and lines have no inside that could be coloured.'
	}),
	'no-points': () => ({
		found: 'rings that are not lists of points',
		wanted: POLYGON,
		advice: AGAIN
	}),
	'no-number': ({ found }) => ({
		found,
		wanted: 'two numbers for each point',
		advice: AGAIN
	}),
	'few-points': ({ points }) => ({
		found: `a ring of ${counted(points, POINT)}`,
		wanted: 'at least three different points, and the first of them again',
		advice: 'Take the ring out, or export the outline with more detail.'
	}),
	'open-ring': ({ first, last }) => ({
		found: `a ring that begins at ${placeText(first)} and ends at ${placeText(last)}`,
		wanted: 'a ring that ends where it begins',
		advice: 'Close it in the mapping program.'
	}),
	crossing: ({ at }) => ({
		found: `a ring that crosses itself at ${placeText(at)}`,
		wanted: 'a ring that does not cross itself',
		advice: 'Mend it there in the mapping program; QGIS calls it “Fix geometries”.'
	}),
	outside: ({ at }) => ({
		found: `a point at ${placeText(at)}`,
		wanted: 'points like those of the other outlines',
		advice: 'No place has these coordinates. Look whether it is in another coordinate system.'
	}),
	'no-arc': ({ arc, count }) => ({
		found: `line ${arc}`,
		wanted: `one of the file’s ${counted(count, { one: 'line', many: 'lines' })} (arcs), with at least two points`,
		advice: 'The file is not whole: export or download it again.'
	}),
	'arcs-apart': ({ arc }) => ({
		found: `line ${arc}, which does not begin where the one before it ends`,
		wanted: 'lines (arcs) that meet',
		advice: 'The file is damaged: export or download it again.'
	})
};

const DEGREES = 'degrees (WGS 84, EPSG:4326)';
const KNOWN = `${DEGREES}, or metres of the British National Grid (EPSG:27700) or Web Mercator (EPSG:3857)`;
const AS_DEGREES = 'Export the outlines as WGS 84 (EPSG:4326).';

const OF_FILE: Sentences<OutlinesProblem> = {
	'no-outlines': () => ({
		found: 'no outline',
		wanted: 'at least one outline',
		advice: 'Look whether this is the right file or layer.'
	}),
	'no-areas': () => ({
		found: 'outlines, where the dataset has no areas',
		wanted: 'areas to join them to',
		advice: 'Bring geographies.csv and areas.csv first.'
	}),
	'joins-none': ({ property, found, example }) => ({
		found: [property, listAnd(found)].filter(Boolean).join(': '),
		wanted: `codes of the dataset’s areas, such as ${example}`,
		advice:
			'Choose the property that holds them. Where it is the right one, these are other areas, or areas of another year.'
	}),
	'not-converted': () => ({
		found: 'outlines that are to be left out',
		wanted: DEGREES,
		advice: `Nothing is taken. ${AS_DEGREES}`
	}),
	'other-system': ({ crs }) => ({ found: crs, wanted: KNOWN, advice: AS_DEGREES }),
	'unknown-numbers': ({ example }) => ({
		found: example ? placeText(example) : '',
		wanted: KNOWN,
		advice: AS_DEGREES
	}),
	'too-many-points': ({ points, most }) => ({
		found: counted(points, POINT),
		wanted: `at most ${inFull(most)}, since every reader of the map loads them`,
		advice: 'Bring generalised outlines, such as those that the ONS publishes beside the full ones.'
	}),
	'without-outline': ({ areas }) => ({
		found: `${counted(areas.length, NOUNS.area)} without an outline: ${firstOf(areas)}`,
		wanted: 'an outline for every area',
		advice: 'Bring a file that has these as well.'
	}),
	'of-no-area': ({ outlines }) => ({
		found: firstOf(outlines),
		wanted: 'outlines of areas that the dataset has',
		advice: 'Not used. Outlines never add an area: that takes a row of areas.csv.'
	}),
	elsewhere: ({ areas }) => ({
		found: firstOf(areas),
		wanted: 'outlines that lie where the areas do',
		advice:
			'Their latitude and longitude in areas.csv are elsewhere. Look whether these are other areas’ codes.'
	}),
	kept: ({ geographies }) => ({
		found: listAnd(geographies),
		wanted: 'outlines of these, too, if theirs have changed',
		advice: 'They are kept as they are. Each kind can be brought in a file of its own.'
	})
};

const MOST_NAMED = 8;

/** The first of many, and how many more there are. */
const firstOf = (names: readonly string[]): string =>
	[
		...names.slice(0, MOST_NAMED),
		...(names.length > MOST_NAMED ? [`and ${inFull(names.length - MOST_NAMED)} more`] : [])
	].join('; ');

/** A problem of one outline in words. */
export const outlineProblem = <K extends OutlineProblem['kind']>(
	problem: Extract<OutlineProblem, { kind: K }>
): ProblemText => {
	const say: (problem: Extract<OutlineProblem, { kind: K }>) => ProblemText =
		OF_OUTLINE[problem.kind];
	return say(problem);
};

/** A problem of a whole file in words. */
export const outlinesProblem = <K extends OutlinesProblem['kind']>(
	problem: Extract<OutlinesProblem, { kind: K }>
): ProblemText => {
	const say: (problem: Extract<OutlinesProblem, { kind: K }>) => ProblemText =
		OF_FILE[problem.kind];
	return say(problem);
};

const SYSTEMS: Record<System, string> = {
	degrees: 'degrees, longitude first (WGS 84)',
	swapped: 'degrees, latitude first',
	grid: 'metres of the British National Grid',
	mercator: 'metres of Web Mercator'
};

const HOW: Record<Exclude<System, 'degrees'>, string> = {
	swapped: 'Swap them?',
	grid: 'Convert them into degrees, to within about five metres?',
	mercator: 'Convert them into degrees?'
};

type Facts<K extends QuestionFacts['kind']> = Extract<QuestionFacts, { kind: K }>;

/** What a file of outlines leaves open. */
export const OUTLINE_ASKED = {
	layer: () => 'Which layer holds the outlines?',
	codes: () => 'Which property holds the areas’ codes?',
	system: ({ found, crs }: Facts<'system'>) => {
		if (found === 'degrees')
			return `The file names its coordinates ${crs}, but they look like degrees. Take them as degrees?`;
		const named = crs && ` The file names ${crs}.`;
		return `The coordinates look like ${SYSTEMS[found]}.${named} ${HOW[found]}`;
	},
	kept: ({ areas }: Facts<'kept'>) =>
		areas.length === 1
			? 'One area is not in the file. Does it keep the outline that it has?'
			: `${inFull(areas.length)} areas are not in the file. Do they keep the outlines that they have?`
};

/** An answer to that, as it stands in the list of choices; `undefined` for one that others have too. */
export function outlineAnswer(facts: QuestionFacts, answer: string): string | undefined {
	if (facts.kind === 'layer') {
		const layer = facts.layers[Number(answer) - 1];
		return layer && `${layer.name || answer} (${counted(layer.outlines, OUTLINE)})`;
	}
	if (facts.kind !== 'codes') return undefined;
	const join = facts.joins.find(({ property }) => property === answer);
	return join && `${propertyText(answer)} (${joinText(join)})`;
}

const joinText = ({ joined, areas, plural }: Facts<'codes'>['joins'][number]): string =>
	joined > 0 ? `joins ${inFull(joined)} of ${inFull(areas)} ${plural}` : 'joins none';

const propertyText = (property: string): string =>
	property === OWN_ID ? 'id of the outline' : property;

/** What a file of outlines was taken for. */
export const FOUND_OUTLINES = {
	heading: 'Outlines',
	file: 'File',
	system: 'Coordinates',
	codes: 'Codes',
	joined: 'Areas with an outline',
	without: 'Areas not in the file',
	spare: 'Outlines of no area, not used',
	none: 'none',
	unknown: 'not known'
};

const FORMATS: Record<OutlinesFound['format'], string> = {
	geojson: 'GeoJSON',
	topojson: 'TopoJSON'
};

/** "TopoJSON, 166 outlines in the layer “soa” (of 3 layers)" */
export function formatText({ format, outlines, layer, layers }: OutlinesFound): string {
	const within = layer && ` in the layer “${layer}”`;
	const of = layers > 1 ? `, of ${counted(layers, LAYER)}` : '';
	return `${FORMATS[format]}, ${counted(outlines, OUTLINE)}${within}${of}`;
}

/** "metres of the British National Grid, converted into degrees; the file names EPSG:27700" */
export function systemText({ system, isConverted, crs }: OutlinesFound): string {
	const seems = system ? SYSTEMS[system] : FOUND_OUTLINES.unknown;
	const made = isConverted
		? `, ${system === 'swapped' ? 'swapped' : 'converted into degrees'}`
		: '';
	return `${seems}${made}${crs && `; the file names ${crs}`}`;
}

/** Which property it is. */
export const codesText = ({ property }: OutlinesFound): string =>
	property === '' ? FOUND_OUTLINES.none : propertyText(property);

/** "166 of 166 lower super output areas" */
export const joinedText = ({ joined, areas, plural }: OutlinesFound): string =>
	areas > 0 ? `${inFull(joined)} of ${inFull(areas)} ${plural}` : FOUND_OUTLINES.none;

/** How many names a list has: "2 areas", "3 outlines". */
export const areaCount = (areas: readonly string[]): string => counted(areas.length, NOUNS.area);
export const spareCount = (outlines: readonly string[]): string => outlineCount(outlines.length);

/** An outline that was or would be: "62 points", "62 points, its middle 14 m away" */
export function outlineText({ points, moved = 0 }: { points: number; moved?: number }): string {
	const metres = Math.round(moved);
	const away = metres > 0 ? `, its middle ${inFull(metres)} m away` : '';
	return `${counted(points, POINT)}${away}`;
}
