/**
 * Signs of no meaning (of Unicode's private use) that stand for marks until the text is whole: only
 * then is it known what stands beside them.
 */
export const MARK = {
	strong: '\uE000',
	strongEnd: '\uE001',
	em: '\uE002',
	emEnd: '\uE003',
	link: '\uE004',
	linkTo: '\uE005',
	linkEnd: '\uE006'
};

/** A text without such signs of its own. */
export const unmarked = (text: string): string => text.replace(/[\uE000-\uE006]/g, '');

const STRONG = /(.?)\uE000( *)([^\uE000\uE001\n]*?)( *)\uE001(?=(.?))/gu;
const EM = /(.?)\uE002( *)([^\uE002\uE003\n]*?)( *)\uE003(?=(.?))/gu;
const LINK = /\uE004([^\uE004-\uE006\n]*)\uE005([^\uE004-\uE006\n]*)\uE006/g;

/** A text with its marks written as Markdown; a mark within a word or across lines is left out. */
export function written(text: string): string {
	const strong = text.replace(STRONG, (_, ...parts: string[]) => wrapped('**', parts));
	const both = strong.replace(EM, (_, ...parts: string[]) => wrapped('*', parts));
	const linked = both.replace(LINK, (_, words: string, href: string) => link(words, href));
	return unmarked(linked.replace(/\uE005[^\uE006]*\uE006/g, ''));
}

function wrapped(
	sign: string,
	[before = '', left = '', words = '', right = '', after = '']: string[]
) {
	const isWithin =
		touches(left, before) || touches(right, after) || (before === '*') !== (after === '*');
	const marked = unmarked(words) === '' || isWithin ? words : sign + words + sign;
	return before + left + marked + right;
}

/** Whether a mark would stand within a word, where it is none. */
const touches = (blank: string, beside: string) => blank === '' && /[\p{L}\p{N}]/u.test(beside);

function link(words: string, href: string): string {
	const said = words.trim().replaceAll('[', '(').replaceAll(']', ')');
	return said === '' ? words : words.replace(words.trim(), () => `[${said}](${href})`);
}
