import { publishedText } from '$words/datasets';
import { areaPeriods, areaViewOf } from '$lib/domain/area/view';
import { areaSubtitle, areaTitle } from '$words/area/figures';
import { differencesOf } from '$lib/domain/audit';
import { ruleInForce } from '$lib/domain/result/ratingsUnderRule';
import { RULE_TITLES, ruleSentence } from '$words/ratings';
import type { DeckModel } from './deckModel';
import { continued, numbered, textPages } from './textPages';
import { roomBelow } from './textFit';
import type { ChangedSlide, MethodSlide, TextGroup } from './slides';

/** Units of width of text alone. */
const WIDTH = 44;

const pagesOf = (title: string, groups: TextGroup[]) =>
	textPages(groups, roomBelow(WIDTH, title), roomBelow(WIDTH, continued(title)));

/** What changed since the prior period; none where no measure is left. */
export function changedSlides({ changed, shown }: DeckModel): ChangedSlide[] {
	if (shown.length === 0) return [];
	const title = 'What changed since the prior period';
	const pages = pagesOf(title, changed).map((groups) => ({ kind: 'changed' as const, groups }));
	return numbered('changed', title, pages);
}

/** How the figures came about, and what to know of the data. */
export function methodSlides(model: DeckModel): MethodSlide[] {
	const title = 'Method and data';
	const groups = [
		ratings(model),
		calculated(model),
		missing(model),
		RETOLD,
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

function ratings({ core }: DeckModel): TextGroup {
	const rule = ruleInForce(core.measures)?.rule;
	return group(
		'Ratings',
		`They are the council’s own, as published. ${rule ? `Rule: ${RULE_TITLES[rule.kind].toLowerCase()}. ${ruleSentence(rule)}` : ''}`.trim()
	);
}

function calculated({ shown, since }: DeckModel): TextGroup {
	const differing = shown.map(differencesOf).filter(({ length }) => length > 0);
	const flags = differing.flat().length;
	return group(
		'Direction and gaps',
		`They are calculated from the published figures, against ${since}, the target, statistical neighbours and England.`,
		flags === 0
			? ''
			: `${flags} published ${flags === 1 ? 'flag does' : 'flags do'} not follow from the figures, on ${differing.length} ${differing.length === 1 ? 'measure' : 'measures'}: the audit lists them.`
	);
}

function missing({ shown }: DeckModel): TextGroup {
	const without = shown.filter(({ outturn }) => outturn?.value == null).length;
	return group(
		'Missing figures',
		`${without === 0 ? 'Every measure here has an outturn.' : `${without} of ${shown.length} measures have no outturn.`} What is missing is named and never counted as zero.`
	);
}

const RETOLD = group(
	'Commentary and action',
	'Retold from the report, with its figures, dates and commitments; of a summary and a narrative of the exception, a slide has the summary.'
);

function areas({ atlas }: DeckModel): TextGroup[] {
	const measureId = atlas?.measures[0]?.id ?? '';
	const view = atlas && areaViewOf(atlas, measureId, areaPeriods(atlas, measureId)[0] ?? '');
	if (!view) return [];
	return [
		group(`${areaTitle(view.measure)} by neighbourhood`, areaSubtitle(view), view.measure.source)
	];
}

const data = ({ dataset, scope }: DeckModel): TextGroup =>
	group('Data', `${dataset.source}. ${publishedText(dataset)}; figures as printed.`, `${scope}.`);
