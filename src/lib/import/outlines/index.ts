import { faultsOf } from '../../package/checks';
import { tablesOf, type Tables } from '../../package/dataPackage';
import { packageParts } from '../../package/parts';
import { stopped, tablesFrom, type Base, type DryRun } from '../dryRun/evaluateRows';
import { gathered } from '../issue/gather';
import type { Issue } from '../issue/issue';
import { issueOfFault } from '../issue/ofFault';
import { hasError, inOrder } from '../issue/order';
import { isOpen, LEAVE_OUT, TAKE, type Question } from '../questions';
import { boundariesWith, heldOutlines, type Outlines } from './boundaries';
import { outlineChanges } from './changes';
import { heldIn, layerOf } from './chosen';
import { inDegrees } from './coordinates';
import { areasElsewhere } from './elsewhere';
import { foundIn, type OutlinesFound } from './found';
import { codeIn, namedArea, type Candidate, type Held } from './join';
import { joinedIn, nameOf, shapeIssues, type Joined } from './joined';
import type { Layer, OutlineFile, OutlinesProblem, Polygon } from './outline';
import { EXAMPLES, ofFile, type Request } from './request';
import { systemOf } from './systemOf';

export type { OutlinesFound } from './found';

/** How many points the outlines that are taken may have together. */
export const MOST_POINTS = 500_000;

/** What would come of a file of outlines. */
export interface OutlinesRun extends DryRun {
	questions: Question[];
	found: OutlinesFound | undefined;
}

/**
 * Joins outlines to the dataset's areas by their codes, checks those that join, and tells what would
 * change. The outlines of one kind of areas take the place of those that it had; areas are never added.
 * @returns issues by outline; bad input never throws
 */
export function dryRunOutlines(request: Request): OutlinesRun {
	const { file, base, questions } = request;
	const tables = tablesOf(tablesFrom(base));
	const held = heldIn(tables);
	const withNothing = (problem: OutlinesProblem, found?: OutlinesFound): OutlinesRun => ({
		...stopped([ofFile(file.name, problem)]),
		questions: questions.all,
		found
	});
	if (held.geographies.length === 0) return withNothing({ kind: 'no-areas' });
	const chosen = layerOf(request, held);
	if (!chosen) return withNothing({ kind: 'no-outlines' });
	const { layer, candidate } = chosen;
	const joined = joinedIn(layer, { file, held, candidate });
	const system = systemOf(request, layer, joined);
	const found = foundIn(request, { layer, candidate, held, joined, system });
	if (candidate.joined === 0) return withNothing(joinsNone(layer, candidate, held), found);
	const keeping = keepingOf(request, candidate, joined);
	const issues = [
		...system.problems.map((problem) => ofFile(file.name, problem)),
		...joined.issues,
		...shapeIssues(joined, { sheet: layer.name || file.name, system: system.system }),
		...keeping.problems.map((problem) => ofFile(file.name, problem)),
		...spareIssue(file, found.spare),
		...sizeIssue(file, joined.drawn)
	];
	const isWaiting = questions.all.some(isOpen);
	if (isWaiting || hasError(issues) || !system.system)
		return {
			...stopped(issues),
			issues: gathered(inOrder(issues)),
			questions: questions.all,
			found
		};
	const { system: from } = system;
	const outlines: Outlines = new Map([
		...keeping.kept,
		...joined.drawn.map(({ code, polygons }) => [code, inDegrees(polygons, from)] as const)
	]);
	return {
		...evaluated(outlines, { base, tables, candidate, held, file, issues }),
		questions: questions.all,
		found
	};
}

interface Evaluation {
	base: Base;
	tables: Tables;
	candidate: Candidate;
	held: Held;
	file: OutlineFile;
	issues: Issue[];
}

/** Lays the outlines onto the dataset and checks all of it as the build does. */
function evaluated(
	outlines: Outlines,
	{ base, tables, candidate, held, file, issues }: Evaluation
): DryRun {
	const { geographyId } = candidate;
	const boundaries = boundariesWith(base.boundaries, geographyId, outlines);
	const faults = faultsOf({ tables, boundaries, publication: base.publication, faults: [] });
	const elsewhere = areasElsewhere(outlines, held);
	const others = held.geographies.filter(
		({ id }) => id !== geographyId && base.boundaries?.objects[id]
	);
	const all: Issue[] = [
		...issues,
		...faults
			.filter(({ wanted }) => !(wanted.kind === 'position' && elsewhere.length > 0))
			.map((fault) => issueOfFault(fault)),
		...(elsewhere.length > 0 ? [ofFile(file.name, { kind: 'elsewhere', areas: elsewhere })] : []),
		...(others.length > 0 ? [ofFile(file.name, keptOf(others), 'warning')] : [])
	];
	if (hasError(all)) return stopped(all);
	const areas = new Map(held.areas.map((area) => [area.code, area]));
	const changes = outlineChanges(heldOutlines(base.boundaries, geographyId), outlines, (code) => {
		const area = areas.get(code);
		return area ? namedArea(area) : code;
	});
	const counts = { measures: 0, figures: 0, areas: outlines.size, changes: changes.length };
	// Other outlines of the same areas have the same neighbours: where their equal cells are placed, they stay.
	const arePlaced = base.areas?.areas.some(({ cell }) => cell !== null);
	const parts =
		changes.length > 0
			? packageParts(tables, boundaries, arePlaced ? base.areas : undefined)
			: undefined;
	return { issues: inOrder(all), changes, counts, parts };
}

const keptOf = (geographies: Held['geographies'][number][]): OutlinesProblem => ({
	kind: 'kept',
	geographies: geographies.map(({ plural }) => plural)
});

/** What areas without an outline in the file come to: they keep theirs on a word, else it stops. */
function keepingOf(
	{ file, base, questions }: Request,
	{ geographyId, joined }: Candidate,
	{ without }: Joined
): { kept: (readonly [string, readonly Polygon[]])[]; problems: OutlinesProblem[] } {
	const areas = without.map(namedArea);
	if (joined === 0 || areas.length === 0) return { kept: [], problems: [] };
	const before = heldOutlines(base.boundaries, geographyId);
	const lost = without.filter(({ code }) => !before.has(code)).map(namedArea);
	if (lost.length > 0) return { kept: [], problems: [{ kind: 'without-outline', areas: lost }] };
	const [answer] = without.slice(0, EXAMPLES).map(({ name, localName }, i) =>
		questions.ask(
			{
				id: `kept of ${questions.table}`,
				facts: { kind: 'kept', areas },
				...{ place: { sheet: file.name, row: i + 1 }, text: localName || name }
			},
			{ options: [TAKE, LEAVE_OUT], guess: TAKE }
		)
	);
	if (answer === LEAVE_OUT) return { kept: [], problems: [{ kind: 'without-outline', areas }] };
	return {
		kept: without.map(({ code }) => [code, before.get(code) ?? []] as const),
		problems: []
	};
}

const spareIssue = ({ name }: OutlineFile, outlines: string[]): Issue[] =>
	outlines.length > 0 ? [ofFile(name, { kind: 'of-no-area', outlines }, 'warning')] : [];

function sizeIssue({ name }: OutlineFile, drawn: Joined['drawn']): Issue[] {
	const points = drawn.reduce((sum, { polygons }) => sum + countOf(polygons), 0);
	const most = MOST_POINTS;
	return points > most ? [ofFile(name, { kind: 'too-many-points', points, most })] : [];
}

const countOf = (polygons: readonly Polygon[]): number =>
	polygons.flat().reduce((sum, { length }) => sum + length, 0);

function joinsNone(layer: Layer, { property }: Candidate, { areas }: Held): OutlinesProblem {
	const found = layer.outlines.slice(0, EXAMPLES).map((outline) => codeIn(outline, property));
	const example = areas[0]?.code ?? '';
	return { kind: 'joins-none', property: nameOf(property), found: found.filter(Boolean), example };
}
