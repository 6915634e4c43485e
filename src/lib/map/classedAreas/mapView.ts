import type { Atlas } from '$lib/domain/area';
import { rankAreas, type RankedArea } from '$lib/domain/area/ranking';
import { areaViewOf, contextViewOf, type AreaView } from '$lib/domain/area/view';
import { areaTitle } from '$words/area/figures';
import { datedTitle, legendTitle, valuesIn } from '$words/map/classes';
import {
	isWithin,
	type DrawnSelection,
	type MapSelection,
	type ValuePick
} from '$lib/domain/area/mapChoice';
import { isPicked, isSamePick, type Picked } from '$lib/domain/classes/valueRange';
import type { ChangeView, changeViewOf } from './changeView';
import { choropleth, type Choropleth } from './choropleth';
import { unitWords } from '$words/units';

/** The figures and how they are drawn, whatever is chosen among them. */
export interface FiguresView extends AreaView {
	/** Set where the change between two periods is shown and not a period's own figures. */
	change: ChangeView | undefined;
	/** "Child poverty". */
	title: string;
	/** What the figures are of: "2009", or of a change "2004 to 2010". */
	period: string;
	/** "Child poverty, 2009". */
	dated: string;
	/** In the table's order. */
	rows: RankedArea[];
	drawing: Choropleth;
	context: AreaView | undefined;
}

/**
 * The figures that a selection asks for, as the table and the map have them.
 * @param changeOf what makes the change between two periods; the later one is shown without it
 * @throws RangeError where the selection was not read against the atlas
 */
export function figuresViewOf(
	atlas: Atlas,
	drawn: DrawnSelection,
	changeOf?: typeof changeViewOf
): FiguresView {
	const { measure, period, since } = drawn;
	const change = since ? changeOf?.(atlas, drawn) : undefined;
	const view = change?.view ?? areaViewOf(atlas, measure, period);
	if (!view) throw new RangeError(`There is no ${measure} of ${period}.`);
	const rows = rankAreas(view);
	const title = areaTitle(view.measure);
	const shown = change?.period ?? view.label;
	return {
		...view,
		change,
		title,
		period: shown,
		dated: datedTitle(title, shown),
		rows,
		drawing: change?.draw(rows) ?? drawingOf(rows, view, drawn),
		context: contextViewOf(atlas, measure)
	};
}

/** All that the page shows, worked out from the areas and the address. */
export interface MapView extends FiguresView {
	chosen: RankedArea | undefined;
	/** Kept side by side, in the order they were. */
	pinned: RankedArea[];
	/** What is chosen by value, if the drawing has it. */
	picked: Picked | undefined;
	/** The codes that the filters leave; none where nothing is filtered. */
	within: string[];
	/** The codes of the areas of the groups chosen, whatever was picked by value. */
	place: string[];
}

/** What the page shows: the figures, with what is chosen among them. */
export function mapViewOf(figures: FiguresView, selection: MapSelection): MapView {
	const { rows, drawing } = figures;
	const picked = pickedOf(drawing, selection.pick);
	const byCode = new Map(rows.map((row) => [row.area.code, row]));
	const narrowed = narrowedTo(rows, selection, picked);
	return {
		...figures,
		drawing: countedIn(drawing, narrowed.place),
		chosen: byCode.get(selection.area),
		pinned: selection.pins.flatMap((code) => byCode.get(code) ?? []),
		picked,
		...narrowed
	};
}

/** The legend counts the areas of the place that is looked at, since no other has a shade. */
function countedIn(drawing: Choropleth, place: readonly string[]): Choropleth {
	if (place.length === 0) return drawing;
	const here = new Set(place);
	const shades = drawing.marks.filter(({ code }) => here.has(code)).map(({ shade }) => shade);
	const legend = drawing.legend.map((line) => ({
		...line,
		count: shades.filter((shade) => shade === line.shade).length
	}));
	return { ...drawing, legend };
}

/** What the groups chosen leave, and what of it the class picked leaves. */
function narrowedTo(
	rows: RankedArea[],
	selection: MapSelection,
	picked: Picked | undefined
): Pick<MapView, 'within' | 'place'> {
	const isPlace = selection.groups.length > 0;
	const here = isPlace ? rows.filter(({ area }) => isWithin(area, selection)) : rows;
	const left = picked ? here.filter(({ value }) => isPicked(value, picked)) : here;
	const codes = (some: RankedArea[]) => some.map(({ area }) => area.code);
	return { within: isPlace || picked ? codes(left) : [], place: isPlace ? codes(here) : [] };
}

function drawingOf(
	rows: RankedArea[],
	view: AreaView,
	{ classes, method, edges }: DrawnSelection
): Choropleth {
	return choropleth(rows, view, classes, { method, fixed: edges });
}

/** The class or bar that has these ends; `undefined` where there is none such. */
function pickedOf(
	{ legend, histogram }: Choropleth,
	pick: ValuePick | undefined
): Picked | undefined {
	if (pick === 'none') return legend.some(({ range }) => !range) ? 'none' : undefined;
	const ranges = [
		...legend.flatMap(({ range }) => range ?? []),
		...histogram.bars.map(({ range }) => range)
	];
	return ranges.find(({ from, to }) => from === pick?.from && to === pick.to);
}

/** What is chosen by value, in the legend's words with the unit: "38.0 to under 44.5%". */
export function pickedWords(
	view: Pick<MapView, 'picked' | 'drawing' | 'measure' | 'change'>
): string {
	const { picked, drawing } = view;
	if (picked === 'none' || !picked) return '';
	const words = [...drawing.legend, ...drawing.histogram.bars].find(
		({ range }) => range && isSamePick(range, picked)
	)?.words;
	return valuesIn(words ?? '', signOf(view));
}

/** Where the classes that are drawn part, rising. */
export const edgesOf = ({ legend }: Choropleth): number[] =>
	legend
		.flatMap(({ range }) => range?.from ?? [])
		.sort((a, b) => a - b)
		.slice(1);

/** What the values are counted in: "per cent", or for a change "points". */
export const unitWordsOf = ({ measure, change }: Pick<MapView, 'measure' | 'change'>): string =>
	change?.unitWords ?? unitWords(measure.unit);

/** The same where there is a sign for it. */
const signOf = (view: Pick<MapView, 'measure' | 'change'>): string =>
	view.measure.unit.kind === 'share' && !view.change ? '%' : unitWordsOf(view);

/** The head of the legend: "Child poverty 2009, %". */
export const legendTitleOf = (
	view: Pick<MapView, 'measure' | 'title' | 'period' | 'change'>
): string => legendTitle(view.title, view.period, signOf(view));
