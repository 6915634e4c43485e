import type { Attribution, Credits, Licence } from '.';

/** The licence that a dataset's files are under: the first that its package names. */
export const licenceOf = ({ licences }: Credits): Licence => licences[0] ?? { title: '', path: '' };

/** The lines of attribution that files of some tables are to carry. */
const linesOf = (attribution: Attribution[], tables: readonly string[]): string[] =>
	attribution
		.filter(({ of }) => of === undefined || of.some((table) => tables.includes(table)))
		.map(({ text }) => text);

const MEASURES = ['indicators.csv', 'observations.csv'];
const AREAS = ['areas.csv', 'area-measures.csv', 'area-values.csv', 'boundaries.topo.json'];

/** To be carried by whatever shows the areas; the report is named where a measure is one of its own. */
export const attributionOf = (
	{ attribution }: Credits,
	measures: readonly { indicatorId: string }[]
): string[] =>
	linesOf(attribution, [
		...AREAS,
		...(measures.some(({ indicatorId }) => indicatorId) ? MEASURES : [])
	]);

/** What a map says below itself. */
export const areasAttribution = ({ attribution }: Credits): string =>
	linesOf(attribution, AREAS).join(' ');

/** What a picture of measures says of their licence, beside their source. */
export const measuresLicence = ({ attribution }: Credits, source: string): string =>
	besideSource(linesOf(attribution, MEASURES), source);

/** Every line of attribution that a page carries, beside where its figures come from. */
export const pageAttribution = ({ attribution }: Credits, source: string): string =>
	besideSource(
		attribution.map(({ text }) => text),
		source
	);

const besideSource = (lines: string[], source: string): string =>
	lines.filter((line) => !line.includes(source)).join(' ');

/**
 * Where a column of the areas comes from: its own sources, else those of the table.
 * @param column as `areas.csv` has it
 * @returns '' where the package does not say
 */
export function areaColumnSource({ sources }: Credits, column: string): string {
	const named = (what: string) => sources.filter(({ of }) => of?.includes(what));
	const own = named(`areas.csv#${column}`);
	return (own.length > 0 ? own : named('areas.csv')).map(({ title }) => title).join('; ');
}
