import type { Archive } from '../zip/archive';
import { RUN, withoutSigns, type Run } from '../parted';
import { readPart } from './readXml';
import { isOn } from './styles';

/**
 * Text of a cell or of a shared string: what its runs say, not how Japanese is pronounced. A run that
 * is raised, lowered or struck through is marked as such.
 */
export class TextRuns {
	#text = '';
	#within = 0;
	#aside = 0;
	/** What the font of the run that is being told makes of its text. */
	#runs: Run[] = [];
	#opened: Run[] = [];

	open(name: string, attributes: Record<string, string>): void {
		if (name === 'rPh') this.#aside++;
		if (name === 'r') this.#runs = [];
		if (name === 'rPr') this.#runs = ['own'];
		if (name === 'strike' && isOn(attributes.val)) this.#runs.push('struck');
		if (name === 'vertAlign') this.#runs.push(...(ALIGNED[attributes.val ?? ''] ?? []));
		if (name === 't' && this.#within++ === 0) this.#begin();
	}

	close(name: string): void {
		if (name === 'rPh') this.#aside--;
		if (name === 'r') this.#runs = [];
		if (name === 't' && --this.#within === 0) this.#end();
	}

	add(text: string): void {
		if (this.#within > 0 && this.#aside === 0) this.#text += withoutSigns(text);
	}

	/** The text so far; the next begins empty. */
	take(): string {
		const text = unescaped(this.#text);
		this.#text = '';
		return text;
	}

	#begin(): void {
		this.#opened = this.#aside === 0 ? this.#runs : [];
		this.#text += this.#opened.map((run) => RUN[run]).join('');
	}

	#end(): void {
		this.#text += RUN.end.repeat(this.#opened.length);
	}
}

const ALIGNED: Record<string, Run[]> = { superscript: ['raised'], subscript: ['lowered'] };

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
		open: (name, attributes) => runs.open(name, attributes),
		text: (text) => runs.add(text),
		close(name) {
			runs.close(name);
			if (name === 'si') strings.push(runs.take());
		}
	});
	return strings;
}
