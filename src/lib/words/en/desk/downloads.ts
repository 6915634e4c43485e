import { fileSize } from '../figures';

/** What is shown, as files: to publish it, to work with it, to keep it safe. */

export const PUBLISH = 'Publish';

/** @param bytes how much the data files hold, unpacked */
export const publishText = (title: string, bytes: number): string =>
	`The data files of “${title}” as one zip, ${fileSize(bytes)} unpacked. Unpack it over the site’s folder on the host, so that its files go over those there. That is all: nothing is built or installed, and every reader sees these figures at their next visit. Whoever reads the site without its script is led to a plain table of them.`;

/** For a council that has no site yet. */
export const WHOLE_SITE = {
	button: 'Publish as a whole site',
	note: 'For a host without a site yet: program, pages and data in one zip. Unpack it into an empty folder; any host that serves files will do.',
	folder: 'Folder on the host',
	hint: '“/” where the site has a host of its own. For www.council.example/performance/ it is “/performance/”.',
	fault:
		'This should be the folder’s path from the root of its host, as in “/performance/”: letters, digits and . _ ~ - alone.'
};

export const TAKE_OUT = {
	heading: 'Take out',
	lede: 'The tables behind what is shown now. In the workbook and the CSV tables, text that a spreadsheet would run as a formula is led by an apostrophe; the data package keeps every text exactly as it was brought.',
	workbook: 'Workbook (XLSX)',
	tables: 'Every table as CSV, with metadata',
	package: 'Data package'
};

export const BACK_UP = {
	heading: 'Back up and restore',
	lede: 'A browser can lose what it keeps. A backup holds every dataset of your own, how columns were recognised, what you answered, and your choices of slides.',
	backUp: 'Back up',
	look: 'Choose a backup to look into'
};
