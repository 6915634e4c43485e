import { SaxesParser } from 'saxes';

/** An element of an XML text. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
	/** Its own text and that of all within, in order. */
	text: string;
}

/**
 * An XML text as its root element.
 * @throws where it is not well-formed
 */
export function parseXml(xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element = {
			name,
			attributes: attributes as Record<string, string>,
			children: [],
			text: ''
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => open.forEach((one) => (one.text += text)));
	parser.on('closetag', () => open.pop());
	parser.write(xml).close();
	return root.children[0] as Element;
}

/** Every element of a name, the root with them, in order. */
export const named = (root: Element, name: string): Element[] => [
	...(root.name === name ? [root] : []),
	...root.children.flatMap((child) => named(child, name))
];
