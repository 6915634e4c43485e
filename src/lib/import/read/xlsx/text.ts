import type { Archive } from '../zip/archive';
import { readPart } from './readXml';

/** Text of a cell or of a shared string: what its runs say, not how Japanese is pronounced. */
export class TextRuns {
	#text = '';
	#within = 0;
	#aside = 0;

	open(name: string): void {
		if (name === 'rPh') this.#aside++;
		if (name === 't') this.#within++;
	}

	close(name: string): void {
		if (name === 'rPh') this.#aside--;
		if (name === 't') this.#within--;
	}

	add(text: string): void {
		if (this.#within > 0 && this.#aside === 0) this.#text += text;
	}

	/** The text so far; the next begins empty. */
	take(): string {
		const text = unescaped(this.#text);
		this.#text = '';
		return text;
	}
}

/** What XML cannot hold is written as _x000D_ in a workbook, and "_x" itself as _x005F_x. */
export const unescaped = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
		: text;

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
