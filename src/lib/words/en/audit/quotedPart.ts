import type { QuoteAudit } from '$lib/domain/audit/quoted';

/** The part of the audit on where the report disagrees with itself. */

/** What a quoted figure is counted as, where it differs. */
const COUNTED: { kinds: QuoteAudit['what'][]; one: string; many: string }[] = [
	{ kinds: ['level'], one: 'level', many: 'levels' },
	{ kinds: ['change'], one: 'change', many: 'changes' },
	{ kinds: ['gap'], one: 'gap', many: 'gaps' },
	{ kinds: ['share'], one: 'count of people', many: 'counts of people' }
];

/** @returns "9 levels, 4 changes" */
const kindsOf = (differing: Pick<QuoteAudit, 'what'>[]): string =>
	COUNTED.flatMap(({ kinds, one, many }) => {
		const n = differing.filter(({ what }) => kinds.includes(what)).length;
		return n > 0 ? `${n} ${n === 1 ? one : many}` : [];
	}).join(', ');

/**
 * How many quoted figures there are and how they stand.
 * @param narrowed whether they are of the measures searched for alone
 */
export function quotesLede(
	quotes: Pick<QuoteAudit, 'what' | 'verdict'>[],
	narrowed: boolean
): string {
	const differing = quotes.filter(({ verdict }) => verdict === 'differs');
	const agreeing = quotes.filter(({ verdict }) => verdict === 'agrees').length;
	const unchecked = quotes.length - differing.length - agreeing;
	const kinds = kindsOf(differing);
	return [
		narrowed ? 'Of the measures searched for, of' : 'Of',
		`${quotes.length} figures that the report’s words quote and that stand elsewhere in it too,`,
		unchecked > 0
			? `${agreeing} agree, ${unchecked} stand nowhere else after all and`
			: `${agreeing} agree and`,
		`${differing.length} do not${kinds && `: ${kinds}`}.`,
		'Which of the two places is right, the report does not tell.'
	].join(' ');
}

export const QUOTES_TABLE = {
	name: 'Quoted and in the table',
	measure: 'Measure',
	subject: 'Figure of',
	quoted: 'Quoted',
	table: 'In the table'
};
