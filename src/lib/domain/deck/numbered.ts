import { continued } from './textPages';

/**
 * Gives the pages of one subject their ids and titles: `measure-ni-116`, then `measure-ni-116-2`
 * that says it goes on.
 */
export const numbered = <T>(
	id: string,
	title: string,
	pages: T[]
): (T & { id: string; title: string; continued: boolean })[] =>
	pages.map((page, i) => ({
		...page,
		id: i === 0 ? id : `${id}-${i + 1}`,
		title: i === 0 ? title : continued(title),
		continued: i > 0
	}));
