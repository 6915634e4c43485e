import { flagKey, type FlagAudit } from '$lib/domain/audit';
import type { QuoteAudit } from '$lib/domain/audit/quoted';
import type { Observation } from '$lib/domain/measure';
import { mainComparators, type Comparator } from '$lib/domain/measure/comparator';
import { formatFigure } from '$lib/domain/text/format';
import { benchmarkOf, resultOf, TARGET } from '$lib/domain/result';
import {
	calculatedFlag,
	findingFigures,
	findingReason,
	publishedFlag
} from '$words/audit/findings';
import { explanationText, quotedFigure, tableText } from '$words/audit/quotes';
import { csvOf } from './csv';

/** Published flags with their class, what the figures say and why, a row for each. */
export const flagsCsv = (audits: FlagAudit[]): string =>
	csvOf(
		audits.map((audit) => ({
			indicator_id: audit.measure.id,
			reference: audit.measure.reference,
			measure: audit.measure.shortTitle,
			period_id: audit.periodId,
			flag: audit.flag === 'met' ? `${audit.against}_met` : flagKey(audit),
			class: audit.verdict,
			published: publishedFlag(audit),
			calculated: calculatedFlag(audit),
			...numbersOf(audit, mainComparators(audits.map(({ measure }) => measure))),
			figures: findingFigures(audit),
			reason: findingReason(audit),
			sources: audit.sources.join('; ')
		}))
	);

/** The figures that the flags of a measure follow from, as numbers. */
function numbersOf({ measure, periodId }: FlagAudit, comparators: Comparator[]) {
	const result = resultOf(measure, periodId);
	const { outturn, prior } = result;
	const valueOf = (id: string) => numberOf(benchmarkOf(result, id).figure);
	return {
		polarity: measure.polarity,
		unit: measure.unit.id,
		outturn: outturn?.value ?? null,
		prior: prior?.value ?? null,
		target: valueOf(TARGET),
		...Object.fromEntries(comparators.map(({ id }) => [id, valueOf(id)]))
	};
}

/** A limit or a range is more than its number. */
const numberOf = (figure: Observation | undefined): number | string | null =>
	figure?.relation ? formatFigure(figure) : (figure?.value ?? null);

/** Figures that the report quotes, with what its table gives, a row for each. */
export const quotesCsv = (quotes: QuoteAudit[]): string =>
	csvOf(
		quotes.map((quote) => ({
			indicator_id: quote.measure.id,
			reference: quote.measure.reference,
			measure: quote.measure.shortTitle,
			period_id: quote.periodId,
			series: quote.series,
			what: quote.what,
			against: quote.against,
			quoted: quotedFigure(quote),
			quoted_value: quote.value,
			quoted_at: quote.source,
			class: quote.verdict,
			table: tableText(quote.table),
			table_value: quote.tableValue,
			table_at: quote.tableSources.join('; '),
			explanation: explanationText(quote.explanation)
		}))
	);
