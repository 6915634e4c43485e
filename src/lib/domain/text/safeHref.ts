/** What a link may hold: a web or mail address in whole, without blanks, quotes or brackets. */
const SAFE = /^(?:https?:\/\/|mailto:)[^\s<>"\\\p{Cc}]+$/iu;

/** A link's address that may be followed; `undefined` for any other, such as a script. */
export const safeHref = (href: string): string | undefined =>
	SAFE.test(href.trim()) ? href.trim().replaceAll('(', '%28').replaceAll(')', '%29') : undefined;
