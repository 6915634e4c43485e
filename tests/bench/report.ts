/** The results of all parts as one page of tables: each figure beside its goal. */
import { goalTable, kB, ms, ratio, table, whole, type Goal } from './goal.ts';
import type { InteractionResult } from './interactions.ts';
import type { Scores } from './lighthouse.ts';
import type { MapResult } from './map.ts';
import type { OfflineResult } from './offline.ts';
import type { PaintResult } from './paint.ts';
import { SLOW } from './slowLine.ts';
import { readersMonth } from './readers.ts';
import type { Transfer } from './transfer.ts';

/** What each part measured last, and where. */
export interface Results {
	paint?: Measured<PaintResult>;
	map?: Measured<MapResult>;
	offline?: Measured<OfflineResult>;
	interactions?: Measured<InteractionResult>;
	lighthouse?: Measured<Scores[]>;
	transfer?: Measured<Transfer[]>;
}

export interface Measured<T> {
	/** The day, the machine and the browser, in words. */
	on: string;
	result: T;
}

const PROFILE = `an empty cache at ${SLOW.megabits} Mbit/s, ${SLOW.latency} ms and ${SLOW.slowdown}x processor slowdown`;

/** Renders the results; a part that was never measured is left out. */
export function report(results: Results): string {
	const part = <T>(
		heading: string,
		measured: Measured<T> | undefined,
		told: (of: T) => string[]
	) =>
		measured
			? [`## ${heading}`, '', ...told(measured.result), `Measured on ${measured.on}.`, '']
			: [];
	return [
		'# Measured, not felt',
		'',
		'`npm run bench` measures all of this, `npm run bench -- paint` one part, on a site built before.',
		'Times are reports and fail nothing; the budgets of bytes are tests too (`npm test -- bytes`).',
		'A ratio is good to about 0.1: page and floor are measured in turn, in one run.',
		'',
		...part('The overview and a measure’s page', results.paint, toldPaint),
		...part('The map', results.map, toldMap),
		...part('A second visit, offline', results.offline, toldOffline),
		...part('Acts, on this machine as it is', results.interactions, toldInteractions),
		...part('Lighthouse 12, as a mobile phone', results.lighthouse, toldLighthouse),
		...part('What a visit transfers', results.transfer, toldTransfer)
	].join('\n');
}

function toldPaint({ overview, indicator, filterAnswers, runs }: PaintResult): string[] {
	const goals = ({ ours, floor }: PaintResult['overview']): Goal[] => [
		{ what: 'first paint', figure: ours.first, say: (it) => besideFloor(it, floor.first) },
		{ what: 'largest paint', figure: ours.largest, say: (it) => besideFloor(it, floor.largest) },
		{
			what: 'largest paint, to the floor',
			figure: ours.largest / floor.largest,
			under: 1.25,
			say: ratio
		},
		{ what: 'blocking time until the page rests', figure: ours.blocking, under: 150, say: ms },
		{ what: 'bytes before idle', figure: ours.beforeIdle, under: 130, say: kB },
		{ what: `bytes in all, in ${ours.requests} requests`, figure: ours.inAll, say: kB }
	];
	return [
		`Medians of ${runs}, from ${PROFILE}. The floor is a plain page with the same text, no script and no style, from the same server.`,
		'',
		...goalTable('Overview', [
			...goals(overview),
			{ what: 'a filter is answered after', figure: filterAnswers, say: ms }
		]),
		...goalTable('Indicator (NI 116)', goals(indicator))
	];
}

const besideFloor = (figure: number, floor: number) => `${ms(figure)} (floor ${ms(floor)})`;

function toldMap({ ours, floor, acts, runs }: MapResult): string[] {
	const { drawn, answered } = ours;
	return [
		`Medians of ${runs}, from ${PROFILE}. The floor is a plain Leaflet page that draws the same 166 areas.`,
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
			{ what: 'bytes in all', figure: ours.inAll, under: 190, say: kB }
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

function toldOffline({ runs, ...kinds }: OfflineResult): string[] {
	return [
		`Medians of ${runs}, at ${SLOW.slowdown}x processor slowdown, the host stopped and the browser offline. The floor is the plain page from a service worker that does nothing else.`,
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

const toldInteractions = (result: InteractionResult): string[] => [
	'Real keys and clicks, unthrottled, 24 of each. "Paint" is from the key to the first frame that shows a change, "event" the browser’s own event timing in steps of 8 ms (0 is under 16 ms), "work" from the handling of the act until the page has changed, Svelte’s part included, "script" all script of the act, with what follows its paint. Goals for the 95th percentile: paint and event 50 ms, work 8 ms.',
	'',
	...table(
		[
			'act',
			'paint: median',
			'95th',
			'event: 95th',
			'work: median',
			'95th',
			'script: median',
			'met'
		],
		Object.entries(result).map(([name, { shown, event, work, script }]) => [
			name,
			ms(shown.median),
			ms(shown.percentile95),
			ms(event.percentile95),
			ms(work.median),
			ms(work.percentile95),
			ms(script.median),
			isQuick({ shown, event, work }) ? 'yes' : '**no**'
		])
	)
];

const isQuick = ({ shown, event, work }: Omit<InteractionResult[string], 'script'>) =>
	shown.percentile95 < 50 && event.percentile95 < 50 && work.percentile95 < 8;

const toldLighthouse = (pages: Scores[]): string[] => [
	'Performance is the median of three. Goals: 98, 100, 100, 100. The embedded pages are kept out of search engines on purpose, which takes off their SEO and nothing else.',
	'',
	...table(
		['page', 'performance', 'accessibility', 'best practices', 'SEO', 'met', 'what took off'],
		pages.map(({ name, scores, faults }) => [
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

function toldTransfer(pages: Transfer[]): string[] {
	const load = ({ kB: size, requests }: Transfer['page']) => `${kB(size)} in ${requests}`;
	const offline = Math.max(...pages.map((page) => page.offline.kB));
	return [
		'Bytes over the wire, heads and bodies, and requests, counted at the host. "For offline use" is fetched by the service worker once the page is idle.',
		'',
		...table(
			['page', 'first visit', 'for offline use', 'a later visit, nothing changed'],
			pages.map((page) => [page.name, load(page.page), load(page.offline), load(page.later)])
		),
		...goalTable('Stored for offline use', [
			{ what: 'the most that a first visit fetches', figure: offline, under: 450, say: kB }
		]),
		...readersMonth(pages)
	];
}
