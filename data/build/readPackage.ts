import * as v from 'valibot';
import { BoundariesPart } from '../../src/lib/data/schema/parts';
import type { TableFile } from '../../src/lib/data/schema/rows';
import { readJson, readText } from './readFile';
import { readTable, type Table } from '../../src/lib/import/package/readTable';
import type { Package, Tables } from '../../src/lib/import/package/tables';

/** What the package says of itself: what the report is called, when and by whom published. */
const Publication = v.object({
	title: v.pipe(v.string(), v.nonEmpty('the title of the report')),
	publishedOn: v.pipe(v.string(), v.isoDate('a day such as 2012-09-19')),
	source: v.pipe(v.string(), v.nonEmpty('who published it, and when'))
});

const Description = v.object({ publication: Publication });

/** Reads the data package in a folder, each file by itself; what is wrong is in `faults`. */
export function readPackage(folder: string): Package {
	const tables = readTables(folder);
	const boundaries = readJson(folder, 'boundaries.topo.json', BoundariesPart);
	const description = readJson(folder, 'datapackage.json', Description);
	return {
		tables,
		boundaries: boundaries.data,
		publication: description.data?.publication,
		faults: [
			...Object.values(tables).flatMap((table) => table.faults),
			...boundaries.faults,
			...description.faults
		]
	};
}

function readTables(folder: string): Tables {
	const table = <F extends TableFile>(file: F): Table<F> => {
		const { text, faults } = readText(folder, file);
		if (text === undefined) return { file, raw: [], rows: [], faults };
		return readTable(file, text);
	};
	return {
		'priorities.csv': table('priorities.csv'),
		'families.csv': table('families.csv'),
		'indicators.csv': table('indicators.csv'),
		'periods.csv': table('periods.csv'),
		'observations.csv': table('observations.csv'),
		'published-statuses.csv': table('published-statuses.csv'),
		'commentary.csv': table('commentary.csv'),
		'commentary-figures.csv': table('commentary-figures.csv'),
		'rating-rules.csv': table('rating-rules.csv'),
		'cohorts.csv': table('cohorts.csv'),
		'context-series.csv': table('context-series.csv'),
		'area-measures.csv': table('area-measures.csv'),
		'areas.csv': table('areas.csv'),
		'area-values.csv': table('area-values.csv'),
		'places.csv': table('places.csv'),
		'postcodes.csv': table('postcodes.csv')
	};
}
