import type { NameKind } from './names.ts';

/**
 * The files that still name what is data, by kind, each kind with why; whoever makes it data takes the
 * file out. `never` are those in which it is no year of any data.
 */
export const STILL_NAMED: Record<NameKind, { why: string; files: string[]; never?: string[] }> = {
	place: {
		why: '"England" in what is said of areas, to be gone with their geographies as data, and of what a page and the slides hold figures against',
		files: ['src/lib/words/en/overview/finding.ts', 'src/lib/words/en/slides/deck.ts'],
		// The comparators that every dataset of the second version had.
		never: ['src/lib/data/conversion/comparators.ts']
	},
	comparator: {
		why: 'what a page and the slides hold figures against is said in fixed words: to be gone with comparators.csv',
		files: ['src/lib/words/en/overview/finding.ts', 'src/lib/words/en/slides/deck.ts'],
		// The comparators that every dataset of the second version had.
		never: ['src/lib/data/conversion/comparators.ts']
	},
	scheme: {
		why: 'references of one scheme are read and explained: to be gone with free references (indicators.csv)',
		files: ['src/lib/words/en/measure/addresses.ts']
	},
	year: {
		why: 'years of boundaries and a census (geographies.csv: vintage), and examples of periods and days that faults show',
		files: [
			'src/lib/words/en/area/figures.ts',
			'src/lib/words/en/desk/check.ts',
			'src/lib/words/en/desk/commit.ts',
			'src/lib/words/en/desk/importIssues.ts',
			'src/lib/words/en/files/areas.ts',
			'src/lib/words/en/files/workbook.ts',
			'src/lib/words/en/map/finder.ts',
			'src/lib/words/en/map/page.ts',
			'src/lib/words/en/packageFaults.ts',
			'src/lib/words/en/profile/notes.ts',
			'src/lib/words/en/profile/sentences.ts',
			'src/lib/words/en/profile/table.ts',
			'src/lib/words/en/slides/deck.ts'
		],
		// Years of standards, laws, and of this product's own tests; sizes in pixels.
		never: [
			'src/lib/data/conversion/areas.ts',
			'src/lib/export/ooxml/office.ts',
			'src/lib/export/slides/frame.ts',
			'src/lib/export/slides/shapes.ts',
			'src/lib/export/slides/table.ts',
			'src/lib/export/workbook/styles.ts',
			'src/lib/export/pictures/drawnMarks.ts',
			'src/lib/export/pictures/sheet.ts',
			'src/lib/words/en/about.ts',
			'src/lib/words/en/desk/readFaults.ts',
			'src/routes/data/desk/checked/CommitForm.svelte'
		]
	},
	geography: {
		why: 'the kinds of areas are fixed words: to be gone with geographies.csv',
		files: [
			'src/lib/words/en/files/tables.ts',
			'src/lib/package/rawTables.ts',
			'src/lib/package/parts/places.ts',
			'src/lib/data/schema/parts.ts',
			'src/lib/data/schema/tables/areas.ts',
			'src/lib/deck/mapSlides.ts',
			'src/lib/deck/slides.ts',
			'src/lib/domain/area/change.ts',
			'src/lib/domain/area/index.ts',
			'src/lib/domain/area/joinReport.ts',
			'src/lib/domain/area/mapChoice.ts',
			'src/lib/domain/area/view.ts',
			'src/lib/domain/cartogram/board.ts',
			'src/lib/domain/cartogram/cell.ts',
			'src/lib/domain/cartogram/index.ts',
			'src/lib/domain/cartogram/quality.ts',
			'src/lib/domain/cartogram/settle.ts',
			'src/lib/domain/profile/benchmarks.ts',
			'src/lib/domain/profile/columns.ts',
			'src/lib/domain/profile/index.ts',
			'src/lib/domain/profile/rows.ts',
			'src/lib/export/pictures/map.ts',
			'src/lib/export/slides/drawSlide.ts',
			'src/lib/export/slides/mapDrawing.ts',
			'src/lib/export/tables/areaColumns.ts',
			'src/lib/export/tables/areasCsv.ts',
			'src/lib/export/tables/ownColumns.ts',
			'src/lib/export/workbook/shorthand.ts',
			'src/lib/import/recognise/headers.ts',
			'src/lib/map/AreaMap.svelte',
			'src/lib/map/classedAreas/mapView.ts',
			'src/lib/map/classedAreas/picture.ts',
			'src/lib/map/drawn.css',
			'src/lib/map/leaflet/leaflet.ts',
			'src/lib/map/openAreaMap.ts',
			'src/lib/map/shapes/cells.ts',
			'src/lib/map/shapes/index.ts',
			'src/lib/package/boundaries.ts',
			'src/lib/package/checks/map.ts',
			'src/lib/package/parts/areas.ts',
			'src/lib/package/parts/cartogram.ts',
			'src/lib/state/address/mapSelection.ts',
			'src/lib/words/en/about.ts',
			'src/lib/words/en/area/figures.ts',
			'src/lib/words/en/area/place.ts',
			'src/lib/words/en/area/sentence.ts',
			'src/lib/words/en/dataPage.ts',
			'src/lib/words/en/files/areas.ts',
			'src/lib/words/en/files/workbook.ts',
			'src/lib/words/en/map/choices.ts',
			'src/lib/words/en/map/drawn.ts',
			'src/lib/words/en/map/finder.ts',
			'src/lib/words/en/map/page.ts',
			'src/lib/words/en/mapSelection.ts',
			'src/lib/words/en/profile/benchmarks.ts',
			'src/lib/words/en/profile/compared.ts',
			'src/lib/words/en/profile/notes.ts',
			'src/lib/words/en/profile/sentences.ts',
			'src/lib/words/en/profile/table.ts',
			'src/lib/words/en/profile/terms.ts',
			'src/lib/words/en/slides/deck.ts',
			'src/routes/about/Accessibility.svelte',
			'src/routes/data/+page.server.ts',
			'src/routes/data/+page.svelte',
			'src/routes/embed/map/+page.svelte',
			'src/routes/embed/map/ValueTable.svelte',
			'src/routes/map/+page.svelte',
			'src/routes/map/Compare.svelte',
			'src/routes/map/choices/Controls.svelte',
			'src/routes/map/finder/finding.ts',
			'src/routes/map/finder/nameFinder.ts',
			'src/routes/map/profile/PlaceProfile.svelte',
			'src/routes/map/profile/Profile.svelte',
			'src/routes/map/profile/ProfileRow.svelte',
			'src/routes/map/table/AreaRow.svelte',
			'src/routes/present/slides/Neighbourhoods.svelte'
		],
		// What the second version’s areas were.
		never: ['src/lib/data/conversion/areas.ts']
	}
};
