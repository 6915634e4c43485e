import { areaName, homeOf } from '$lib/domain/area';
import { areaRangeSentence } from '$words/area/sentence';
import { publishedCount, rankAreas, type RankedArea } from '$lib/domain/area/ranking';
import { areaPeriods, areaViewOf, type AreaView } from '$lib/domain/area/view';
import { areaValue } from '$words/area/figures';
import { groupLabel } from '$words/map/choices';
import { figureHead, mapNote, mapTitle, WAITING } from '$words/slides/deck';
import type { DeckModel } from './deckModel';
import { charsIn, heightBelow, linesOf } from './textFit';
import type { MapRow, MapSlide } from './slides';

const MOST_ROWS = 10;
/** Units: the head of the table with the note below it, a row, each further line of a name. */
const [AROUND, ROW, LINE] = [5, 1.75, 1.35];
const NAME = 13;

const EMPTY: MapSlide = {
	id: 'map',
	kind: 'map',
	title: WAITING.title,
	continued: false,
	areaMeasureId: '',
	periodId: '',
	lede: WAITING.lede,
	groupHead: '',
	column: '',
	rows: [],
	note: ''
};

/** The first measure of the areas in its latest period, with the worst of them; none without. */
export function mapSlides({ atlas }: DeckModel): MapSlide[] {
	if (atlas === undefined) return [EMPTY];
	if (atlas === null) return [];
	const measureId = atlas.measures[0]?.id ?? '';
	const view = areaViewOf(atlas, measureId, areaPeriods(atlas, measureId)[0]?.id ?? '');
	return view ? [slideOf(view)] : [];
}

function slideOf(view: AreaView): MapSlide {
	const rows = rankAreas(view);
	const title = mapTitle(view.measure, view.label, view.setting.areas);
	const lede = areaRangeSentence(rows, view);
	const worst = worstOf(rows, view, heightBelow(title, lede) - AROUND);
	const home = worst.length > 0 ? homeIn(rows) : undefined;
	return {
		...EMPTY,
		title,
		lede,
		areaMeasureId: view.measure.id,
		periodId: view.periodId,
		column: figureHead(view.measure, view.label),
		rows: worst,
		groupHead: home ? groupLabel(home.geography) : '',
		note: mapNote({
			named: worst.length,
			published: publishedCount(rows),
			areas: rows.length,
			geography: view.setting.areas
		})
	};
}

/** As many of the worst as there is room for. */
function worstOf(rows: RankedArea[], view: AreaView, height: number): MapRow[] {
	let left = height;
	return rows
		.filter(({ rank }) => rank !== undefined)
		.slice(0, MOST_ROWS)
		.map((row) => rowOf(row, view))
		.filter(({ name, group }) => {
			const lines = Math.max(...[name, group].map((text) => linesOf(text, charsIn(NAME, 0.95))));
			left -= ROW + (lines - 1) * LINE;
			return left >= 0;
		});
}

/** A group that any of the areas is told by. */
const homeIn = (rows: RankedArea[]) => rows.flatMap(({ area }) => homeOf(area) ?? [])[0];

const rowOf = (row: RankedArea, { measure }: AreaView): MapRow => ({
	code: row.area.code,
	rank: `${row.rank}${row.tied ? '=' : ''}`,
	name: areaName(row.area),
	group: homeOf(row.area)?.name ?? '',
	figure: areaValue(row, measure)
});
