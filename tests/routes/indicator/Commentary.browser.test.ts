import { cleanup, render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Commentary as Remark } from '$lib/domain/measure';
import Commentary from '../../../src/routes/indicator/Commentary.svelte';
import { aResult, PERIOD } from '../../builders';
import { aPeriod } from '../../periods';

const aRemark = (overrides: Partial<Remark>): Remark => ({
	periodId: PERIOD,
	period: aPeriod(overrides.periodId ?? PERIOD),
	kind: 'summary',
	text: 'It rose.',
	source: 'Appendix B, No 1, Commentary',
	...overrides
});
const told = (rag: 'red' | 'green', ...remarks: Partial<Remark>[]) => {
	const measure = { commentary: remarks.map(aRemark) };
	render(Commentary, { result: aResult({ published: { rag }, measure }) });
	return screen.getByRole('region', { name: 'Commentary' });
};

describe('the commentary', () => {
	test('tells summary, narrative and actions, each with its source', () => {
		const region = told(
			'red',
			{},
			{ kind: 'exception', text: 'It fell short.', source: 'Appendix A' },
			{ kind: 'action', text: 'Look for reasons.', source: 'Appendix A' }
		);
		const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
		expect(headings).toEqual(['Summary', 'Exception narrative', 'Actions']);
		expect(region).toHaveTextContent('It rose. Appendix B, No 1, Commentary');
		expect(screen.getByRole('listitem')).toHaveTextContent('Look for reasons.');
	});

	test('says of a red measure what the report does not have', () => {
		const region = told('red', {});
		expect(region).toHaveTextContent('The report has no exception narrative for this measure.');
		expect(region).toHaveTextContent('No action is recorded in the report.');
	});

	test('says that the report is silent where it says nothing at all, not beside a narrative or caveat', () => {
		const SILENT = 'The report does not comment on this measure.';
		expect(told('green')).toHaveTextContent(SILENT);
		cleanup();
		expect(told('red', { kind: 'exception' })).not.toHaveTextContent(SILENT);
		cleanup();
		expect(told('green', { kind: 'caveat' })).not.toHaveTextContent(SILENT);
	});

	test('tells of an action who answers for it, by when and how it stands', () => {
		const measure = {
			actions: [
				{
					periodId: PERIOD,
					period: aPeriod(PERIOD),
					text: 'Look for reasons.',
					owner: 'Head of Schools',
					due: '2012-12-31',
					state: 'under-way' as const,
					source: 'Plan'
				}
			]
		};
		render(Commentary, { result: aResult({ published: { rag: 'red' }, measure }) });
		expect(screen.getByRole('listitem')).toHaveTextContent(
			'Look for reasons. Under way. Owner: Head of Schools. Due 31 December 2012.'
		);
		expect(screen.queryByText('No action is recorded in the report.')).toBeNull();
	});

	test('has no heading where there is nothing to say of the period', () => {
		const measure = {
			commentary: [aRemark({ periodId: '2010-11', kind: 'exception' })],
			unwritten: ['summary', 'action', 'caveat'] as const
		};
		render(Commentary, { result: aResult({ published: { rag: 'green' }, measure }) });
		expect(screen.queryByRole('heading')).toBeNull();
	});

	test('does not ask a green measure for a narrative', () => {
		expect(told('green', {})).not.toHaveTextContent(/exception|action/i);
	});

	test('reads light lists and never markup', () => {
		const region = told('green', { text: 'Two things:\n- one\n- <b>two</b>' });
		expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
			'one',
			'<b>two</b>'
		]);
		expect(region.querySelector('li b')).toBeNull();
	});

	test('tells caveats as notes', () => {
		told('green', { kind: 'caveat', text: 'The cohort is small.' });
		expect(screen.getByRole('note')).toHaveTextContent('Bear in mind The cohort is small.');
	});
});
