import { areaName, type Area } from '$lib/domain/area';
import { isUnsure } from '$lib/domain/area/nameMatch';
import { publishedCount, type RankedArea } from '$lib/domain/area/ranking';
import { areaMissingReason, type AreaFigure, type AreaView } from '$lib/domain/area/view';
import type { MissingReason } from '$lib/domain/measure/missing';
import { nationName, theWhole } from './geographies';
import { homeTitle } from './place';
import { ordinal } from '../common';
import { areaValue } from './figures';
import { formatNumber, printedDecimals, roundTo } from '$lib/domain/text/format';
import { formatDifference } from '../units';

/** From here on a multiple says more than a difference does. */
const TELLING_MULTIPLE = 1.5;

/**
 * What is known of one area, in sentences that hold for a measure of any title, which stands above: its place among the areas published, its value
 * beside the whole's and the nation's where those were published, who lives there, and how sure
 * its name is.
 */
export function areaSentence(row: RankedArea, view: AreaView): string {
	return [figurePart(row, view), peoplePart(row.area), namePart(row.area, view.figures)]
		.filter(Boolean)
		.join(' ');
}

/** Why there is no figure, before the name of an area. */
const WHY_NONE: Record<MissingReason, string> = {
	'not-applicable': 'Not applicable to',
	'not-available': 'Not available for',
	suppressed: 'Suppressed for',
	'not-published': 'Not published for',
	'another-unit': 'Published in another unit for',
	'no-polarity': 'Not judged for',
	plan: 'Not judged for'
};

function figurePart(row: RankedArea, view: AreaView): string {
	const name = areaName(row.area);
	const { measure, label, setting } = view;
	const missing = areaMissingReason(row);
	if (missing) return `${WHY_NONE[missing]} ${name}, ${label}.`;
	const value = valuePart(row, view);
	const published = publishedCount(view.figures);
	if (published === 1) return `${name} is the only ${setting.areas.singular} published: ${value}.`;
	const place = `${measure.unit.kind === 'rank' ? 'ranks' : 'is'} ${placeWords(row, view)}`;
	return `${name} ${place} of the ${areasPublished(published, view)}: ${value}.`;
}

/** "24 wards published", and "21 wards" where that is all there are. */
const areasPublished = (published: number, { figures, setting }: AreaView): string =>
	`${published} ${setting.areas.plural}${published < figures.length ? ' published' : ''}`;

const valuePart = (row: RankedArea, view: AreaView) =>
	view.measure.unit.kind === 'rank'
		? `rank ${areaValue(row, view.measure)} in ${nationName(view.setting)}`
		: [areaValue(row, view.measure), comparedWords(row, view)].filter(Boolean).join(', ');

/** "highest", "joint second highest", "12th highest", "lowest": counted from the worst. */
function placeWords({ rank = 0, tied, value }: RankedArea, { figures, measure }: AreaView): string {
	const published = figures.map((f) => f.value).filter((v) => v !== null);
	// A rank counts from the most deprived: the smallest number is the highest deprivation.
	const falls = measure.polarity === 'higher' && measure.unit.kind !== 'rank';
	const [worst, best] = falls ? ['lowest', 'highest'] : ['highest', 'lowest'];
	const end = measure.polarity === 'higher' ? Math.max(...published) : Math.min(...published);
	const joint = tied ? 'joint ' : '';
	if (value === end && rank > 1) return `${joint}${best}`;
	return `${joint}${rank > 1 ? `${ordinalWord(rank)} ` : ''}${worst}`;
}

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const ordinalWord = (n: number): string => ORDINALS[n - 2] ?? ordinal(n);

const comparedWords = (row: AreaFigure, view: AreaView): string =>
	[
		view.whole && { name: theWhole(view.setting), figure: view.whole },
		view.nation && { name: view.nation.area.name, figure: view.nation, multiple: true }
	]
		.flatMap((benchmark) => (benchmark ? standWords(row, benchmark, view) : []))
		.join(' and ');

function standWords(
	{ value, printed }: AreaFigure,
	{ name, figure, multiple = false }: { name: string; figure: AreaFigure; multiple?: boolean },
	{ measure }: AreaView
): string[] {
	if (value === null || figure.value === null) return [];
	const decimals = Math.max(printedDecimals(printed), printedDecimals(figure.printed));
	const gap = roundTo(value - figure.value, decimals);
	if (gap === 0) return [`level with ${name}`];
	const times = figure.value > 0 ? value / figure.value : 0;
	if (multiple && times >= TELLING_MULTIPLE) return [`${formatNumber(times, 1)} times ${name}`];
	const size = formatDifference(gap, measure.unit, decimals);
	return [`${size} ${gap > 0 ? 'above' : 'below'} ${name}`];
}

function peoplePart({ population, groups }: Area): string {
	const home = homeTitle({ groups });
	if (population === null) return home && `${home}.`;
	const people = `${formatNumber(population, 0)} people live here`;
	return home ? `${people}; ${home}.` : `${people}.`;
}

function namePart(area: Area, figures: readonly AreaFigure[]): string {
	if (area.nameMatch !== 'inferred') return '';
	const matched = 'Its name was matched to this area by position';
	if (!isUnsure(area)) return `${matched}.`;
	const others = figures
		.map((figure) => figure.area)
		.filter((o) => o.code !== area.code && o.groups.at(-1) === area.groups.at(-1) && isUnsure(o))
		.map(areaName);
	return others.length > 0
		? `${matched}, and could be swapped with ${others.join(' or ')}.`
		: `${matched}, and is not certain.`;
}

/**
 * What is said of the areas of one class or bar: how many of all there are, and never that they
 * are all that was published.
 * @param all of one kind
 * @param words the class's values, "38.0 to under 44.5%"; "" for what was not published
 */
export function areaPickSentence(
	rows: readonly RankedArea[],
	all: readonly RankedArea[],
	words: string
): string {
	const areas = all[0]?.area.geography.plural ?? 'areas';
	const are = `${rows.length} of ${all.length} ${areas} ${rows.length === 1 ? 'is' : 'are'}`;
	if (!words) return `${are} shown: those not published, which does not mean low.`;
	const [first, last] = [rows[0], rows.at(-1)];
	const names =
		first && last && rows.length > 1
			? `, from ${areaName(first.area)} to ${areaName(last.area)}`
			: first
				? `, ${areaName(first.area)}`
				: '';
	return `${are} shown: those of ${words}${names}.`;
}

/** What the figures say before any area is chosen: from where to where they run. */
export function areaRangeSentence(rows: readonly RankedArea[], view: AreaView): string {
	const { plural } = view.setting.areas;
	const published = rows.filter(({ rank }) => rank !== undefined);
	const [first, last] = [published[0], published.at(-1)];
	if (!first || !last) return `Not published for any of the ${rows.length} ${plural} here.`;
	const said = (row: RankedArea) => `${areaName(row.area)} (${areaValue(row, view.measure)})`;
	if (published.length === 1)
		return `${said(first)} is the only one published of the ${rows.length} ${plural} here.`;
	const all = `The ${published.length} ${plural}${published.length < rows.length ? ' published' : ''}`;
	return first.value === last.value
		? `${all} have the same figure, ${areaValue(first, view.measure)}.`
		: `${all} run from ${said(first)} to ${said(last)}.`;
}
