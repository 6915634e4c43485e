import { describe, expect, it } from 'vitest';
import { auditOf } from '$lib/domain/audit';
import { selectFlags, type AuditFilters } from '$lib/domain/audit/select';
import { aResult, FLAG_COLUMNS, flagColumn } from '../../builders';

const poverty = aResult({
	target: '40%',
	measure: { id: 'ni-116', reference: 'NI 116', shortTitle: 'Children in poverty' },
	published: { targetMet: 'no', rag: 'none' }
});
const lunches = aResult({
	target: '60%',
	measure: { id: 'ni-52', reference: 'NI 52', shortTitle: 'School lunches' },
	published: { targetMet: 'no', rag: 'none' }
});
const audits = [...auditOf(poverty), ...auditOf(lunches)];

const selected = (filters: Partial<AuditFilters>) =>
	selectFlags(audits, { q: '', kind: [], verdict: [], ...filters }).map(
		(one) => `${one.measure.id} ${flagColumn(one)}`
	);

describe('The audited flags that a reader asks for', () => {
	it('are all where nothing is asked', () => {
		expect(selected({})).toHaveLength(2 * FLAG_COLUMNS.length);
	});

	it.each<[title: string, filters: Partial<AuditFilters>, found: string[]]>([
		['of one kind', { kind: ['rating'] }, ['ni-116 rag', 'ni-52 rag']],
		[
			'of two kinds, in the order given',
			{ kind: ['rating', 'target'] },
			['ni-116 target_met', 'ni-116 rag', 'ni-52 target_met', 'ni-52 rag']
		],
		['of one class', { verdict: ['differs'] }, ['ni-116 target_met']],
		[
			'of two classes',
			{ verdict: ['differs', 'agrees'] },
			['ni-116 target_met', 'ni-116 rag', 'ni-52 target_met', 'ni-52 rag']
		],
		['of a measure by its name', { q: 'lunch', kind: ['rating'] }, ['ni-52 rag']],
		['of a measure by its reference', { q: 'NI 116', kind: ['rating'] }, ['ni-116 rag']],
		['that answer every filter at once', { q: 'lunch', verdict: ['differs'] }, []]
	])('are those %s', (_, filters, found) => {
		expect(selected(filters)).toEqual(found);
	});
});
