import { PUBLISHED } from './published.ts';

/** The address of a measure's own page. */
export const indicatorPath = (id: string) => `./indicator/${id}/`;

/** Every kind of page, each in the states that look different. */
export const PAGES: [name: string, path: string][] = [
	['the overview', './'],
	['the overview as a table', './?view=table'],
	['the overview with filters', './?rating=red,amber&priority=2&sort=attention'],
	['the overview with nothing found', './?q=zeppelin'],
	['an indicator with every comparator', indicatorPath('ni-116')],
	['an indicator of a small cohort', indicatorPath('ni-101')],
	['an indicator without target or comparator', indicatorPath('ni-76')],
	['an indicator with a target in another unit', indicatorPath('ni-113b')],
	['an unknown indicator', './indicator/?id=no-such-measure'],
	['the map of child poverty', './map/'],
	['the map with an area chosen', './map/?measure=child-poverty&area=E01007677'],
	['the map of deprivation in one ward', './map/?measure=imd-rank&ward=E05008935'],
	[
		'the map of a change, with areas side by side',
		'./map/?measure=imd-rank&since=2004&pins=E01007677,E01007678'
	],
	['the map as equal cells, one class picked', './map/?measure=idaci&shape=cells&pick=43..56'],
	['the slides', './present/'],
	['the slide of the position', './present/?slide=2'],
	['the slide of a red measure', './present/?q=NI+116&slide=measure-ni-116'],
	['the slide of the neighbourhoods', './present/?q=NI+116&slide=map'],
	['the speaker’s window', './present/?slide=3&speaker=1'],
	['the data', './data/'],
	['the audit', './data/audit/'],
	['the audit of flags that agree', './data/audit/?class=agrees'],
	['the audit with another rule', './data/audit/?q=NI+148&rule=comparator-only'],
	['the full report', './report/'],
	['the page about it all', './about/'],
	['an embedded measure', './embed/indicator/ni-116/'],
	['an embedded measure over time', './embed/indicator/ni-101/?chart=trend'],
	['an embed of an unknown measure', './embed/indicator/?id=no-such-measure'],
	['an embedded map', './embed/map/?area=E01007677'],
	['an embedded map of a change', './embed/map/?measure=imd-rank&since=2004&ward=E05001019']
];

/** What of a page is opened by a click on its words, and is looked at then. */
export const OPENED: [name: string, path: string, words: string][] = [
	['the overview, with what changed opened', './', 'What changed'],
	['the overview, with sharing opened', './?rating=red', 'Share'],
	['an indicator, with a chart to take away', indicatorPath('ni-116'), 'Take this chart away'],
	['the map, with its choices to take away', './map/', 'Take away: the areas'],
	['the slides, with the editor opened', './present/?slide=2', 'Edit the slides'],
	['the data, with the areas without a value', './data/', '142 areas, not published'],
	['an embedded map, with its table opened', './embed/map/', 'The values as a table']
];

/** An address that leads nowhere. */
export const NOWHERE = './no/such/page/';
export const NOWHERE_NAME = 'the page of an unknown address';

/** All of these together, in the record of the checks. */
export const MEASURES_NAME = 'each of the 50 measures’ pages';
export const INDICATOR_PATHS = PUBLISHED.map(({ id }) => [id, indicatorPath(id)] as const);

export const SCHEMES = ['light', 'dark'] as const;

/** How a page is looked at. */
export interface Look {
	width: number;
	colorScheme: (typeof SCHEMES)[number];
}

/** Either width and either scheme once: what looks at every page looks at it so. */
export const LOOKS: readonly Look[] = [
	{ width: 360, colorScheme: 'light' },
	{ width: 1440, colorScheme: 'dark' }
];

/** The same widths in the other scheme. */
export const OTHER_LOOKS: readonly Look[] = [
	{ width: 360, colorScheme: 'dark' },
	{ width: 1440, colorScheme: 'light' }
];
