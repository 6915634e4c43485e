import type { Run } from '../parted';
import type { Archive } from '../zip/archive';
import { readXml } from '../xlsx/readXml';

/** How text, a cell or a sheet of a style is shown, as far as it says so itself. */
interface Style {
	parent: string;
	run?: Run | undefined;
	fill?: string;
	isHidden?: boolean;
}

type Attributes = Record<string, string>;

const RAISED = /^(?:super|[1-9]\d*%)/;
const LOWERED = /^(?:sub|-\d+%)/;

/** The styles of an OpenDocument file, as they are told: those of its own file, then the sheets'. */
export class OdsStyles {
	#styles = new Map<string, Style>();
	#style: Style | undefined;

	/** @param archive whose file of common styles is read */
	constructor(archive: Archive) {
		readXml(archive, 'styles.xml', {
			open: (name, attributes) => this.open(name, attributes),
			close: (name) => this.close(name)
		});
	}

	open(name: string, attributes: Attributes): void {
		if (name === 'style') {
			this.#style = { parent: attributes['style:parent-style-name'] ?? '' };
			this.#styles.set(keyOf(attributes['style:family'], attributes['style:name']), this.#style);
		}
		const style = this.#style;
		if (!style) return;
		if (name === 'text-properties') style.run = runOf(attributes) ?? style.run;
		if (name === 'table-cell-properties') {
			const fill = attributes['fo:background-color'];
			if (fill) style.fill = /^(?:transparent|#ffffff)$/i.test(fill) ? '' : fill.toLowerCase();
		}
		if (name === 'table-properties') style.isHidden = attributes['table:display'] === 'false';
	}

	close(name: string): void {
		if (name === 'style') this.#style = undefined;
	}

	runOf(family: 'text' | 'table-cell', name: string): Run | undefined {
		return this.#told(family, name, ({ run }) => run);
	}

	fillOf(name: string): string {
		return this.#told('table-cell', name, ({ fill }) => fill) ?? '';
	}

	isHidden(name: string): boolean {
		return this.#told('table', name, ({ isHidden }) => isHidden) ?? false;
	}

	/** What a style says, else the one that it is made from. */
	#told<T>(family: string, name: string, of: (style: Style) => T | undefined): T | undefined {
		let style = this.#styles.get(keyOf(family, name));
		for (let i = 0; style && i < 10; i++) {
			const told = of(style);
			if (told !== undefined) return told;
			style = this.#styles.get(keyOf(family, style.parent));
		}
		return undefined;
	}
}

const keyOf = (family = '', name = '') => `${family} ${name}`;

function runOf(attributes: Attributes): Run | undefined {
	const line =
		attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
	if (line && line !== 'none') return 'struck';
	if (attributes['text:display'] === 'none') return 'unseen';
	const position = attributes['style:text-position'] ?? '';
	if (RAISED.test(position)) return 'raised';
	if (LOWERED.test(position)) return 'lowered';
	return line === 'none' ? 'own' : undefined;
}
