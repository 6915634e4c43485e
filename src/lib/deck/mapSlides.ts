import { areaName } from '$lib/domain/area';
import { areaRangeSentence } from '$words/area/sentence';
import { publishedCount, rankAreas, type RankedArea } from '$lib/domain/area/ranking';
import { areaPeriods, areaViewOf, type AreaView } from '$lib/domain/area/view';
import { areaTitle, areaValue } from '$words/area/figures';
import type { DeckModel } from './deckModel';
import { charsIn, heightBelow, linesOf } from './textFit';
import type { MapRow, MapSlide } from './slides';

const MOST_ROWS = 10;
/** Units: the head of the table with the note below it, a row, each further line of a name. */
const [AROUND, ROW, LINE] = [5, 1.75, 1.35];
const NAME = 13;

const WAITING: MapSlide = {
	id: 'map',
	kind: 'map',
	title: 'Neighbourhoods',
	continued: false,
	areaMeasureId: '',
	periodId: '',
	lede: 'The figures of the areas have not come yet.',
	column: '',
	rows: [],
	note: ''
};

/** The first measure of the areas in its latest period, with the worst of them; none without. */
export function mapSlides({ atlas }: DeckModel): MapSlide[] {
	if (!atlas) return [WAITING];
	const measureId = atlas.measures[0]?.id ?? '';
	const view = areaViewOf(atlas, measureId, areaPeriods(atlas, measureId)[0] ?? '');
	return view ? [slideOf(view)] : [];
}

function slideOf(view: AreaView): MapSlide {
	const rows = rankAreas(view);
	const title = `${areaTitle(view.measure)} by neighbourhood, ${view.periodId}`;
	const lede = areaRangeSentence(rows, view);
	const worst = worstOf(rows, view, heightBelow(title, lede) - AROUND);
	return {
		...WAITING,
		title,
		lede,
		areaMeasureId: view.measure.id,
		periodId: view.periodId,
		column: view.measure.unit === 'rank' ? `${view.periodId}, rank` : view.periodId,
		rows: worst,
		note: `The ${worst.length} worst of ${publishedCount(rows)} areas published, of ${rows.length} lower super output areas on 2001 boundaries. Large areas hold few people.`
	};
}

/** As many of the worst as there is room for. */
function worstOf(rows: RankedArea[], view: AreaView, height: number): MapRow[] {
	let left = height;
	return rows
		.filter(({ rank }) => rank !== undefined)
		.slice(0, MOST_ROWS)
		.map((row) => rowOf(row, view))
		.filter(({ name, ward }) => {
			const lines = Math.max(...[name, ward].map((text) => linesOf(text, charsIn(NAME, 0.95))));
			left -= ROW + (lines - 1) * LINE;
			return left >= 0;
		});
}

const rowOf = (row: RankedArea, { measure }: AreaView): MapRow => ({
	code: row.area.code,
	rank: `${row.rank}${row.tied ? '=' : ''}`,
	name: areaName(row.area),
	ward: row.area.wardName,
	figure: areaValue(row, measure)
});
