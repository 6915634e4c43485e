/** The results of all parts as one page of tables: each figure beside its goal. */
import { goalTable, kB, ms, ratio, table, whole, type Goal } from './goal.ts';
import type { DeskResult } from './desk.ts';
import type { InteractionResult } from './interactions.ts';
import type { Scores } from './lighthouse.ts';
import type { MapResult } from './map.ts';
import type { OfflineResult } from './offline.ts';
import type { PaintResult } from './paint.ts';
import type { Measured } from './part.ts';
import { RUNS, SLOW } from './slowLine.ts';
import { readersMonth } from './readers.ts';
import type { Transfer } from './transfer.ts';

type Rows<T> = Record<string, T>;

/** What each row of each part measured last, and where. */
export interface Results {
	paint?: Rows<Measured<PaintResult>>;
	map?: Rows<Measured<MapResult>>;
	offline?: Rows<Measured<OfflineResult>>;
	interactions?: Rows<Measured<InteractionResult>>;
	lighthouse?: Rows<Measured<Scores>>;
	transfer?: Rows<Measured<Transfer>>;
	desk?: Rows<Measured<DeskResult>>;
}

const PROFILE = `an empty cache at ${SLOW.megabits} Mbit/s, ${SLOW.latency} ms and ${SLOW.slowdown}x processor slowdown`;

/** Renders the results; a part that was never measured is left out. */
export function report(results: Results): string {
	return [
		'# Measured, not felt',
		'',
		'`npm run bench` measures all of this on a site built before, `npm run bench -- paint` one part,',
		'`npm run bench -- paint/overview` one row. Times are reports and fail nothing; the budgets of',
		'bytes are tests too (`npm test -- bytes`). A ratio is good to about 0.1.',
		'',
		...section('The overview and a measure’s page', results.paint, toldPaint),
		...section('The map', results.map, toldMap),
		...section('A second visit, offline', results.offline, toldOffline),
		...section('Acts, on this machine as it is', results.interactions, toldInteractions),
		...section('Lighthouse 12, as a mobile phone', results.lighthouse, toldLighthouse),
		...section('What a visit transfers', results.transfer, toldTransfer),
		...section('The data desk, on this machine as it is', results.desk, toldDesk)
	].join('\n');
}

function section<T>(
	heading: string,
	rows: Rows<Measured<T>> | undefined,
	told: (of: Rows<T>) => string[]
): string[] {
	if (!rows) return [];
	const results = Object.entries(rows).map(([name, { result }]) => [name, result] as const);
	const where = [...new Set(Object.values(rows).map(({ on }) => on))];
	return [
		`## ${heading}`,
		'',
		...told(Object.fromEntries(results)),
		`Measured on ${where.join('; ')}.`,
		''
	];
}

const toldPaint = (pages: Rows<PaintResult>): string[] => [
	`Medians of ${RUNS}, from ${PROFILE}. The floor is a plain page with the same text, no script and no style, from the same server, in turn with ours.`,
	'',
	...Object.entries(pages).flatMap(([name, page]) =>
		goalTable(name.replace('-', ', on a '), paintGoals(page))
	)
];

function paintGoals({ ours, floor, filterAnswers }: PaintResult): Goal[] {
	const toFloor = ours.largest / floor.largest;
	const answers = { what: 'a filter is answered after', figure: filterAnswers ?? NaN, say: ms };
	return [
		{ what: 'first paint', figure: ours.first, say: (it) => besideFloor(it, floor.first) },
		{
			what: `largest paint, of ${ours.element} (floor: of ${floor.element})`,
			figure: ours.largest,
			say: (it) => besideFloor(it, floor.largest)
		},
		{
			what: 'cumulative layout shift, the worst run',
			figure: ours.shift,
			under: 0.02,
			say: (it) => it.toFixed(4)
		},
		{ what: 'largest paint, to the floor', figure: toFloor, under: 1.25, say: ratio },
		{
			what: 'blocking time from the first paint until the page rests',
			figure: ours.blocking,
			under: 150,
			say: ms
		},
		{ what: 'bytes before idle', figure: ours.beforeIdle, under: 150, say: kB },
		{ what: `bytes in all, in ${ours.requests} requests`, figure: ours.inAll, say: kB },
		...(filterAnswers === undefined ? [] : [answers])
	];
}

const besideFloor = (figure: number, floor: number) => `${ms(figure)} (floor ${ms(floor)})`;

function toldMap({ map }: Rows<MapResult>): string[] {
	if (!map) return [];
	const { ours, floor, acts } = map;
	const { drawn, answered } = ours;
	return [
		`Medians of ${RUNS}, from ${PROFILE}. The floor is a plain Leaflet page that draws the same 166 areas.`,
		'',
		...goalTable('Map', [
			{ what: '166 areas drawn', figure: drawn, say: (it) => besideFloor(it, floor.drawn) },
			{ what: 'drawn, to the floor', figure: drawn / floor.drawn, under: 1.6, say: ratio },
			{
				what: 'first selection answered',
				figure: answered,
				say: (it) => besideFloor(it, floor.answered)
			},
			{ what: 'answered, to the floor', figure: answered / floor.answered, under: 1.6, say: ratio },
			{ what: 'bytes in all', figure: ours.inAll, under: 210, say: kB }
		]),
		...goalTable(
			`A change at ${SLOW.slowdown}x slowdown, to the paint that shows it`,
			Object.entries(acts).flatMap(([name, of]): Goal[] => [
				{ what: `${name}, median`, figure: of.median, say: ms },
				{ what: `${name}, 95th percentile`, figure: of.percentile95, under: 100, say: ms }
			])
		)
	];
}

function toldOffline(kinds: Rows<OfflineResult>): string[] {
	return [
		`Medians of ${RUNS}, at ${SLOW.slowdown}x processor slowdown, the host stopped and the browser offline. The floor is the plain page from a service worker that does nothing else.`,
		'',
		...Object.entries(kinds).flatMap(([name, { ours, floor }]) =>
			goalTable(name, [
				{ what: 'first paint', figure: ours.first, say: (it) => besideFloor(it, floor.first) },
				{
					what: 'first paint, to the floor',
					figure: ours.first / floor.first,
					under: 1.2,
					say: ratio
				},
				{
					what: 'largest paint',
					figure: ours.largest,
					say: (it) => besideFloor(it, floor.largest)
				},
				{
					what: 'largest paint, to the floor',
					figure: ours.largest / floor.largest,
					under: 1.2,
					say: ratio
				}
			])
		)
	];
}

const toldInteractions = (result: Rows<InteractionResult>): string[] => [
	'Real keys and clicks, unthrottled, 24 of each. "Paint" is from the key to the first frame that shows a change; "event" the browser’s own event timing in steps of 8 ms (0 is under 16 ms); "work" from the handling of the act until the page has changed, layout that was asked for included; "script" all script of the act, also what follows its paint, as the map’s table does. Goals for the 95th percentile: paint and event 50 ms, script 8 ms.',
	'',
	...table(
		[
			'act',
			'paint: median',
			'95th',
			'event: 95th',
			'work: median',
			'script: median',
			'95th',
			'met'
		],
		Object.entries(result).map(([name, { shown, event, work, script }]) => [
			name,
			ms(shown.median),
			ms(shown.percentile95),
			ms(event.percentile95),
			ms(work.median),
			ms(script.median),
			ms(script.percentile95),
			isQuick({ shown, event, script }) ? 'yes' : '**no**'
		])
	)
];

const isQuick = ({ shown, event, script }: Omit<InteractionResult, 'work'>) =>
	shown.percentile95 < 50 && event.percentile95 < 50 && script.percentile95 < 8;

const toldLighthouse = (pages: Rows<Scores>): string[] => [
	'Performance is the median of three. Goals: 98, 100, 100, 100.',
	'',
	...table(
		['page', 'performance', 'accessibility', 'best practices', 'SEO', 'met', 'what took off'],
		Object.entries(pages).map(([name, { scores, faults }]) => [
			name,
			...Object.values(scores).map(whole),
			scores.performance >= 98 &&
			scores.accessibility + scores['best-practices'] + scores.seo === 300
				? 'yes'
				: '**no**',
			faults.join('; ')
		])
	)
];

function toldTransfer(pages: Rows<Transfer>): string[] {
	const load = ({ kB: size, requests }: Transfer['page']) => `${kB(size)} in ${requests}`;
	const offline = Math.max(...Object.values(pages).map((page) => page.offline.kB));
	return [
		'Bytes over the wire, heads and bodies, and requests, counted at the host. "For offline use" is fetched by the service worker once the page is idle.',
		'',
		...table(
			['page', 'first visit', 'for offline use', 'a later visit, nothing changed'],
			Object.entries(pages).map(([name, page]) => [
				name,
				load(page.page),
				load(page.offline),
				load(page.later)
			])
		),
		...goalTable('Stored for offline use', [
			{ what: 'the most that a first visit fetches', figure: offline, under: 650, say: kB }
		]),
		...readersMonth(pages)
	];
}

const toldDesk = (rows: Rows<DeskResult>): string[] => [
	'From the press of Check, in a fresh page, until the changes and the form to commit are there: the median of 3; the longest task is that of all 3. Nothing is written meanwhile.',
	'',
	...Object.values(rows).flatMap(({ rows: count, checked, longestTask }) =>
		goalTable(`XLSX of ${count.toLocaleString('en-GB')} rows`, [
			{ what: 'checked', figure: checked, under: 3000, say: ms },
			{ what: 'the longest task of the main thread', figure: longestTask, under: 50, say: ms }
		])
	)
];
