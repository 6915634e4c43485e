import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { auditAll, isDifference, isUnchecked, VERDICTS, type FlagAudit } from '$lib/domain/audit';
import { quotesOf, type QuoteAudit } from '$lib/domain/audit/quoted';
import { CANNOT_CHECK, findingFigures, findingReason } from '$words/audit/findings';
import { explanationText, quotedFigure } from '$words/audit/quotes';
import { FLAG_COLUMNS, flagColumn } from '../../builders';
import { shippedCore } from '../../data/shipped';

const { measures, periodId } = shippedCore();

const audits = auditAll(measures);
const classed = csvParse(readFileSync('tests/fixtures/flags-2011-12.csv', 'utf8'));

describe('The flags published for 2011/12, classed by hand and by the code', () => {
	it('are five for each of 50 measures', () => {
		expect(audits).toHaveLength(250);
		expect(new Set(audits.map(({ measure }) => measure.id)).size).toBe(50);
		expect(new Set(audits.map((one) => one.periodId))).toEqual(new Set([periodId]));
		expect(classed.map((row) => [row.indicator_id, row.flag])).toEqual(
			audits.map((one) => [one.measure.id, flagColumn(one)])
		);
	});

	it('are 200 that agree, 13 that differ, 6 ties and 31 that cannot be checked', () => {
		const count = (verdict: string) => audits.filter((one) => one.verdict === verdict).length;
		expect(Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)]))).toEqual({
			agrees: 200,
			differs: 13,
			tie: 6,
			'cannot-be-checked': 31
		});
	});

	it.each(measures.map(({ id, reference }) => [reference, id]))('%s', (_, id) => {
		const rows = classed.filter((row) => row.indicator_id === id);
		expect(rows).toHaveLength(FLAG_COLUMNS.length);
		expect(audits.filter(({ measure }) => measure.id === id).map(toRow)).toEqual(
			rows.map((row) => ({
				flag: row.flag,
				published: row.published,
				class: row.class,
				calculated: row.calculated,
				reason: row.class === 'cannot be checked' ? row.reason : ''
			}))
		);
	});

	it('carry, where they differ, what a person needs to see why', () => {
		for (const difference of audits.filter(isDifference)) {
			const { published, calculated, sources } = difference;
			expect(published).not.toBe(calculated);
			expect(findingFigures(difference)).toMatch(
				/^\d.* (to|against) .*\d.* where (higher|lower) is better$/
			);
			expect(findingReason(difference).length).toBeGreaterThan(20);
			expect(sources.length).toBeGreaterThanOrEqual(2);
			for (const source of sources) expect(source).toMatch(/^Appendix B, No \d+/);
		}
	});
});

const said = (value: FlagAudit['published']) =>
	(typeof value === 'object' ? value?.id : value) ?? '';
const toRow = (audit: FlagAudit) => ({
	flag: flagColumn(audit),
	published: said(audit.published),
	class: audit.verdict.replaceAll('-', ' '),
	calculated: said(audit.calculated),
	reason: isUnchecked(audit) ? CANNOT_CHECK[audit.reason] : ''
});

const quotes = measures.flatMap(quotesOf);
const disagreements = quotes.filter(({ verdict }) => verdict === 'differs');
const listed = csvParse(readFileSync('tests/fixtures/quoted-2011-12.csv', 'utf8'));

interface Disagreement {
	measure: string | undefined;
	what: string | undefined;
	series: string | undefined;
	period: string | undefined;
	quoted: string | undefined;
	quotedAt: string | undefined;
	table: number | null;
	tableAt: string[];
}

/** A gap with what it is to. */
const whatOf = ({ what, against }: Pick<QuoteAudit, 'what' | 'against'>) =>
	[what, against && `to ${against}`].filter(Boolean).join(' ');

const inOrder = (rows: Disagreement[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('The figures that the report’s words quote', () => {
	it('are 110 and 6 counts of people: 97 stand elsewhere so, 17 otherwise, and 2 nowhere else', () => {
		expect(quotes.filter(({ what }) => what !== 'share')).toHaveLength(110);
		expect(quotes).toHaveLength(116);
		const count = (verdict: string) => quotes.filter((one) => one.verdict === verdict).length;
		expect(['agrees', 'differs', 'cannot-be-checked'].map(count)).toEqual([97, 17, 2]);
	});

	it('differ from the table where a reader found it by hand, and nowhere else', () => {
		const found = disagreements.map((one) => ({
			measure: one.measure.id,
			what: whatOf(one),
			series: one.series,
			period: one.periodId,
			quoted: quotedFigure(one),
			quotedAt: one.source,
			table: one.tableValue,
			tableAt: one.tableSources.toSorted()
		}));
		const byHand = listed.map((row) => ({
			measure: row.indicator_id,
			what: row.what,
			series: row.series,
			period: row.period_id,
			quoted: row.quoted,
			quotedAt: row.quoted_at,
			table: Number(row.table?.replace('%', '')),
			tableAt: (row.table_at ?? '').split('; ').sort()
		}));
		expect(byHand).toHaveLength(17);
		expect(inOrder(found)).toEqual(inOrder(byHand));
	});

	it('are explained where the report itself shows why', () => {
		const told = disagreements.flatMap(({ explanation, ...one }) =>
			explanation ? `${one.measure.reference} ${whatOf(one)}: ${explanationText(explanation)}` : []
		);
		expect(told.sort()).toEqual([
			'NI 102 KS4 change: Rounding of the printed figures could explain it.',
			'NI 102 KS4 change: Rounding of the printed figures could explain it.',
			'NI 75 change: It follows from the 56.3% quoted in the same place.',
			'NI 86 share: 66.7% by that count.',
			'NI 93 change: It follows from the 80% quoted in the same place.',
			'NI 93 gap to national: It follows from the 82% quoted in the same place.'
		]);
	});
});
