import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { type RawTables, type TableRows } from '$lib/export/package/tableCsv';
import { TABLE_FILES } from '$lib/data/schema/tables';
import { EXAMPLE } from '../tools/example';
import { ROOT, textOf } from '../tools/files';

/** The rows of a CSV text as text by column. */
export function rowsOf(text: string): TableRows {
	const [header = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''));
	return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

/** A table that the package leaves out has no rows. */
const shippedText = (file: string) =>
	existsSync(join(ROOT, EXAMPLE, file)) ? textOf(`${EXAMPLE}/${file}`) : '';

/** The tables that are shipped, from their own files. */
export const SHIPPED_TABLES = Object.fromEntries(
	TABLE_FILES.map((file) => [file, rowsOf(shippedText(file))])
) as unknown as RawTables;
