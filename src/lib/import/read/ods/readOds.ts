import type { Brought } from '../../sheet';
import { ReadFault } from '../fault';
import { CellCount, type Limits } from '../limits';
import { withoutHidden } from '../notShown';
import { emptyFault } from '../text/table';
import { readXml } from '../xlsx/readXml';
import type { Archive } from '../zip/archive';
import { OdsSheet } from './sheet';
import { OdsStyles } from './styles';

const SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?\s*$/;

/**
 * The sheets of an OpenDocument spreadsheet, in its order; hidden ones too, with a note that says so.
 * @returns `undefined` where the zip is none
 * @throws ReadFault where it is damaged, protected, empty or beyond the limits
 */
export function readOds(archive: Archive, limits: Limits): Brought | undefined {
	if (!SPREADSHEET.test(archive.text('mimetype') ?? '')) return undefined;
	if (archive.text('META-INF/manifest.xml')?.includes('encryption-data'))
		throw new ReadFault({ place: archive.name, reason: { kind: 'protected' } });
	const styles = new OdsStyles(archive);
	const count = new CellCount(limits);
	const sheets: OdsSheet[] = [];
	let open: OdsSheet | undefined;
	readXml(archive, 'content.xml', {
		open(name, attributes) {
			if (name === 'table' && !open) {
				const isHidden = styles.isHidden(attributes['table:style-name'] ?? '');
				open = new OdsSheet(attributes['table:name'] ?? '', isHidden, { styles, count });
				sheets.push(open);
			} else if (open) open.open(name, attributes);
			else styles.open(name, attributes);
		},
		text: (text) => open?.text(text),
		close(name) {
			if (name === 'table') open = undefined;
			else if (open) open.close(name);
			else styles.close(name);
		}
	});
	const read = sheets.map((sheet) => sheet.read());
	if (read.every(({ rows }) => rows.length === 0)) throw emptyFault(archive.name);
	return { kind: 'sheets', format: 'ods', sheets: read.map(withoutHidden) };
}
