/** What a logo must not hold: it would run, be fetched, or is no drawing at all. */
export type LogoFault =
	'no-svg' | 'too-large' | 'script' | 'handler' | 'outside' | 'element' | 'declaration';

/** A logo is in every page's head. */
export const MOST_LOGO_LETTERS = 40_000;

const ELEMENTS = new Set(
	`svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath
	linearGradient radialGradient stop clipPath mask pattern marker filter feGaussianBlur feOffset feBlend
	feColorMatrix feComposite feFlood feMerge feMergeNode style switch`.split(/\s+/)
);

/**
 * The first thing in a logo that must not be there, with the text of it.
 * @param svg the text of a file
 * @returns `undefined` where it is a drawing that only draws
 */
export function logoFault(svg: string): { fault: LogoFault; found: string } | undefined {
	const text = svg.replace(/<!--[^]*?-->/g, '').trim();
	const tags = [...text.matchAll(/<\s*([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi)];
	if (!/^(?:<\?xml [^>]*\?>)?\s*<svg[\s>]/.test(text) || !/<\/svg>$/.test(text))
		return { fault: 'no-svg', found: text.slice(0, 40) };
	if (svg.length > MOST_LOGO_LETTERS) return { fault: 'too-large', found: String(svg.length) };
	const declared = /<!(?!\[CDATA\[)[^>]*|<\?(?!xml )[^>]*/i.exec(text)?.[0];
	if (declared) return { fault: 'declaration', found: declared.slice(0, 40) };
	for (const [tag, name = '', attributes = ''] of tags) {
		const fault = elementFault(name) ?? attributeFault(attributes);
		if (fault) return { fault, found: tag.slice(0, 60) };
	}
	return styleFault(text);
}

function elementFault(name: string): LogoFault | undefined {
	if (/^(?:.*:)?script$/i.test(name)) return 'script';
	return ELEMENTS.has(name) ? undefined : 'element';
}

function styleFault(text: string): { fault: LogoFault; found: string } | undefined {
	const styles = [...text.matchAll(/<style[^>]*>([^]*?)<\/style/gi)].map(([, css = '']) => css);
	const outside = styles.find(reachesOut);
	return outside === undefined
		? undefined
		: { fault: 'outside', found: outside.trim().slice(0, 60) };
}

function attributeFault(attributes: string): LogoFault | undefined {
	for (const [, name = '', double, single] of attributes.matchAll(
		/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
	)) {
		const value = double ?? single ?? '';
		if (/^on/i.test(name)) return 'handler';
		if (/(?:^|:)href$/i.test(name) && !value.trim().startsWith('#')) return 'outside';
		if (/(?:^|:)src$/i.test(name) || (!name.startsWith('xmlns') && reachesOut(value)))
			return 'outside';
	}
	return /(?:^|\s)on\w+\s*=/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'))
		? 'handler'
		: undefined;
}

/** An address other than of a part of the drawing; escapes could hide one. */
const reachesOut = (css: string): boolean =>
	/@import|\\|&#|javascript:/i.test(css) || /url\((?!\s*["']?#)/i.test(css);
