import type { Site } from '../../../domain/site';

/** The whole site as files, for a council that has none yet. */

/** What its pages are called until their script has run. */
export const SITE_TITLE = 'Performance';

/** What its pages say without a script. */
export const needsScript = ({ organisation }: Pick<Site, 'organisation'>): string =>
	`The figures of ${organisation} are shown by a script, which this browser does not run.`;

/** What stands in each page until its figures have come. */
export const FETCHING = 'Fetching the figures …';

/**
 * What to do with the folder, for whoever looks after the host.
 * @param folder of the host that it is for: "/", "/some/sub/"
 */
export const wholeSiteLines = (folder: string): string[] => [
	'WHAT THIS IS',
	'A whole Outturn website: pages, program and data. Any host that serves files can serve it. Nothing',
	'has to be installed or built.',
	'',
	'WHAT TO DO',
	...(folder === '/'
		? [
				"1. Unpack this zip into the host's root, which is empty: index.html lies at the top of it.",
				'2. Open the address of the host. It says the title above.'
			]
		: [
				`1. Unpack this zip into an empty folder of the host, ${folder}: index.html lies at the top of it.`,
				'   Some hosts read _headers or .nojekyll, and at their own root alone: move both files there',
				'   as they are, or add the lines of _headers to those of the one that is there.',
				'2. Open the address of the folder. It says the title above.'
			]),
	'3. For the next figures use "Publish", which changes the folder "data" alone.',
	'',
	'GOOD TO KNOW',
	`_headers and the way home of 404.html are made for ${folder}. For another folder publish anew.`,
	'The pages show their figures by script. Readable HTML of each is made by a build of the project,',
	'if it is wanted.',
	'Files named __data.json came with the program; nothing of them is shown.'
];
