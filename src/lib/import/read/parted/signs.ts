import type { Parted } from './runs';

/** Zero width, soft hyphens, marks of direction: none of them shows. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** What joins or parts letters, or turns their direction, is meant where such letters are. */
const MEANT = /[\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069]/;
const JOINED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const ZERO_WIDTH_JOINER = '\u200D';

/** A text without characters that cannot be seen, but for those that other letters need. */
export function withoutInvisible(text: string): Parted {
	const gone = new Set<string>();
	const isJoined = JOINED.test(text);
	const kept = text.replace(INVISIBLE, (sign, at: number) => {
		if (isJoined && MEANT.test(sign)) return sign;
		if (sign === ZERO_WIDTH_JOINER && PICTURE.test(text.slice(0, at))) return sign;
		gone.add(codeOf(sign));
		return '';
	});
	return {
		text: kept,
		notes: gone.size > 0 ? [{ kind: 'invisible', detail: [...gone].join(', ') }] : []
	};
}

const codeOf = (sign: string) =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const RAISED = '\u00B2\u00B3\u00B9\u2070\u2074-\u2079\u1D43\u1D47\u1D48\u1D49\u1D9C';
const NUMBER = String.raw`[(<>≤≥]?\s*[-−+]?[£€$]?\d[\d,]*(?:\.\d+)?\s*(?:%|[pkm]|[a-z]{2,12})?\)?`;
/** A number with its unit, and the marks behind it. */
const BEHIND_FIGURE = new RegExp(
	String.raw`^(${NUMBER})((?:\s*(?:[*†‡§¶#^${RAISED}]|\[(?:note )?\d{1,2}\]))+)$`,
	'iu'
);
/** A word, a year or a bracket, and the marks directly behind it; a grade "A*" has none. */
const BEHIND_WORDS = new RegExp(
	String.raw`^([^]*(?:\p{L}{3}|\d|[%)]))((?:[*†‡§${RAISED}]| ?\[note \d{1,2}\])+)$`,
	'iu'
);
/** Longer texts are commentary, and stay as they are. */
const LONGEST = 200;

/**
 * A text without the footnote marks behind its figure or its last word: "88.6 ¹", "12.5*",
 * "Outturn [note 1]". A star alone is no such mark.
 */
export function withoutFootnotes(text: string): Parted {
	const none = { text, notes: [] };
	const plain = text.trim();
	if (plain.length > LONGEST) return none;
	const [, base = '', marks = ''] = BEHIND_FIGURE.exec(plain) ?? BEHIND_WORDS.exec(plain) ?? [];
	// "**bold**" is written so, and "A*, A*" names grades.
	if (marks === '' || (marks.includes('*') && base.includes('*'))) return none;
	if (/\b[ckmd]?m$/.test(base) && /^[²³]$/.test(marks)) return none;
	return { text: base.trimEnd(), notes: [{ kind: 'footnote', detail: marks.trim() }] };
}
