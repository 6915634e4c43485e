import { SaxesParser } from 'saxes';
import type { Archive } from '../zip/archive';
import { damaged, damagedWithin, type InnerDamage } from '../fault';

type Plain = { position: false; xmlns: false };

/** What is told of an XML file as it is read; names come without their prefix. */
export interface Listener {
	open(name: string, attributes: Record<string, string>): void;
	close?(name: string): void;
	text?(text: string): void;
}

/**
 * Reads an XML file of a workbook as it is unpacked, so that it is never whole in memory and a
 * limit stops it early. 14 MB (35,000 rows of 8 cells) take saxes 0.2 s. It knows no entities but
 * XML's own five, so none can be made to grow.
 * @returns whether the workbook holds the file
 * @throws ReadFault where it is no XML
 */
export function readXml(archive: Archive, path: string, listener: Listener): boolean {
	const fault = (damage: InnerDamage) => damagedWithin(archive.name, path, damage);
	const parser = parserFor(listener, fault);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const decoded = (part?: Uint8Array) => {
		try {
			return decoder.decode(part, { stream: part !== undefined });
		} catch {
			throw fault({ kind: 'not-utf-8' });
		}
	};
	if (!archive.unpack(path, (part) => parser.write(decoded(part)))) return false;
	parser.write(decoded()).close();
	return true;
}

/**
 * Reads an XML file that another one of the workbook refers to.
 * @throws ReadFault where it is missing, and where it is no XML
 */
export function readPart(archive: Archive, path: string, listener: Listener): void {
	if (!readXml(archive, path, listener)) throw damaged(archive.name, { kind: 'no-file', path });
}

function parserFor(listener: Listener, fault: (damage: InnerDamage) => Error): SaxesParser<Plain> {
	const parser = new SaxesParser<Plain>({ position: false, xmlns: false });
	parser.on('opentag', (tag) => listener.open(local(tag.name), tag.attributes));
	parser.on('closetag', (tag) => listener.close?.(local(tag.name)));
	parser.on('text', (text) => listener.text?.(text));
	parser.on('cdata', (text) => listener.text?.(text));
	parser.on('error', (error) => {
		throw fault({ kind: 'unreadable', said: error.message });
	});
	return parser;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
