import { DESCRIPTOR, type Publication } from '$lib/package/descriptor';
import { formatDay } from '$words/days';

/** Lines as Windows ends them, since some editors there know no others. */
const lines = (all: string[]): string => all.map((line) => `${line}\r\n`).join('');

const headOf = ({ title, source, publishedOn }: Publication): string[] => [
	title,
	`Source: ${source}. Published ${formatDay(publishedOn)}.`,
	`Licence: ${DESCRIPTOR.licenses[0].title}, ${DESCRIPTOR.licenses[0].path}`,
	...DESCRIPTOR.attribution
];

/** What the data package is for, for whoever unpacks it. */
export const packageReadMe = (publication: Publication): string =>
	lines([
		...headOf(publication),
		'',
		'WHAT THIS IS',
		'The data package of an Outturn website: every table as CSV, the shapes of the areas and',
		'datapackage.json, which says what every column means. It can be brought to the data page of',
		'the website, or replace the files of the same names in the folder "data" of the project.',
		'',
		'TAKE CARE',
		'Programs read these files, so every text is exactly as it was brought. Text that begins with',
		'= + - or @ may be run by a spreadsheet as a formula. To read the tables in a spreadsheet, take',
		'out the workbook or the tables as CSV: there such text is led by an apostrophe.'
	]);

/** What the tables that were taken out are, and how they are read. */
export const tablesReadMe = (publication: Publication): string =>
	lines([
		...headOf(publication),
		'',
		'WHAT THIS IS',
		'Every table of an Outturn website as a CSV file that spreadsheets open, in UTF-8. Beside each',
		'stands its description for programs (CSV on the Web), such as observations.csv-metadata.json;',
		'csv-metadata.json describes all of them and says what refers to what.',
		'',
		'TAKE CARE',
		'Text that a spreadsheet would run as a formula is led by an apostrophe. Programs that want',
		'every text exactly as it was brought should read the data package instead.'
	]);
