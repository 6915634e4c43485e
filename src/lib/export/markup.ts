/** Markup that was put together here; a plain text never is, and is escaped. */
export interface Markup {
	markup: string;
}

export type Child = Markup | string | undefined | Child[];

/**
 * An XML element. Attributes and texts may hold anything: what has a meaning in XML is escaped,
 * and what XML cannot hold becomes a space. An attribute that is `undefined` is left out; a number
 * is rounded to two decimals.
 */
export function element(
	name: string,
	attributes: Record<string, string | number | undefined>,
	...children: Child[]
): Markup {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escaped(said(value))}"`]
	);
	const inner = markupOf(children);
	return { markup: `<${name}${written.join('')}${inner ? `>${inner}</${name}>` : '/>'}` };
}

function markupOf(child: Child): string {
	if (child === undefined) return '';
	if (Array.isArray(child)) return child.map(markupOf).join('');
	return typeof child === 'string' ? escaped(child) : child.markup;
}

const said = (value: string | number) =>
	typeof value === 'number' ? String(Number(value.toFixed(2))) : value;

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** What XML cannot hold becomes a space. */
export const withoutControls = (text: string) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');

/** A text as XML and HTML write it, within an element or an attribute. */
export const escaped = (text: string) =>
	withoutControls(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
