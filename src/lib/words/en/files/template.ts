import { counted, NOUNS } from '../counts';

/** The table to fill in with the next figures: its headings are such as the desk knows. */
export const TEMPLATE = {
	reference: 'Reference',
	measure: 'Measure',
	direction: 'Direction of travel',
	rating: 'Rating',
	summary: 'Commentary'
};

/** What stands above the table of a workbook. */
export const templateTitle = (period: string): string => `Figures of ${period}`;

/** How it is filled in. @param leftOut measures whose figures are of other kinds of periods */
export const templateNote = (leftOut: number): string =>
	[
		'Write figures as they are to be published, such as 58.3%, £1.2m or N/A; leave blank what is not known yet. Then bring this file to the data desk.',
		leftOut > 0 &&
			`${counted(leftOut, NOUNS.measure)} ${leftOut === 1 ? 'is' : 'are'} left out, since figures come for other kinds of periods.`
	]
		.filter(Boolean)
		.join(' ');
