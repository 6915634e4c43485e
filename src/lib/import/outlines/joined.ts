import type { Issue, Severity } from '../issue/issue';
import { canBe, type System } from './coordinates';
import { crossingOf } from './crossing';
import { codeIn, namedOutline, OWN_ID, type Candidate, type Held } from './join';
import type { Layer, Outline, OutlineFile, OutlineProblem, Polygon } from './outline';
import { drawnOf, type Drawn } from './polygons';
import { ofOutline } from './request';

/** What of a layer is which area's. */
export interface Joined {
	/** The outlines of areas, those with faults without polygons. */
	drawn: (Drawn & { code: string; outline: Outline })[];
	/** Those of no area. */
	spare: Outline[];
	/** The areas of that kind that have none. */
	without: Held['areas'][number][];
	issues: Issue[];
	named: (outline: Outline) => string;
}

/** Which outlines are which areas', and what is wrong with those; what is no area's is not looked at. */
export function joinedIn(
	{ name, outlines }: Layer,
	{ file, held, candidate }: { file: OutlineFile; held: Held; candidate: Candidate }
): Joined {
	const { property, geographyId } = candidate;
	const own = held.areas.filter((area) => area.geographyId === geographyId);
	const areas = new Map(own.map((area) => [area.code, area]));
	const named = (outline: Outline) => namedOutline(outline, codeIn(outline, property), areas);
	const issueOf = (outline: Outline, problem: OutlineProblem, severity: Severity = 'error') =>
		ofOutline(name || file.name, outline, { problem, severity, called: named(outline) });
	const issues: Issue[] = [];
	const drawn: Joined['drawn'] = [];
	const spare: Outline[] = [];
	const first = new Map<string, number>();
	for (const outline of outlines) {
		const code = codeIn(outline, property);
		const earlier = first.get(code);
		if (code === '')
			issues.push(issueOf(outline, { kind: 'no-code', property: nameOf(property) }, 'warning'));
		else if (!areas.has(code)) spare.push(outline);
		else if (earlier !== undefined) issues.push(issueOf(outline, { kind: 'code-twice', earlier }));
		else {
			first.set(code, outline.number);
			const one = drawnOf(outline, file.arcs);
			drawn.push({ ...one, code, outline });
			issues.push(...one.problems.map((problem) => issueOf(outline, problem)));
		}
	}
	return { drawn, spare, without: own.filter(({ code }) => !first.has(code)), issues, named };
}

/** What a property is called: outlines' own ids are theirs. */
export const nameOf = (property: string) => (property === OWN_ID ? 'id' : property);

/**
 * What is wrong with the shapes of outlines that could be read: a point where numbers of their system cannot
 * lie, else a ring that crosses itself.
 * @param system nothing where it is not known
 */
export const shapeIssues = (
	{ drawn, named }: Pick<Joined, 'drawn' | 'named'>,
	{ sheet, system }: { sheet: string; system: System | undefined }
): Issue[] =>
	drawn.flatMap(({ polygons, outline }) => {
		const problem = (system && outside(polygons, system)) ?? crossing(polygons);
		if (!problem) return [];
		return [ofOutline(sheet, outline, { problem, called: named(outline), severity: 'error' })];
	});

function outside(polygons: readonly Polygon[], system: System): OutlineProblem | undefined {
	const at = polygons.flat(2).find((one) => !canBe(system, one));
	return at && { kind: 'outside', at };
}

function crossing(polygons: readonly Polygon[]): OutlineProblem | undefined {
	for (const ring of polygons.flat()) {
		const at = crossingOf(ring);
		if (at) return { kind: 'crossing', at };
	}
	return undefined;
}
