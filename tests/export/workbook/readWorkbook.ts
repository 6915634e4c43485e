import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { named, parseXml, type Element } from '../../tools/xml';

/** A cell as its file holds it. */
export interface ReadCell {
	/** "n" is a number, "inlineStr" a text. */
	type: string;
	text: string;
	/** The format of its style. */
	format: string | undefined;
}

export interface ReadSheet {
	name: string;
	path: string;
	root: Element;
	/** Cells by their places: "A1". */
	cells: Map<string, ReadCell>;
}

/** The files of a package, the XML ones parsed. */
export function readParts(bytes: Uint8Array): Map<string, Element> {
	const files = Object.entries(unzipSync(bytes));
	return new Map(files.map(([path, content]) => [path, parseXml(strFromU8(content))]));
}

/** What a file's relations name, by their ids, as paths of the package. */
export function relationsOf(parts: Map<string, Element>, path: string): Map<string, string> {
	const { dir, base } = posix.parse(path);
	const file = parts.get(posix.join(dir, '_rels', `${base}.rels`));
	const all = file ? named(file, 'Relationship') : [];
	return new Map(
		all.map(({ attributes: { Id = '', Target = '' } }) => [Id, posix.join(dir, Target)])
	);
}

/** The worksheets of a workbook in their order, found by its relations alone. */
export function readWorkbook(parts: Map<string, Element>): ReadSheet[] {
	const path = relationsOf(parts, '').get('rId1') ?? '';
	const targets = relationsOf(parts, path);
	const styles = parts.get(posix.join(posix.dirname(path), 'styles.xml')) as Element;
	return named(parts.get(path) as Element, 'sheet').map(({ attributes }) => {
		const sheet = targets.get(attributes['r:id'] ?? '') ?? '';
		const root = parts.get(sheet) as Element;
		const cells = named(root, 'c').map((cell): [string, ReadCell] => [
			cell.attributes.r ?? '',
			{
				type: cell.attributes.t ?? 'n',
				text: cell.text,
				format: formatOf(styles, Number(cell.attributes.s))
			}
		]);
		return { name: attributes.name ?? '', path: sheet, root, cells: new Map(cells) };
	});
}

function formatOf(styles: Element, style: number): string | undefined {
	const looks = named(styles, 'cellXfs')[0]?.children ?? [];
	const id = looks[style]?.attributes.numFmtId;
	return named(styles, 'numFmt').find(({ attributes }) => attributes.numFmtId === id)?.attributes
		.formatCode;
}
