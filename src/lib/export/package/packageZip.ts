import { strToU8, zipSync } from 'fflate';
import type { TableFile } from '$lib/data/schema/tables';
import { descriptorWith, LOGO_FILE, type Publication } from '$lib/package/descriptor';
import { packageReadMe } from './readMes';
import { filesOf, resourceOf } from './resources';
import { tableCsv, type RawTables } from './tableCsv';

/** What a data package is made from. */
export interface PackageContent {
	tables: RawTables;
	/** TopoJSON; the part that the site keeps may be handed in as it is. */
	boundaries: object | undefined;
	publication: Publication;
	/** When it is made, for the dates of its files. */
	made?: Date;
}

/**
 * The data package as a zip, which can replace the files of `data/` in a checkout: read and built,
 * it gives the same dataset. Programs read it, so cells stay as they are: text that a spreadsheet
 * would run as a formula is not changed, which its README.txt says.
 */
export function packageZip({ made = new Date(), ...content }: PackageContent): Uint8Array {
	const files = Object.entries(packageFiles(content)).map(([name, text]) => [name, strToU8(text)]);
	return zipSync(Object.fromEntries(files), { mtime: made });
}

/** The same as texts by their names. */
export function packageFiles({ tables, boundaries, publication }: PackageContent) {
	const files = filesOf(tables, publication);
	const has = (file: TableFile) => files.includes(file);
	return {
		...Object.fromEntries(files.map((file) => [file, tableCsv(file, tables[file])])),
		...(boundaries && { 'boundaries.topo.json': JSON.stringify(withoutSchema(boundaries)) }),
		'datapackage.json': descriptorWith(
			publication,
			files.map((file) => resourceOf(file, publication, has))
		),
		...(publication.site.logo && { [LOGO_FILE]: publication.site.logo }),
		'README.txt': packageReadMe(publication)
	};
}

/** The build gives the part its schema's number; the file has none. */
const withoutSchema = (boundaries: object) => ({ ...boundaries, schema: undefined });
