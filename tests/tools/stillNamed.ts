import type { NameKind } from './names.ts';

/**
 * The files that still name what is data, by kind, each kind with why; whoever makes it data takes the
 * file out. `never` are those in which it is no year of any data.
 */
export const STILL_NAMED: Record<NameKind, { why: string; files: string[]; never?: string[] }> = {
	place: {
		why: '"England" in what is said of areas, to be gone with their geographies as data, and of what a page and the slides hold figures against',
		files: [],
		// The comparators that every dataset of the second version had.
		never: ['src/lib/data/conversion/comparators.ts']
	},
	comparator: {
		why: 'what a page and the slides hold figures against is said in fixed words: to be gone with comparators.csv',
		files: [],
		// The comparators that every dataset of the second version had.
		never: ['src/lib/data/conversion/comparators.ts']
	},
	scheme: {
		why: 'references of one scheme are read and explained: to be gone with free references (indicators.csv)',
		files: []
	},
	year: {
		why: 'years of boundaries and a census (geographies.csv: vintage), and examples of periods and days that faults show',
		files: [],
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
			'src/lib/export/icon/drawing.ts',
			'src/lib/words/en/about.ts',
			'src/lib/words/en/desk/readFaults.ts',
			// Examples of how a period is written.
			'src/lib/words/en/desk/newSite.ts',
			'src/routes/data/desk/checked/CommitForm.svelte'
		]
	},
	geography: {
		why: 'the kinds of areas are fixed words: to be gone with geographies.csv',
		files: [],
		never: [
			// What the second version’s areas were.
			'src/lib/data/conversion/areas.ts',
			'src/lib/data/conversion/second.ts',
			// What national publishers head a column of areas: any council’s file may have it.
			'src/lib/import/recognise/headers.ts'
		]
	}
};
