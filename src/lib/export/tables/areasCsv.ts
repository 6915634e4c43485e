import type { Atlas, GeographyRole } from '$lib/domain/area';
import { areaColumns, type OneMeasure } from './areaColumns';
import type { Credits } from '$lib/domain/site';
import { licenceOf } from '$lib/domain/site/credits';
import { csvOf } from './csv';

/**
 * The areas of a selection as CSV text, a row for each in the order of the codes, then the whole
 * and the nation where the dataset has them. A code of no area has no row.
 * @param only one measure's columns; all measures' where it is left out
 */
export function areasCsv(
	atlas: Atlas,
	codes: readonly string[],
	credits: Credits,
	only?: OneMeasure
): string {
	const columns = areaColumns(atlas, credits, only);
	const rows = [...areasAt(atlas, codes), ...ofRole(atlas, 'whole'), ...ofRole(atlas, 'nation')];
	return csvOf(
		rows.map((n) => Object.fromEntries(columns.map(({ column, cellAt }) => [column, cellAt(n)])))
	);
}

/** What each column of the areas' table means and where it comes from, as CSV text. */
export const areasDictionary = (atlas: Atlas, credits: Credits, only?: OneMeasure): string =>
	csvOf(dictionaryOf(atlas, credits, only).map((words) => ({ ...words })));

/** The same, a row for each column. */
export const dictionaryOf = (atlas: Atlas, credits: Credits, only?: OneMeasure) =>
	areaColumns(atlas, credits, only).map((column) => ({
		column: column.column,
		title: column.title,
		unit: column.unit,
		polarity: column.polarity,
		period: column.period,
		coverage: column.coverage,
		decimals: column.decimals,
		description: column.description,
		source: column.source,
		licence: `${licenceOf(credits).title}, ${licenceOf(credits).path}`
	}));

/** Where the areas of these codes stand in the atlas, in the codes' order. */
export function areasAt({ areas }: Atlas, codes: readonly string[]): number[] {
	const places = new Map(
		areas.map(({ code, geography }, n) => [code, geography.role === 'area' ? n : undefined])
	);
	return codes.flatMap((code) => places.get(code) ?? []);
}

const ofRole = ({ areas }: Atlas, role: GeographyRole) =>
	areas.flatMap(({ geography }, n) => (geography.role === role ? [n] : []));
