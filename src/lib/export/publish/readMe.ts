import type { Manifest } from '$lib/data/schema/core';
import { PART_NAMES } from '$lib/data/schema/manifest';
import { formatDay } from '$words/days';

/** What to do with published files, for whoever looks after the website; lines as Windows ends them. */
export const readMe = (manifest: Manifest): string =>
	wordsFor(manifest)
		.map((line) => `${line}\r\n`)
		.join('');

const wordsFor = ({ title, publishedOn, source, version, parts }: Manifest): string[] => [
	title,
	`Source: ${source}. Published ${formatDay(publishedOn)}.`,
	'',
	'WHAT THIS IS',
	'The data files of an Outturn website. Put over those of the website, they change the figures',
	'that every reader sees. They hold no program, and nothing has to be installed or built.',
	'',
	'WHAT TO DO',
	'1. Find the folder of the website: the one with index.html and a folder "data" in it.',
	'2. Keep a copy of its file data/manifest.json. Putting it back undoes everything.',
	'3. Copy the folder "data" from this zip over the one that is there. Say yes to replacing',
	'   manifest.json and manifest.json.gz. Where you can choose the order, copy them last. If there',
	'   is a file manifest.json.br, delete it: it would be sent in their stead.',
	'4. Open the website. It says the title above. Readers who have it open are told that there',
	'   is new data.',
	'',
	'GOOD TO KNOW',
	'Leave the older files in "data" where they are: readers who have the website open still use',
	'them. They may be deleted after a day. If the host lets files be kept by browsers, then all but',
	'manifest.json may be kept for good: their names change whenever their content does.',
	'',
	'Pages read without script have the figures that the website was built with, until it is built',
	'anew.',
	'',
	'WHAT IS IN IT',
	`data/manifest.json (version ${version}) and the same compressed`,
	...PART_NAMES.map((name) => `data/${parts[name].file} (${parts[name].bytes} bytes)`)
];
