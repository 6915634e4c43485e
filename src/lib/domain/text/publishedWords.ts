import { formatDay } from './format.ts';

/** What a page or a file says of a dataset's publication. */
export interface Published {
	publishedOn: string;
	origin?: 'shipped' | 'own';
}

/**
 * When a dataset was published; a reader's own is not, whatever day it is meant for.
 * @returns "Published 19 September 2012" or "Own data, not published"
 */
export const publishedWords = ({ publishedOn, origin }: Published): string =>
	origin === 'own' ? 'Own data, not published' : `Published ${formatDay(publishedOn)}`;
