import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlinesOf } from '../shapes/outlines';
import { SOURCES } from './sources';
import { tables } from './tables';

const PACKAGE = join('data', 'trafford');

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `npm run data:trafford`: writes the tables and outlines of `data/trafford` from its sources. */
for (const [file, { columns, rows }] of Object.entries(tables())) {
	const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
	writeFileSync(join(PACKAGE, file), `${[columns.join(','), ...lines].join('\n')}\n`);
	console.log(`${file}: ${rows.length} rows`);
}

const wards = join(SOURCES, 'geospatial', 'electoral_ward.geojson');
const outlines = outlinesOf({
	layers: [
		{
			file: wards,
			json: JSON.parse(readFileSync(wards, 'utf8')) as unknown,
			name: 'ward',
			id: 'area_code'
		}
	],
	whole: { name: 'borough', code: 'E08000009' }
});
writeFileSync(join(PACKAGE, 'boundaries.topo.json'), `${JSON.stringify(outlines)}\n`);
