import type { Change } from '../change';
import { diff } from '../diff';
import type { Incoming, IncomingRow } from '../incoming';
import { merge, placeKey, type Merged } from '../merge';
import type { Fault } from '../../package/faults';
import { faultsOf } from '../../package/checks';
import { packageParts, type Parts } from '../../package/parts';
import { rawTables } from '../../package/rawTables';
import { tablesOf, type RawTables } from '../../package/dataPackage';
import type { Publication } from '../../package/description';
import type { Issue } from '../issue/issue';
import { issueOfFault } from '../issue/ofFault';
import { hasError, inOrder } from '../issue/order';
import { warnings } from '../warn';

/** The active dataset, whole: what a sheet or an edit is laid onto and held against. */
export interface Base extends Parts {
	publication: Publication;
}

/** How much came: measures and areas with a row, figures among their rows, differences in all. */
export interface DryRunCounts {
	measures: number;
	figures: number;
	areas: number;
	changes: number;
}

/** What would come of a sheet or an edit. Nothing is written by it. */
export interface DryRun {
	issues: Issue[];
	changes: Change[];
	counts: DryRunCounts;
	/** What would be committed; `undefined` where an error stops it. */
	parts: Parts | undefined;
}

/** A dataset never changes, and each check asks for its tables. */
const known = new WeakMap<Base, RawTables>();

/** A dataset as the package's tables, in text. */
export function tablesFrom(base: Base): RawTables {
	const tables = known.get(base) ?? rawTables(base);
	known.set(base, tables);
	return tables;
}

const NONE: DryRunCounts = { measures: 0, figures: 0, areas: 0, changes: 0 };
/** Nothing comes of it, for these issues. */
export const stopped = (issues: Issue[]): DryRun => ({
	issues: inOrder(issues),
	changes: [],
	counts: NONE,
	parts: undefined
});

interface Evaluation {
	base: Base;
	tables: RawTables;
	/** The ISO day, which a changed figure is said to be revised on. */
	today: string;
	/** What is known of the cells beside their text. */
	beside?: Issue[];
}

/**
 * Lays rows onto a dataset's tables, checks all of it as the build does, and tells what would change.
 * What can be known is told at once: rows that fit are looked at though others are at fault.
 * @returns issues of the places that the rows were read from; no parts where one is an error
 */
export function evaluateRows(incoming: Incoming, evaluation: Evaluation): DryRun {
	const { base, today, beside = [] } = evaluation;
	const whole = laidOn(incoming, evaluation);
	const sound = soundPart(whole, evaluation);
	const odd = sound ? warnings(sound.rows, base, sound.parts, today) : [];
	const all = [...whole.issues, ...odd, ...beside];
	if (!sound || hasError(all)) return stopped(all);
	const { parts } = sound;
	const changes = diff(base, parts);
	return { issues: inOrder(all), changes, counts: countsOf(incoming.rows, changes), parts };
}

/** Rows as they lie on a dataset's tables, and what is wrong with them. */
interface Laid {
	rows: IncomingRow[];
	read: ReturnType<typeof tablesOf>;
	faults: Fault[];
	places: Merged['places'];
	issues: Issue[];
}

function laidOn(incoming: Incoming, { base, tables, today }: Evaluation): Laid {
	const merged = merge(tables, incoming, today);
	const read = tablesOf(merged.tables);
	const { boundaries, publication } = base;
	const faults = faultsOf({
		tables: read,
		boundaries,
		publication,
		faults: Object.values(read).flatMap((table) => table.faults)
	});
	const { places } = merged;
	const issues = [...merged.issues, ...faults.map((fault) => issueOfFault(fault, places))];
	return { rows: incoming.rows, read, faults, places, issues };
}

/** Rows that others stood on are at fault without them, and those may have held others again. */
const ROUNDS = 3;

/**
 * The rows that no check refuses, and the dataset with them.
 * @returns `undefined` where the faults are no row's of these
 */
function soundPart(
	whole: Laid,
	evaluation: Evaluation
): { rows: IncomingRow[]; parts: Parts } | undefined {
	const { base } = evaluation;
	let laid = whole;
	for (let round = 0; laid.faults.length > 0; round++) {
		const { places } = laid;
		const refused = new Set(
			laid.faults.map(({ file, row }) => row && places.get(placeKey(file, row)))
		);
		const rows = laid.rows.filter(({ place }) => !refused.has(place));
		if (round === ROUNDS || rows.length === laid.rows.length) return undefined;
		laid = laidOn({ rows, issues: [] }, evaluation);
	}
	return { rows: laid.rows, parts: packageParts(laid.read, base.boundaries, base.areas) };
}

function countsOf(rows: Incoming['rows'], changes: Change[]): DryRunCounts {
	const distinct = (column: string) =>
		new Set(rows.flatMap(({ cells }) => cells[column] ?? [])).size;
	const figures = rows.filter(({ file }) => ['observations.csv', 'area-values.csv'].includes(file));
	return {
		measures: distinct('indicator_id'),
		figures: figures.length,
		areas: distinct('area_code'),
		changes: changes.length
	};
}
