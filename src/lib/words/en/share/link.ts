/** What leads to the panel of a page's link. */
export const SHARE = 'Share';

/** A link to a page, and the HTML that shows a part of it in another site's. */
export const LINK = {
	part: 'Link to share',
	label: 'Link',
	copy: 'Copy link',
	withoutOwn: 'Your own data, if you loaded any, is not in it: others see the published report.'
};

/** @param title of the reader's own dataset, which the link names */
export const withOwn = (title: string): string =>
	`It names “${title}”, your own data, which only this browser holds: elsewhere it opens the published report, and the page says so.`;

export const NOT_IN_REPORT =
	'The published report has no such measure: the link shows it only where the same data are held.';

export const EMBED = {
	part: 'Embed',
	how: 'To show it in another site’s page: paste this where its HTML is written.',
	chart: 'Chart',
	label: 'HTML to embed',
	copy: 'Copy HTML',
	itself: 'See it by itself',
	always: '. It always shows the published report, and needs no cookies or storage.'
};
