import { benchmarksOf, ratingOrigin } from '$lib/domain/result/counts';
import { publishedText } from '$words/datasets';
import { areaPeriods, areaViewOf } from '$lib/domain/area/view';
import { areaSubtitle } from '$words/area/figures';
import { differencesOf } from '$lib/domain/audit';
import { maySplit } from '$lib/domain/result/branchesInUse';
import { ruleInForce } from '$lib/domain/result/ratingsUnderRule';
import {
	byArea,
	calculatedText,
	CHANGED,
	continued,
	dataText,
	differingText,
	METHOD,
	missingText,
	ratingsText,
	retoldText,
	scopeLine
} from '$words/slides/deck';
import type { DeckModel } from './deckModel';
import { numbered, textPages } from './textPages';
import { roomBelow } from './textFit';
import type { ChangedSlide, MethodSlide, TextGroup } from './slides';

/** Units of width of text alone. */
const WIDTH = 44;

const pagesOf = (title: string, groups: TextGroup[]) =>
	textPages(groups, roomBelow(WIDTH, title), roomBelow(WIDTH, continued(title)));

/** What changed since the prior period; none where no measure is left. */
export function changedSlides({ changed, shown }: DeckModel): ChangedSlide[] {
	if (shown.length === 0) return [];
	const { title } = CHANGED;
	const pages = pagesOf(title, changed).map((groups) => ({ kind: 'changed' as const, groups }));
	return numbered('changed', title, pages);
}

/** How the figures came about, and what to know of the data. */
export function methodSlides(model: DeckModel): MethodSlide[] {
	const { title } = METHOD;
	const groups = [
		ratings(model),
		calculated(model),
		missing(model),
		...retold(model),
		...areas(model),
		data(model)
	];
	const pages = pagesOf(title, groups).map((groups) => ({ kind: 'method' as const, groups }));
	return numbered('method', title, pages);
}

const group = (title: string, ...items: string[]): TextGroup => ({
	title,
	listed: false,
	items: items.filter(Boolean)
});

const ratings = ({ core, all }: DeckModel): TextGroup =>
	group(
		METHOD.ratings,
		ratingsText(
			ruleInForce(core.measures)?.rule,
			core.ratings,
			ratingOrigin(all),
			maySplit(core.measures)
		)
	);

function calculated({ all, shown, since }: DeckModel): TextGroup {
	const differing = shown.map(differencesOf).filter(({ length }) => length > 0);
	return group(
		METHOD.calculated,
		calculatedText(since, benchmarksOf(all)),
		differingText(differing.flat().length, differing.length)
	);
}

function missing({ shown }: DeckModel): TextGroup {
	const without = shown.filter(({ outturn }) => outturn?.value == null).length;
	return group(METHOD.missing, missingText(without, shown.length));
}

function retold({ dataset: { site } }: DeckModel): TextGroup[] {
	return site.commentaryNote ? [group(METHOD.retold, retoldText(site.commentaryNote))] : [];
}

function areas({ atlas }: DeckModel): TextGroup[] {
	const measureId = atlas?.measures[0]?.id ?? '';
	const view = atlas && areaViewOf(atlas, measureId, areaPeriods(atlas, measureId)[0]?.id ?? '');
	if (!view) return [];
	return [group(byArea(view.measure, view.setting.areas), areaSubtitle(view), view.measure.source)];
}

const data = ({ dataset, scope }: DeckModel): TextGroup =>
	group(
		METHOD.data,
		dataText({ source: dataset.source, date: publishedText(dataset) }),
		scopeLine(scope)
	);
