import { publishedText } from '../datasets';

/** The files of plain words that lie beside tables that are taken away: their lines, as they stand. */

/** Where the figures are from, and when they were published. */
export const sourceLine = ({
	source,
	publishedOn
}: {
	source: string;
	publishedOn: string;
}): string => `Source: ${source}. ${publishedText({ publishedOn })}.`;

export const licenceLine = ({ title, path }: { title: string; path: string }): string =>
	`Licence: ${title}, ${path}`;

/** What the data package is for, for whoever unpacks it. */
export const PACKAGE = [
	'WHAT THIS IS',
	'The data package of an Outturn website: every table as CSV, the shapes of the areas and',
	'datapackage.json, which says what every column means. It can be brought to the data page of',
	'the website, or replace the files of the same names in the folder "data" of the project. A table',
	'that the data do not have is not here.',
	'',
	'TAKE CARE',
	'Programs read these files, so every text is exactly as it was brought. Text that begins with',
	'= + - or @ may be run by a spreadsheet as a formula. To read the tables in a spreadsheet, take',
	'out the workbook or the tables as CSV: there such text is led by an apostrophe.'
];

/** What the tables that were taken out are, and how they are read. */
export const TABLES = [
	'WHAT THIS IS',
	'Every table of an Outturn website as a CSV file that spreadsheets open, in UTF-8. Beside each',
	'stands its description for programs (CSV on the Web), such as observations.csv-metadata.json;',
	'csv-metadata.json describes all of them and says what refers to what. A table that the data do',
	'not have is not here.',
	'',
	'TAKE CARE',
	'Text that a spreadsheet would run as a formula is led by an apostrophe. Programs that want',
	'every text exactly as it was brought should read the data package instead.'
];

/** What to do with published files, for whoever looks after the website. */
export const PUBLISHED = [
	'WHAT THIS IS',
	'The data files of an Outturn website, and what else of it follows from them. Put over those of',
	'the website, they change the figures that every reader sees, and whose they are. They hold no',
	'program, and nothing has to be installed or built.',
	'',
	'WHAT TO DO',
	'1. Find the folder of the website: the one with index.html and a folder "data" in it.',
	'2. Keep a copy of those files in it that have the name of one in this zip. Putting them back',
	'   undoes everything.',
	'3. Copy what is in this zip, but for README.txt, over what is there. Say yes to replacing files.',
	'   Where you can choose the order, copy data/manifest.json and data/manifest.json.gz last. If',
	'   there is a file of the same name that ends in .br beside one that you replaced, delete it: it',
	'   would be sent in its stead.',
	'4. Open the website. It says the title above. Readers who have it open are told that there',
	'   is new data.',
	'',
	'GOOD TO KNOW',
	'Leave the older files in "data" where they are: readers who have the website open still use',
	'them. They may be deleted after a day. If the host lets files be kept by browsers, then all but',
	'manifest.json may be kept for good: their names change whenever their content does.',
	'',
	'A browser cannot write the pages of the website anew. Read without their script, they say so and lead',
	'to data/published.html, which has every measure; their titles, and what search engines and shared',
	'links show of them, stay as they were built until the website is built anew.'
];

/** What published files are, each with how much it holds. */
export const publishedFiles = (
	version: string,
	files: { file: string; bytes: number }[]
): string[] => [
	'WHAT IS IN IT',
	`data/manifest.json (version ${version}) and the same compressed`,
	...files.map(({ file, bytes }) => `data/${file} (${bytes} bytes)`)
];
