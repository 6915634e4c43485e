import { licenceOf } from '$lib/domain/site/credits';
import { KEYS, REFERENCES, isForeignKey, type Reference } from '$lib/data/schema/tables/relations';
import { TABLE_FILES, type TableFile } from '$lib/data/schema/tables';
import type { Field, Publication } from '$lib/package/descriptor';
import { resourceOf } from './resources';

/** Metadata of a table in the words of CSV on the Web (W3C, "Metadata Vocabulary for Tabular Data"). */
export type CsvwTable = ReturnType<typeof tableOf> & {
	'@context': ReturnType<typeof contextOf>;
};

const contextOf = ({ site }: Publication) =>
	['http://www.w3.org/ns/csvw', { '@language': site.language }] as const;

const DIALECT = {
	encoding: 'utf-8',
	delimiter: ',',
	quoteChar: '"',
	doubleQuote: true,
	header: true,
	headerRowCount: 1,
	lineTerminators: ['\r\n', '\n']
};

/** The name under which whoever has the table looks for its metadata. */
export const csvwName = (file: TableFile): string => `${file}-metadata.json`;

/** The name under which it looks for that of all tables together. */
export const CSVW_ALL = 'csv-metadata.json';

/**
 * What a table is, column by column, for programs. A foreign key may only name a table of the same
 * description: those between files stand in `csvwMetadataOfAll`.
 */
export const csvwMetadata = (file: TableFile, publication: Publication): CsvwTable => ({
	'@context': contextOf(publication),
	...tableOf(file, publication, (to) => to === file)
});

/** All tables of a package in one description, with what each refers to. */
export const csvwMetadataOfAll = (
	publication: Publication,
	files: readonly TableFile[] = TABLE_FILES
) => ({
	'@context': contextOf(publication),
	...saidOf(publication.title, publication),
	tables: files.map((file) => tableOf(file, publication, (to) => files.includes(to)))
});

function tableOf(file: TableFile, publication: Publication, knows: (file: TableFile) => boolean) {
	const { title, description, schema } = resourceOf(file, publication);
	const key = keyOf(file, schema.fields);
	const references = REFERENCES.filter(isForeignKey).filter(
		({ from, to }) => from[0] === file && knows(to[0])
	);
	return {
		url: file,
		...saidOf(`${title}: ${publication.title}`, publication),
		'dc:description': description,
		dialect: DIALECT,
		tableSchema: {
			columns: schema.fields.map(columnOf),
			...(key && { primaryKey: key }),
			...(references.length > 0 && { foreignKeys: references.map(foreignKey) })
		}
	};
}

const saidOf = (title: string, { source, publishedOn, site, credits }: Publication) => ({
	'dc:title': title,
	'dc:source': source,
	'dc:publisher': site.organisation,
	'dc:issued': { '@value': publishedOn, '@type': 'xsd:date' },
	'dc:license': { '@id': licenceOf(credits).path },
	'dc:rights': credits.attribution.map(({ text }) => text).join(' ')
});

const columnOf = (field: Field) => ({
	name: field.name,
	titles: field.name,
	'dc:description': field.description,
	datatype: datatypeOf(field),
	required: field.constraints?.required ?? false,
	null: ''
});

const BASES = { string: 'string', integer: 'integer', number: 'decimal', date: 'date' };

function datatypeOf({ type, constraints = {} }: Field) {
	const { pattern, minimum, maximum, maxLength } = constraints;
	const format = type === 'date' ? 'yyyy-MM-dd' : (pattern ?? anyOf(constraints.enum));
	return {
		base: BASES[type],
		...(format !== undefined && { format }),
		...(minimum !== undefined && { minimum }),
		...(maximum !== undefined && { maximum }),
		...(maxLength !== undefined && { maxLength })
	};
}

/** A pattern that fits these words and no other. */
const anyOf = (words: readonly string[] | undefined) =>
	words && `^(${words.map((word) => word.replace(/[[\]]/g, '\\$&')).join('|')})$`;

/** The first key of a file that no row can leave blank. */
function keyOf(file: TableFile, fields: Field[]): string[] | undefined {
	const filled = fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name);
	const isFilled = (columns: string[]) => columns.every((column) => filled.includes(column));
	return KEYS.find(([of, columns]) => of === file && isFilled(columns))?.[1];
}

const foreignKey = ({ from: [, column], to: [file, key] }: Reference) => ({
	columnReference: column,
	reference: { resource: file, columnReference: key }
});
