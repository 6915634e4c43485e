import type { FlagAudit } from '$lib/domain/audit';
import type { QuoteAudit } from '$lib/domain/audit/quoted';
import type { Measure } from '$lib/domain/measure';
import { resultOf } from '$lib/domain/result';
import { csvOf } from './csv';

/** Published flags with their class, what the figures say and why, a row for each. */
export const flagsCsv = (audits: FlagAudit[]): string =>
	csvOf(
		audits.map(({ measure, periodId, flag, ...found }) => ({
			indicator_id: measure.id,
			reference: measure.reference,
			measure: measure.shortTitle,
			period_id: periodId,
			flag,
			class: found.verdict,
			published: found.published,
			calculated: found.calculated,
			...numbersOf(measure, periodId),
			figures: found.figures,
			reason: found.reason,
			sources: found.sources.join('; ')
		}))
	);

/** The figures that the flags of a measure follow from, as numbers. */
function numbersOf(measure: Measure, periodId: string) {
	const { outturn, prior, target, statNeighbours, national } = resultOf(measure, periodId);
	return {
		polarity: measure.polarity,
		unit: measure.unit,
		outturn: outturn?.value ?? null,
		prior: prior?.value ?? null,
		target: target?.value ?? null,
		stat_neighbours: statNeighbours?.value ?? null,
		national: national?.value ?? null
	};
}

/** Figures that the report quotes, with what its table gives, a row for each. */
export const quotesCsv = (quotes: QuoteAudit[]): string =>
	csvOf(
		quotes.map(({ measure, ...quote }) => ({
			indicator_id: measure.id,
			reference: measure.reference,
			measure: measure.shortTitle,
			period_id: quote.periodId,
			series: quote.series,
			what: quote.what,
			quoted: quote.quoted,
			quoted_value: quote.value,
			quoted_at: quote.source,
			class: quote.verdict,
			table: quote.table,
			table_value: quote.tableValue,
			table_at: quote.tableSources.join('; '),
			explanation: quote.explanation
		}))
	);
