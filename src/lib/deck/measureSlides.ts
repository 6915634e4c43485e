import { type COMMENTARY_KINDS, type Priority } from '$lib/domain/measure';
import { actionsOf } from '$lib/domain/measure/actions';
import type { Result } from '$lib/domain/result';
import { actionText } from '$words/measure/actions';
import { noCommentary } from '$words/measure/commentary';
import { sentenceOf } from '$words/results';
import { continued, MEASURE, measureLede } from '$words/slides/deck';
import { plainLines } from '$lib/domain/text/plainWords';
import type { DeckModel } from './deckModel';
import { lineOf } from './lines';
import { numbered, textPages } from './textPages';
import { roomBelow } from './textFit';
import type { MeasureSlide, TextGroup } from './slides';

/** Units of width: of the text beside the figure and its chart, and of text alone. */
const [BESIDE, ALONE] = [26, 44];

/** One slide for each measure with a rating that is bad, and further ones where its texts need the room. */
export const measureSlides = ({ shown, core }: DeckModel): MeasureSlide[] =>
	shown
		.filter(({ rating }) => rating !== 'undecided' && rating.tone === 'bad')
		.flatMap((result) =>
			slidesOf(
				result,
				core.priorities.find(({ id }) => id === result.measure.priorityId)
			)
		);

function slidesOf(result: Result, priority: Priority | undefined): MeasureSlide[] {
	const { id, reference, shortTitle } = result.measure;
	const lede = measureLede(reference, priority, hasMore(result));
	const sentence = sentenceOf(result);
	const pages = textPages(
		groupsOf(result),
		roomBelow(BESIDE, shortTitle, lede, sentence),
		roomBelow(ALONE, continued(shortTitle), lede)
	);
	return numbered(
		`measure-${id}`,
		shortTitle,
		pages.map((groups) => ({
			kind: 'measure' as const,
			measureId: id,
			periodId: result.periodId,
			lede,
			line: lineOf(result),
			sentence,
			groups
		}))
	);
}

const textsOf = ({ measure, periodId }: Result, kind: (typeof COMMENTARY_KINDS)[number]) =>
	measure.commentary
		.filter((one) => one.kind === kind && one.periodId === periodId)
		.flatMap(({ text }) => plainLines(text, '• '));

const actionTexts = (result: Result) =>
	actionsOf(result).flatMap((action) => plainLines(actionText(action), '• '));

/**
 * What is said of a red measure: the report's summary, else its narrative of the exception; each
 * action, or that none is recorded; what to bear in mind.
 */
function groupsOf(result: Result): TextGroup[] {
	const [summary, exception] = [textsOf(result, 'summary'), textsOf(result, 'exception')];
	const [actions, caveats] = [actionTexts(result), textsOf(result, 'caveat')];
	const said = summary.length > 0 ? summary : exception;
	const isBlank = said.length === 0;
	return [
		{
			title: MEASURE.commentary,
			listed: false,
			items: isBlank ? [noCommentary('summary', result) || noCommentary('exception', result)] : said
		},
		{
			title: MEASURE.action,
			listed: actions.length > 0,
			items: actions.length > 0 ? actions : [noCommentary('action', result)]
		},
		{ title: MEASURE.caveats, listed: false, items: caveats }
	].flatMap((group) => {
		const items = group.items.filter(Boolean);
		return items.length > 0 ? [{ ...group, items }] : [];
	});
}

/** What the rule leaves to the measure's own page is named, so that nothing is left out unsaid. */
const hasMore = (result: Result): boolean =>
	textsOf(result, 'summary').length > 0 && textsOf(result, 'exception').length > 0;
