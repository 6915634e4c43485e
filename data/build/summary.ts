import type { CorePart } from '../../src/lib/data/schema/core';
import type { AreasPart, BoundariesPart } from '../../src/lib/data/schema/parts';
import { ratingsIn } from '../../src/lib/domain/rating';
import { geographyOfRole } from '../../src/lib/domain/area';
import { shapesOf } from '../../src/lib/package/boundaries';
import { qualityOf } from '../../src/lib/package/parts/cartogram';
import type { Parts } from '../../src/lib/package/parts';
import type { ByPart, PartFile } from '../../src/lib/data/schema/manifest';
import { unusedLines } from './unused';

/** What was built, for the person who ran it: what there is of each, what joined, how large. */
export const summaryOf = (parts: Parts, files: ByPart<PartFile>): string =>
	[...coreLines(parts.core), ...areaLines(parts), ...sizeLines(files), ...unusedLines(parts)].join(
		'\n'
	);

function coreLines({ priorities, measures, periodId, context, ratings }: CorePart): string[] {
	const sum = (count: (measure: CorePart['measures'][number]) => number) =>
		measures.reduce((total, measure) => total + count(measure), 0);
	const numbers = new Set(measures.map(({ number }) => number)).size;
	const rated = (rating: string) =>
		sum(
			({ statuses }) =>
				statuses.filter((s) => s.periodId === periodId && s.ratingId === rating).length
		);
	return [
		`${measures.length} measures of ${numbers} indicators under ${priorities.length} priorities`,
		`published for ${periodId}: ${ratingsIn(ratings)
			.map(({ id }) => `${rated(id)} ${id}`)
			.join(', ')}`,
		`${sum((m) => m.observations.length)} figures, ${sum((m) => m.commentary.length)} pieces of commentary, ${context.length} figures of context`
	];
}

function areaLines({ areas: part, boundaries, places, postcodes }: Parts): string[] {
	const lists = [
		places && `${places.places.length} places`,
		postcodes && `${postcodes.postcode.length} postcodes`
	].filter(Boolean);
	if (!part) return ['no areas', ...lists.map(String)];
	const count = (id: string) => part.areas.filter(({ geographyId }) => geographyId === id).length;
	const shapes = (id: string) => (boundaries ? shapesOf(boundaries, id).length : 0);
	const mapped = geographyOfRole(part, 'area')?.id ?? '';
	return [
		part.geographies
			.map(({ id, singular, plural }) => {
				const areas = `${count(id)} ${count(id) === 1 ? singular : plural}`;
				return `${areas} (${shapes(id)} ${shapes(id) === 1 ? 'shape' : 'shapes'})`;
			})
			.join(', '),
		...(boundaries ? [cartogramLine(part, boundaries)] : ['no boundaries: no map']),
		...part.values.map((value) => valuesLine(part.areas, mapped, value)),
		...(lists.length > 0 ? [lists.join(', ')] : [])
	];
}

function cartogramLine(part: AreasPart, boundaries: BoundariesPart): string {
	const { cells, borders, kept, displacement95 } = qualityOf(part, boundaries);
	const share = `${Math.round(kept * borders)} of ${borders} (${(kept * 100).toFixed(1)}%)`;
	return `cartogram: ${cells} cells, shared borders kept ${share}, 95% of cells off by at most ${displacement95.toFixed(1)} widths`;
}

function valuesLine(
	areas: AreasPart['areas'],
	mapped: string,
	one: AreasPart['values'][number]
): string {
	const values = areas.flatMap(({ geographyId }, i) =>
		geographyId === mapped ? [one.values[i] ?? null] : []
	);
	const published = values.filter((value) => value !== null).length;
	const missing = values.length - published;
	const line = `${one.measureId} ${one.periodId}: ${published} of ${values.length} areas`;
	return missing > 0 ? `${line}, ${missing} not published` : line;
}

const sizeLines = (files: ByPart<PartFile>): string[] =>
	Object.values(files).map(
		({ file, content }) => `${file} ${(Buffer.byteLength(content) / 1024).toFixed(1)} KiB`
	);
