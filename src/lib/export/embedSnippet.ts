import { escaped } from './markup';

/** A page to be shown in another's frame, at the size that it is made for. */
export interface Embed {
	/** Whole, with its host: the page that it is pasted into is another site's. */
	address: string;
	/** What the frame is announced as. */
	title: string;
	width: number;
	height: number;
}

/** The HTML that shows an embed in another site's page. */
export const embedSnippet = ({ address, title, width, height }: Embed): string =>
	`<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
