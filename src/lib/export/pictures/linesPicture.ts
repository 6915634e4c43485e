import LinesMarks from '$lib/charts/LinesMarks.svelte';
import { linesOf } from '$lib/charts/meaning/lines';
import { LINES, placeLines } from '$lib/charts/placement/lines';
import type { ContextTable } from '$lib/domain/measure/contextTables';
import { linesSubtitle, linesTitle } from '$words/charts/lines';
import { chartPicture, type Publication } from './chartPicture';
import { drawnMarks } from './drawnMarks';

/** Further figures over time as a picture that stands alone. It was published elsewhere. */
export function linesPicture(table: ContextTable, publication: Publication): string {
	const meaning = linesOf(table);
	const shapes = placeLines(meaning);
	return chartPicture({
		title: linesTitle(table, meaning.times[0] ?? '', meaning.times.at(-1) ?? ''),
		subtitle: linesSubtitle(table),
		described: meaning.words,
		note: table.notes.join(' '),
		sources: table.sources,
		publication: { ...publication, source: '', publishedOn: '' },
		height: LINES.height,
		draw: (width) => drawnMarks(LinesMarks, { shapes }, width)
	});
}
