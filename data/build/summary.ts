import type { CorePart } from '../../src/lib/data/schema/core';
import type {
	AreasPart,
	BoundariesPart,
	PlacesPart,
	PostcodesPart
} from '../../src/lib/data/schema/parts';
import { RATINGS } from '../../src/lib/domain/rating';
import { shapesOf } from '../../src/lib/package/boundaries';
import { qualityOf } from '../../src/lib/package/parts/cartogram';
import type { PartFile } from '../../src/lib/data/schema/manifest';

interface Parts {
	core: CorePart;
	areas: AreasPart;
	boundaries: BoundariesPart;
	places: PlacesPart;
	postcodes: PostcodesPart;
}

/** What was built, for the person who ran it: what there is of each, what joined, how large. */
export const summaryOf = (parts: Parts, files: Record<keyof Parts, PartFile>): string =>
	[...coreLines(parts.core), ...areaLines(parts), ...sizeLines(files)].join('\n');

function coreLines({ priorities, measures, periodId, context }: CorePart): string[] {
	const sum = (count: (measure: CorePart['measures'][number]) => number) =>
		measures.reduce((total, measure) => total + count(measure), 0);
	const numbers = new Set(measures.map(({ number }) => number)).size;
	const rated = (rating: string) =>
		sum(
			({ statuses }) => statuses.filter((s) => s.periodId === periodId && s.rag === rating).length
		);
	return [
		`${measures.length} measures of ${numbers} indicators under ${priorities.length} priorities`,
		`published for ${periodId}: ${RATINGS.map((rating) => `${rated(rating)} ${rating}`).join(', ')}`,
		`${sum((m) => m.observations.length)} figures, ${sum((m) => m.commentary.length)} pieces of commentary, ${context.length} figures of context`
	];
}

function areaLines({ areas: part, boundaries, places, postcodes }: Parts): string[] {
	const { areas, values } = part;
	const count = (kind: string) => areas.filter((area) => area.kind === kind).length;
	const shapes = (kind: 'soa' | 'ward') => shapesOf(boundaries, kind).length;
	return [
		`${count('soa')} super output areas with ${shapes('soa')} shapes, ${count('ward')} wards with ${shapes('ward')}: none without its other`,
		cartogramLine(part, boundaries),
		...values.map((value) => valuesLine(areas, value)),
		`${places.places.length} places, ${postcodes.postcode.length} postcodes`
	];
}

function cartogramLine(part: AreasPart, boundaries: BoundariesPart): string {
	const { cells, borders, kept, displacement95 } = qualityOf(part, boundaries);
	const share = `${Math.round(kept * borders)} of ${borders} (${(kept * 100).toFixed(1)}%)`;
	return `cartogram: ${cells} cells, shared borders kept ${share}, 95% of cells off by at most ${displacement95.toFixed(1)} widths`;
}

function valuesLine(areas: AreasPart['areas'], one: AreasPart['values'][number]): string {
	const soas = areas.flatMap(({ kind }, i) => (kind === 'soa' ? [one.values[i] ?? null] : []));
	const published = soas.filter((value) => value !== null).length;
	const missing = soas.length - published;
	const line = `${one.measureId} ${one.periodId}: ${published} of ${soas.length} areas`;
	return missing > 0 ? `${line}, ${missing} not published` : line;
}

const sizeLines = (files: Record<keyof Parts, PartFile>): string[] =>
	Object.values(files).map(
		({ file, content }) => `${file} ${(Buffer.byteLength(content) / 1024).toFixed(1)} KiB`
	);
