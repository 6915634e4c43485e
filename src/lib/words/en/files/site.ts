import type { Site } from '../../../domain/site';

/** The whole site as files, for a council that has none yet. */

/** What its pages are called until their script has run. */
export const SITE_TITLE = 'Performance';

/** What its pages say without a script. */
export const needsScript = ({ organisation }: Pick<Site, 'organisation'>): string =>
	`The figures of ${organisation} are shown by a script, which this browser does not run.`;

/** What stands in each page until its figures have come. */
export const FETCHING = 'Fetching the figures …';

/** What to do with the folder, for whoever looks after the host. */
export const WHOLE_SITE = [
	'WHAT THIS IS',
	'A whole Outturn website: pages, program and data. Any host that serves files can serve it, at the',
	'root of a domain or in any folder. Nothing has to be installed or built.',
	'',
	'WHAT TO DO',
	'1. Unpack this zip into an empty folder of the host: index.html lies at the top of that folder.',
	'2. Open the address of the folder. It says the title above.',
	'3. For the next figures use "Publish", which changes the folder "data" alone.',
	'',
	'GOOD TO KNOW',
	'The pages show their figures by script. Their readable HTML, the icons and the way home of',
	'404.html are made by a build of the project, if they are wanted.',
	'Files named __data.json came with the program; nothing of them is shown.'
];
