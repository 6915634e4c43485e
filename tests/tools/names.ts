import { textOf } from './files.ts';

/** What no code may name, since it is data: of any council, by kind. */
export const NAMES = {
	place: /Rotherham|Yorkshire|Humber|England|Trafford|Manchester|Barnsley|Doncaster|Sheffield/,
	comparator: /stat(?:istical)?[_ ]neighbours|statNeighbours|CIPFA/i,
	scheme: /\bNI ?(?:\d|\\d)|\bni-(?:\d|\\d|\[0-9\])/,
	year: /\b(?:19|20)\d\d\b/,
	geography:
		/[Ss]uper output|(?<![A-Za-z])[LM]?(?:soa|SOA)s?(?![a-z])|Soa(?![a-z])|(?<![A-Za-z])ward|Ward(?!e)|[Bb]orough/
};
export type NameKind = keyof typeof NAMES;

/** What of a text of code is no comment: examples may name anything. */
export const withoutComments = (code: string): string =>
	code
		.replace(/<!--[^]*?-->|\/\*[^]*?\*\//g, '')
		.replace(/(^|[^:'"`\w\\/])\/\/[^\n]*/g, '$1')
		.replace(/^\s*import\b[^;]*;$/gm, '');

/** The first thing in a file that no code may name; `undefined` where there is none. */
export const nameIn = (file: string, kind: NameKind): string | undefined =>
	NAMES[kind].exec(withoutComments(textOf(file)))?.[0];
