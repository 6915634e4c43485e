import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosenPackage, NoPackage } from '../chosenPackage.js';
import { noTable, readTable } from '../../../src/lib/package/readTable';
import { isThere, readText } from '../readFile';
import { OutlineFault, outlinesOf } from './outlines';
import { shapesAsked, USAGE } from './options';

const AREAS = 'areas.csv';

/** `npm run shapes`: makes `boundaries.topo.json` of files of outlines, or says what is wrong and stops. */
try {
	const { to, for: name, ...asked } = shapesAsked(process.argv.slice(2));
	const path = to ?? join(packageNamed(name), 'boundaries.topo.json');
	const codesOf = codesIn(name);
	const layers = asked.layers.map((layer) => ({
		...layer,
		json: jsonIn(layer.file),
		codes: codesOf(layer.name)
	}));
	const topology = outlinesOf({ ...asked, layers });
	const text = `${JSON.stringify(topology)}\n`;
	writeFileSync(path, text);
	const counts = Object.entries(topology.objects).map(([name, object]) =>
		object.type === 'GeometryCollection' ? `${object.geometries.length} of ${name}` : name
	);
	console.log(`${path}: ${counts.join(', ')}, ${(text.length / 1024).toFixed(1)} KiB`);
} catch (error) {
	if (!(error instanceof OutlineFault || error instanceof NoPackage)) throw error;
	console.error(`${error.message}\nNothing was written.`);
	process.exitCode = 1;
}

/** What is written over is named, never the package that is shown where none is. */
function packageNamed(name = process.env.OUTTURN_DATA): string {
	if (name) return chosenPackage(name);
	throw new OutlineFault(
		`Name the package whose outlines these are: --for northbridge.\n\n${USAGE}`
	);
}

/** The codes of a package's areas by their geography: all of them for one that has none. */
function codesIn(name = process.env.OUTTURN_DATA): (geography: string) => Set<string> {
	const folder = name && chosenPackage(name);
	const text = folder && isThere(folder, AREAS) ? readText(folder, AREAS).text : undefined;
	const { rows } = text === undefined ? noTable(AREAS) : readTable(AREAS, text);
	return (geography) => {
		const own = rows.filter(({ geographyId }) => geographyId === geography);
		return new Set((own.length > 0 ? own : rows).map(({ code }) => code));
	};
}

function jsonIn(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		const why = error instanceof Error ? error.message : '';
		throw new OutlineFault(`${file}: wanted a GeoJSON file that can be read (${why}).`);
	}
}
