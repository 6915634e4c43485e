import type { Archive } from '../zip/archive';
import { readXml } from './readXml';

/** A sheet as the workbook lists it. */
export interface Listed {
	name: string;
	path: string;
	hidden: boolean;
}

export interface Workbook {
	/** In the workbook's order; sheets of charts alone are no tables. */
	sheets: Listed[];
	/** Whether days are counted from 1904, as old Macs did. */
	from1904: boolean;
	strings: string | undefined;
	styles: string | undefined;
}

interface Relation {
	type: string;
	path: string;
}

/** What a workbook consists of; `undefined` where the zip is no workbook. */
export function workbookOf(archive: Archive): Workbook | undefined {
	const main = [...relationsOf(archive, '').values()].find(({ type }) => type === 'officeDocument');
	if (!main || !archive.entries.has(main.path)) return undefined;
	const relations = relationsOf(archive, main.path);
	const ofType = (type: string) =>
		[...relations.values()].find((relation) => relation.type === type)?.path;
	const workbook = { sheets: [] as Listed[], from1904: false, isWorkbook: false };
	readXml(archive, main.path, {
		open(name, attributes) {
			if (name === 'workbook') workbook.isWorkbook = true;
			if (name === 'workbookPr') workbook.from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
			const listed = name === 'sheet' ? listedOf(attributes, relations) : undefined;
			if (listed) workbook.sheets.push(listed);
		}
	});
	const { sheets, from1904, isWorkbook } = workbook;
	if (!isWorkbook) return undefined;
	return { sheets, from1904, strings: ofType('sharedStrings'), styles: ofType('styles') };
}

function listedOf(
	attributes: Record<string, string>,
	relations: Map<string, Relation>
): Listed | undefined {
	const key = Object.keys(attributes).find((attribute) => /(^|:)id$/.test(attribute)) ?? '';
	const relation = relations.get(attributes[key] ?? '');
	if (relation?.type !== 'worksheet') return undefined;
	const hidden = /hidden/i.test(attributes.state ?? '');
	return { name: attributes.name ?? '', path: relation.path, hidden };
}

/** What a file of the package refers to, by id; '' for the package itself. */
export function relationsOf(archive: Archive, path: string): Map<string, Relation> {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const relations = new Map<string, Relation>();
	readXml(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, {
		open(name, { Id, Type = '', Target = '' }) {
			if (name !== 'Relationship' || Id === undefined) return;
			const type = Type.slice(Type.lastIndexOf('/') + 1);
			relations.set(Id, { type, path: resolved(folder, Target) });
		}
	});
	return relations;
}

/** A target as it is written ("/xl/a.xml", "../a.xml", "a.xml") as a path of the zip. */
function resolved(folder: string, target: string): string {
	const parts: string[] = [];
	for (const part of (target.startsWith('/') ? target : folder + target).split('/'))
		if (part === '..') parts.pop();
		else if (part !== '' && part !== '.') parts.push(part);
	return parts.join('/');
}
