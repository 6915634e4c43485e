import { quotesOf, type QuoteAudit, type QuoteExplanation } from '$lib/domain/audit/quoted';
import type { TableFigure } from '$lib/domain/audit/quotedTable';
import type { Measure } from '$lib/domain/measure';
import { formatFigure, formatNumber } from '$lib/domain/text/format';
import { listedName, seriesHead } from '../measure/comparators';
import { formatDifference } from '../units';

const KINDS: Record<QuoteAudit['what'], string> = {
	level: '',
	share: 'as a count',
	change: 'change on the year before',
	gap: 'gap to'
};

/**
 * What a quoted figure is of.
 * @returns "England, 2011/12", "Outturn, 2011/12, gap to England"
 */
export function quoteSubject({
	series,
	what,
	against,
	period,
	measure
}: Pick<QuoteAudit, 'series' | 'what' | 'against' | 'period' | 'measure'>): string {
	const comparator = measure.comparators.find(({ id }) => id === against);
	const kind = what === 'gap' ? `${KINDS.gap} ${listedName({ comparator })}` : KINDS[what];
	return [seriesHead(series, measure.comparators), period.label, kind].filter(Boolean).join(', ');
}

/** A figure as it is quoted, or as so many people of so many: "8 of 12". */
export const quotedFigure = (quote: QuoteAudit): string =>
	quote.what === 'share'
		? `${formatNumber(quote.people, 0)} of ${formatNumber(quote.of, 0)}`
		: quote.quoted;

/**
 * The same with the way that a change or gap goes, since its words need not say so.
 * @returns "0.4%, a fall", "2%, above", "56.3%"
 */
export const quotedWithWay = (quote: QuoteAudit): string =>
	[quotedFigure(quote), wayText(quote)].filter(Boolean).join(', ');

function wayText({ what, value }: QuoteAudit): string {
	if (what === 'level' || what === 'share' || value === 0) return '';
	if (what === 'change') return value > 0 ? 'a rise' : 'a fall';
	return value > 0 ? 'above' : 'below';
}

/**
 * What the table gives for a quoted figure.
 * @returns "56.7%", "0.2 points less (16.9% and 16.7%)"; "" where it gives nothing to compare with
 */
export function tableText(table: TableFigure | undefined): string {
	if (!table) return '';
	if (table.kind === 'level') return formatFigure(table.figure);
	const { gap, unit, decimals, from, to } = table;
	const way = gap > 0 ? ' more' : gap < 0 ? ' less' : '';
	return `${formatDifference(gap, unit, decimals)}${way} (${formatFigure(from)} and ${formatFigure(to)})`;
}

/** Why a quoted figure and the table may differ; "" where the report does not show it. */
export function explanationText(explanation: QuoteExplanation | undefined): string {
	switch (explanation?.kind) {
		case 'follows':
			return `It follows from the ${explanation.quoted} quoted in the same place.`;
		case 'rounding':
			return 'Rounding of the printed figures could explain it.';
		case 'by-count':
			return `${formatNumber(explanation.percent, explanation.decimals)}% by that count.`;
		case undefined:
			return '';
	}
}

/** A place where the report's words and its table disagree, as a measure's page says it. */
export interface Disagreement {
	/** "England, 2011/12: 56.7%, in the table 54.2%" */
	words: string;
	/** Where it is quoted. */
	source: string;
	explanation: string;
}

/** Where the report's words quote a measure's figures otherwise than its table gives them. */
export const disagreementsOf = (measure: Measure): Disagreement[] =>
	quotesOf(measure)
		.filter(({ verdict }) => verdict === 'differs')
		.map((quote) => ({
			words: `${quoteSubject(quote)}: ${quotedWithWay(quote)}, in the table ${tableText(quote.table)}`,
			source: quote.source,
			explanation: explanationText(quote.explanation)
		}));
