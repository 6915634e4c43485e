import type { Transfer } from './transfer.ts';

const READERS = 1_000_000;
const LATER = 3;
const SECONDS_A_MONTH = 30 * 24 * 3600;

/**
 * What a million readers a month transfer, each with a first visit to the overview and three later
 * visits, to the overview, a measure and the map, while nothing has changed.
 */
export function readersMonth(pages: Record<string, Transfer>): string[] {
	const { overview, indicator, map } = pages;
	const visits = [overview, indicator, map].flatMap((page) => page?.later ?? []);
	if (!overview || visits.length !== LATER) return [];
	const parts = [overview.page, overview.offline, ...visits];
	const reader = {
		kB: parts.reduce((all, { kB }) => all + kB, 0),
		requests: parts.reduce((all, { requests }) => all + requests, 0)
	};
	const terabytes = (reader.kB * 1000 * READERS) / 1e12;
	const perSecond = (reader.requests * READERS) / SECONDS_A_MONTH;
	return [
		`A reader with a first visit to the overview and ${LATER} later visits (overview, indicator, map) transfers ${reader.kB.toFixed(0)} kB in ${reader.requests} requests.`,
		`A million such readers a month: ${terabytes.toFixed(2)} TB and ${Math.round(reader.requests)} million requests, ${Math.round(perSecond)} a second on average.`,
		''
	];
}
