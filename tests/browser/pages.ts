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
	['the slide of a red measure', './present/?q=NI+116&slide=4'],
	['the slide of the neighbourhoods', './present/?q=NI+116&slide=7'],
	['the speaker’s window', './present/?slide=3&speaker=1'],
	['the data', './data/'],
	['the audit', './data/audit/'],
	['the audit of flags that agree', './data/audit/?class=agrees'],
	['the audit with another rule', './data/audit/?q=NI+148&rule=comparator-only'],
	['the page about it all', './about/']
];

/** An address that leads nowhere. */
export const NOWHERE = './no/such/page/';

export const INDICATOR_PATHS = PUBLISHED.map(({ id }) => [id, indicatorPath(id)] as const);

export const WIDTHS = [360, 1440];
export const SCHEMES = ['light', 'dark'] as const;
