import type { CorePart } from '../../src/lib/data/schema/core';
import type { AreasPart, BoundariesPart } from '../../src/lib/data/schema/parts';
import { ratingsIn } from '../../src/lib/domain/rating';
import { geographyOfRole } from '../../src/lib/domain/area';
import { shapesOf } from '../../src/lib/package/boundaries';
import { qualityOf } from '../../src/lib/package/parts/cartogram';
import type { Parts } from '../../src/lib/package/parts';
import type { ByPart, PartFile } from '../../src/lib/data/schema/manifest';
import { unusedLines } from './unused';

/** "1 measure", "50 measures". */
const counted = (n: number, one: string, many = `${one}s`): string =>
	`${n} ${n === 1 ? one : many}`;

/** What was built, for the person who ran it: what there is of each, what joined, how large. */
export const summaryOf = (parts: Parts, files: ByPart<PartFile>): string =>
	[...coreLines(parts.core), ...areaLines(parts), ...sizeLines(files), ...unusedLines(parts)].join(
		'\n'
	);

function coreLines({ priorities, measures, periodId, context, ratings }: CorePart): string[] {
	const sum = (count: (measure: CorePart['measures'][number]) => number) =>
		measures.reduce((total, measure) => total + count(measure), 0);
	const figures = sum((m) => m.observations.length);
	const pieces = sum((m) => m.commentary.length);
	const numbers = new Set(measures.map(({ number }) => number)).size;
	const rated = (rating: string) =>
		sum(
			({ statuses }) =>
				statuses.filter((s) => s.periodId === periodId && s.ratingId === rating).length
		);
	return [
		`${counted(measures.length, 'measure')} of ${counted(numbers, 'indicator')} under ${counted(priorities.length, 'priority', 'priorities')}`,
		`published for ${periodId}: ${ratingsIn(ratings)
			.map(({ id }) => `${rated(id)} ${id}`)
			.join(', ')}`,
		`${counted(figures, 'figure')}, ${counted(pieces, 'piece of commentary', 'pieces of commentary')}, ${counted(context.length, 'figure')} of context`
	];
}

function areaLines({ areas: part, boundaries, places, postcodes }: Parts): string[] {
	const lists = [
		places && counted(places.places.length, 'place'),
		postcodes && counted(postcodes.postcode.length, 'postcode')
	].filter(Boolean);
	if (!part) return ['no areas', ...lists.map(String)];
	const count = (id: string) => part.areas.filter(({ geographyId }) => geographyId === id).length;
	const shapes = (id: string) => (boundaries ? shapesOf(boundaries, id).length : 0);
	const mapped = geographyOfRole(part, 'area')?.id ?? '';
	return [
		part.geographies
			.map(({ id, singular, plural }) => {
				const areas = counted(count(id), singular, plural);
				return `${areas} (${counted(shapes(id), 'shape')})`;
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
