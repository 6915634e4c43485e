import { csvParse } from 'd3-dsv';
import { textOf } from '../../tools/files.ts';

/** A row of the published table, typed by hand and independently of `data/`. */
export interface Published {
	id: string;
	number: string;
	prior: string;
	target: string;
	outturn: string;
	stat_neighbours: string;
	national: string;
	direction: string;
	on_target: string;
	met_sn: string;
	met_national: string;
	rag: string;
}

export const PUBLISHED = csvParse(
	textOf('tests/fixtures/published-2011-12.csv')
) as unknown as Published[];

/** The five priorities in the report's order, and the last number of the report under each. */
export const PRIORITIES = [
	{ title: 'Making sure no community is left behind', last: 1 },
	{
		title:
			'Providing quality education; ensuring people have opportunities to improve skills, learn and get a job',
		last: 26
	},
	{
		title: 'Ensuring care and protection are available for those people who need it most',
		last: 37
	},
	{ title: 'Helping create safe and healthy communities', last: 42 },
	{ title: 'Improving the environment', last: 42 }
];

/** The published measures under a priority, 1 to 5. */
export const publishedUnder = (priority: number): Published[] => {
	const first = (PRIORITIES[priority - 2]?.last ?? 0) + 1;
	const last = PRIORITIES[priority - 1]?.last ?? 0;
	return PUBLISHED.filter(({ number }) => Number(number) >= first && Number(number) <= last);
};

/** The word of each rating, as the page says it. */
export const RATING_WORD: Record<string, string> = {
	RED: 'Red',
	AMBER: 'Amber',
	GREEN: 'Green',
	'N/A': 'Not rated'
};

/** The reference of a measure as the page writes it: "NI 79", "NI 53a", "NI 102 KS2". */
export function referenceOf({ id }: Pick<Published, 'id'>): string {
	const [, number = '', stage] = id.split('-');
	return `NI ${number}${stage ? ` ${stage.toUpperCase()}` : ''}`;
}

/** A figure as it stands on a page: as printed, but for the one percentage printed without its sign. */
export const asShown = (printed: string, { id }: Published): string =>
	id === 'ni-101' && printed === '23.3' ? '23.3%' : printed;
