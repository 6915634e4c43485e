import type { Run } from '../parted';

export type Attributes = Partial<Record<string, string>>;

/** How an element is shown, as far as its text is another's for it. */
export interface Look {
	/** What its text is within the cell's; `unseen` of a row or column hides that. */
	run: Run | undefined;
	/** Whether it is there for screen readers alone. */
	isSpoken: boolean;
	/** Its background; '' for none or white. */
	fill: string;
}

/** The declarations of a page's styles by class. */
export type Styles = ReadonlyMap<string, string>;

/**
 * The rules of a style element that are of one class alone, such as Excel's own `.xl65`; those for
 * print or for a width of the page are left out.
 */
export function stylesIn(css: string): Map<string, string> {
	const styles = new Map<string, string>();
	const plain = css.replace(/<!--|-->|\/\*[^]*?\*\//g, '');
	for (const [selectors, declarations] of rulesIn(plain))
		for (const selector of selectors.split(',')) {
			const name = /^\s*(?:[a-z]+)?\.([\w-]+)\s*$/i.exec(selector)?.[1];
			if (name) styles.set(name, `${styles.get(name) ?? ''};${declarations}`);
		}
	return styles;
}

/** Selectors and declarations, but for what stands within another block. */
function rulesIn(css: string): [string, string][] {
	const rules: [string, string][] = [];
	let [depth, from] = [0, 0];
	let selectors = '';
	for (let at = 0; at < css.length; at++) {
		const sign = css[at];
		if (sign === '{' && depth++ === 0) [selectors, from] = [css.slice(from, at), at + 1];
		if (sign !== '}' || depth === 0 || --depth > 0) continue;
		if (!selectors.includes('@')) rules.push([selectors, css.slice(from, at)]);
		from = at + 1;
	}
	return rules;
}

const SPOKEN =
	/^(?:(?:govuk|nhsuk|u)-)?(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|sr-text|show-for-sr|element-invisible)$/i;
const UNSEEN = /^(?:hidden|is-hidden|d-none|sort-?(?:key|value))$/i;
const STRUCK = new Set(['s', 'strike', 'del']);

export function lookOf(tag: string, attributes: Attributes, styles: Styles): Look {
	const names = (attributes.class ?? '').split(/\s+/).filter(Boolean);
	const given = declared([...names.map((name) => styles.get(name)), attributes.style].join(';'));
	const isSpoken = names.some((name) => SPOKEN.test(name)) || isOffPage(given);
	const isUnseen = names.some((name) => UNSEEN.test(name)) || isNotShown(given, attributes);
	return {
		run: isSpoken ? undefined : isUnseen ? 'unseen' : runOf(tag, given, attributes),
		isSpoken,
		fill: fillOf(given, attributes)
	};
}

/** What is declared, the last of a property. */
const declared = (style: string): Map<string, string> =>
	new Map(
		style.split(';').map((one): [string, string] => {
			const [property = '', ...value] = one.split(':');
			return [property.trim().toLowerCase(), value.join(':').trim().toLowerCase()];
		})
	);

const isNotShown = (given: Map<string, string>, { hidden }: Attributes) =>
	hidden !== undefined ||
	given.get('display')?.startsWith('none') ||
	given.get('visibility')?.startsWith('hidden') ||
	given.get('mso-hide')?.startsWith('all') ||
	/^0(?![.\d]*[1-9])/.test(given.get('font-size') ?? '');

const isOffPage = (given: Map<string, string>) =>
	/^rect\([01]/.test(given.get('clip') ?? '') ||
	/^-\d{3,}/.test(given.get('left') ?? given.get('text-indent') ?? '');

function runOf(tag: string, given: Map<string, string>, attributes: Attributes): Run | undefined {
	const line = given.get('text-decoration-line') ?? given.get('text-decoration') ?? '';
	if (line.includes('line-through') || (STRUCK.has(tag) && line !== 'none')) return 'struck';
	// A part of a cell that Excel has struck through.
	if (tag === 'font' && line === 'none') return 'own';
	const aside = attributes['aria-hidden'] === 'true' ? 'aside' : undefined;
	return alignedAs(tag, given.get('vertical-align')) ?? aside;
}

function alignedAs(tag: string, align = ''): Run | undefined {
	if (tag === 'sup' || align.startsWith('super')) return 'raised';
	return tag === 'sub' || align.startsWith('sub') ? 'lowered' : undefined;
}

const WHITE =
	/^(?:#fff|#ffffff|white|window|rgb\(255,255,255\)|none|transparent|inherit|initial|auto)$/;

function fillOf(given: Map<string, string>, { bgcolor = '' }: Attributes): string {
	const declared =
		given.get('background-color') ?? given.get('background') ?? bgcolor.toLowerCase();
	const plain = declared.replace(/url\([^)]*\)|!important/g, '').replace(/\s*([,()])\s*/g, '$1');
	const [colour = ''] = /^(?:#[\da-f]{3,8}|[a-z]+(?:\([^)]*\))?)/.exec(plain.trim()) ?? [];
	return WHITE.test(colour) || /^(?:rgb|hsl)a\([^)]*,0\)$/.test(colour) ? '' : colour;
}
