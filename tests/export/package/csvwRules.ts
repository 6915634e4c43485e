import type { TableRows } from '$lib/export/package/tableCsv';

/**
 * The rules of the W3C Recommendation "Metadata Vocabulary for Tabular Data" (17 December 2015)
 * that a description can break, and those by which its data are valid. They are written from the
 * Recommendation's words, since it has no JSON schema of its own, and know only what is used here.
 */
interface Column {
	name: string;
	titles: string;
	datatype: {
		base: string;
		format?: string;
		minimum?: number;
		maximum?: number;
		maxLength?: number;
	};
	required: boolean;
	null: string;
}
interface ForeignKey {
	columnReference: string;
	reference: { resource: string; columnReference: string };
}
export interface Table {
	url: string;
	tableSchema: { columns: Column[]; primaryKey?: string[]; foreignKeys?: ForeignKey[] };
}
type Json = Record<string, unknown>;

/** Sections 5.3 to 5.11: the properties of each kind of object; others need a prefix, as "dc:title". */
const PROPERTIES = {
	group: '@context @id @type dialect notes tableDirection tableSchema tables transformations',
	table:
		'@context @id @type dialect notes suppressOutput tableDirection tableSchema transformations url',
	schema: '@id @type columns foreignKeys primaryKey rowTitles',
	column: '@id @type name suppressOutput titles virtual',
	dialect:
		'@id @type commentPrefix delimiter doubleQuote encoding header headerRowCount lineTerminators quoteChar skipBlankRows skipColumns skipInitialSpace skipRows trim',
	datatype:
		'@id @type base format length minLength maxLength minimum maximum minInclusive maxInclusive minExclusive maxExclusive',
	foreignKey: 'columnReference reference',
	reference: 'resource schemaReference columnReference'
};
/** Section 5.7: they may stand at any of the first four. */
const INHERITED =
	'aboutUrl datatype default lang null ordered propertyUrl required separator textDirection valueUrl';
const BASES = ['string', 'integer', 'decimal', 'date'];
/** "Model for Tabular Data", section 6.4.4, has more formats of a date; this one is used here. */
const DATE = 'yyyy-MM-dd';

type Kind = keyof typeof PROPERTIES;

function strangers(kind: Kind, object: object): string[] {
	const inherits = ['group', 'table', 'schema', 'column'].includes(kind);
	const known = `${PROPERTIES[kind]}${inherits ? ` ${INHERITED}` : ''}`.split(' ');
	return Object.keys(object)
		.filter((name) => !known.includes(name) && !/^(dc|dcat|schema):\w+$/.test(name))
		.map((name) => `${kind}: ${name} is no property of it`);
}

/** What a description breaks, in words. */
export function faultsOfMetadata(document: Json): string[] {
	const tables = (document.tables ?? [document]) as Table[];
	const [namespace] = [document['@context']].flat();
	return [
		...(namespace === 'http://www.w3.org/ns/csvw' ? [] : ['its context is not that of CSVW']),
		...(document.tables ? strangers('group', document) : []),
		...(tables.length > 0 ? [] : ['a group has one table at least']),
		...tables.flatMap((table) => faultsOfTable(table, tables))
	];
}

function faultsOfTable(table: Table, tables: Table[]): string[] {
	const { columns, primaryKey = [], foreignKeys = [] } = table.tableSchema;
	const names = columns.map(({ name }) => name);
	return [
		...strangers('table', table),
		...strangers('schema', table.tableSchema),
		...strangers('dialect', (table as unknown as { dialect: object }).dialect),
		...(typeof table.url === 'string' && table.url ? [] : ['a table has a url']),
		...(new Set(names).size === names.length ? [] : ['two columns have one name']),
		...columns.flatMap(faultsOfColumn),
		...primaryKey.filter((one) => !names.includes(one)).map((one) => `${one} is no column`),
		...foreignKeys.flatMap((key) => faultsOfForeignKey(key, names, tables))
	];
}

function faultsOfColumn(column: Column): string[] {
	const { name, titles, datatype } = column;
	return [
		...strangers('column', column),
		...strangers('datatype', datatype),
		...(/^(?!_)[\w.-]+$/.test(name) ? [] : [`${name} is no name of a column`]),
		...(titles === '' ? [`${name} has no title`] : []),
		...(BASES.includes(datatype.base) ? [] : [`${datatype.base} is no datatype`]),
		...(datatype.base !== 'date' || datatype.format === DATE ? [] : [`${name} has no format`]),
		...(datatype.base === 'decimal' || datatype.base === 'integer'
			? []
			: ['minimum', 'maximum']
					.filter((one) => one in datatype)
					.map((one) => `${name} has a ${one}`)),
		...(datatype.base === 'string' || !('maxLength' in datatype) ? [] : [`${name} has a length`])
	];
}

/** "The table group MUST contain a table whose url annotation is identical" to the resource. */
function faultsOfForeignKey(key: ForeignKey, names: string[], tables: Table[]): string[] {
	const { resource, columnReference } = key.reference;
	const other = tables.find(({ url }) => url === resource);
	const its = other?.tableSchema.columns.map(({ name }) => name) ?? [];
	return [
		...strangers('foreignKey', key),
		...strangers('reference', key.reference),
		...(names.includes(key.columnReference) ? [] : [`${key.columnReference} is no column`]),
		...(other ? [] : [`${resource} is no table of this description`]),
		...(!other || its.includes(columnReference) ? [] : [`${columnReference} is no column of it`])
	];
}

/** What rows break of their description: "Model for Tabular Data", section 6.6. */
export function faultsOfRows(table: Table, rowsOf: (url: string) => TableRows): string[] {
	const { columns, primaryKey, foreignKeys = [] } = table.tableSchema;
	const rows = rowsOf(table.url);
	const header = Object.keys(rows[0] ?? {});
	const cells = columns.flatMap((column) =>
		rows.flatMap((row) => faultOfCell(column, row[column.name] ?? ''))
	);
	const keys = primaryKey ? rows.map((row) => primaryKey.map((one) => row[one]).join('\n')) : [];
	return [
		...(rows.length === 0 || header.join() === columns.map(({ titles }) => titles).join()
			? []
			: ['another header']),
		...cells,
		...(new Set(keys).size === keys.length ? [] : ['a key comes twice']),
		...foreignKeys.flatMap(({ columnReference, reference }) => {
			const known = new Set(
				rowsOf(reference.resource).map((row) => row[reference.columnReference])
			);
			return rows
				.map((row) => row[columnReference])
				.filter((one) => one !== '' && !known.has(one))
				.map((one) => `${columnReference}: ${one} is not in ${reference.resource}`);
		})
	];
}

const LEXICAL: Record<string, RegExp> = {
	string: /^/,
	integer: /^[+-]?\d+$/,
	decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
	date: /^\d{4}-\d{2}-\d{2}$/
};

function faultOfCell({ name, datatype, required, null: none }: Column, text: string): string[] {
	if (text === none) return required ? [`${name} is required`] : [];
	const { base, format = '', maxLength = Infinity } = datatype;
	const fits =
		LEXICAL[base]?.test(text) &&
		(base !== 'string' || new RegExp(format).test(text)) &&
		isWithin(datatype, text) &&
		text.length <= maxLength;
	return fits ? [] : [`${name}: "${text}" does not fit`];
}

const isWithin = ({ minimum = NaN, maximum = NaN }: Column['datatype'], text: string) =>
	!(Number(text) < minimum) && !(Number(text) > maximum);
