import type { Archive } from '../zip/archive';
import { readPart } from './readXml';
import { TextRuns } from './text';

/** The texts that cells refer to by number. */
export function sharedStringsOf(archive: Archive, path: string | undefined): string[] {
	const strings: string[] = [];
	if (path === undefined) return strings;
	const runs = new TextRuns();
	readPart(archive, path, {
		open: (name) => runs.open(name),
		text: (text) => runs.add(text),
		close(name) {
			runs.close(name);
			if (name === 'si') strings.push(runs.take());
		}
	});
	return strings;
}
