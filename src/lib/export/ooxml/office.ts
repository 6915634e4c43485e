import { strToU8, zipSync } from 'fflate';
import { LANGUAGE_TAG } from '$words/language';
import { element, type Child } from '../markup';

/** What files of slides and of tables have in common: both are packages of Office Open XML. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const TYPES = 'application/vnd.openxmlformats-officedocument';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The files of a package by their paths. */
export type Parts = Record<string, string | Uint8Array>;
/** That a file uses another, by the name of the use. */
export type Relation = [type: string, target: string];
/** What the files of some paths are. */
export type Kinds = [path: RegExp, type: string][];

/** A file of the package in a namespace of its own. */
export const otherDocument = (name: string, namespaces: Record<string, string>, child: Child) =>
	HEAD + element(name, namespaces, child).markup;

/** The package as a file, with the list of what each of its files is. */
export function officeFile(parts: Parts, kinds: Kinds, made: Date): Uint8Array {
	const xml = Object.keys(parts).filter((path) => path.endsWith('.xml'));
	const content: Parts = { '[Content_Types].xml': contentTypes(xml, kinds), ...parts };
	const bytes = Object.entries(content).map(([path, part]): [string, Uint8Array] => [
		path,
		typeof part === 'string' ? strToU8(part) : part
	]);
	return zipSync(Object.fromEntries(bytes), { mtime: made });
}

/** What a file uses; the first is `rId1`. */
export const relations = (all: Relation[]): string =>
	otherDocument(
		'Relationships',
		{ xmlns: `${PACKAGE}/relationships` },
		all.map(([Type, Target], n) => element('Relationship', { Id: `rId${n + 1}`, Type, Target }))
	);

const PROPERTIES: Kinds = [
	[/^docProps\/core/, 'application/vnd.openxmlformats-package.core-properties+xml'],
	[/^docProps\/app/, `${TYPES}.extended-properties+xml`]
];

const contentTypes = (paths: string[], kinds: Kinds): string =>
	otherDocument('Types', { xmlns: `${PACKAGE}/content-types` }, [
		element('Default', {
			Extension: 'rels',
			ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
		}),
		element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
		element('Default', { Extension: 'png', ContentType: 'image/png' }),
		paths.map((path) =>
			element('Override', {
				PartName: `/${path}`,
				ContentType: [...kinds, ...PROPERTIES].find(([kind]) => kind.test(path))?.[1]
			})
		)
	]);

/** What a file says of itself, and in which language it is. */
export function coreProperties(
	{ title, subject, creator }: { title: string; subject: string; creator: string },
	made: Date
): string {
	const day = ['created', 'modified'].map((name) =>
		element(
			`dcterms:${name}`,
			{ 'xsi:type': 'dcterms:W3CDTF' },
			made.toISOString().replace(/\.\d+/, '')
		)
	);
	return otherDocument(
		'cp:coreProperties',
		{
			'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
			'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
			'xmlns:dcterms': 'http://purl.org/dc/terms/',
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
		},
		[
			element('dc:title', {}, title),
			element('dc:subject', {}, subject),
			element('dc:creator', {}, creator),
			element('dc:language', {}, LANGUAGE_TAG),
			day
		]
	);
}

/** What made a file, and what else its kind says there. */
export const extendedProperties = (more: Record<string, string> = {}): string =>
	otherDocument(
		'Properties',
		{ xmlns: `${OFFICE.replace('relationships', 'extended-properties')}` },
		Object.entries({ Application: 'Outturn', ...more }).map(([name, text]) =>
			element(name, {}, text)
		)
	);
