import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import WhyThisRating from '../../../src/routes/indicator/WhyThisRating.svelte';
import { aResult, type ResultParts } from '../../builders';

const why = (parts: ResultParts) => {
	render(WhyThisRating, { result: aResult(parts) });
	return screen.getByRole('region', { name: 'Why this rating' });
};
const BREASTFEEDING: ResultParts = {
	outturn: '97.4%',
	target: '97.0%',
	statNeighbours: '96.9%',
	national: '93.6%',
	measure: { comparator: 'national' },
	published: { rag: 'amber', targetMet: 'no', statNeighboursMet: 'no', nationalMet: 'yes' }
};

describe('why this rating', () => {
	test('tells both ratings, the rule that applied and its inputs', () => {
		const region = why(BREASTFEEDING);
		expect(region).toHaveTextContent(/Published\s*Amber/);
		expect(region).toHaveTextContent(/By the rule, from the figures\s*Green/);
		expect(region).toHaveTextContent('The target is met and the comparator is met.');
		expect(region).toHaveTextContent('met: 97.4% against 97.0%');
		expect(region).toHaveTextContent('England, as the published flags show');
	});

	test('says where the report states the rule, and where it is inferred', () => {
		expect(why(BREASTFEEDING)).toHaveTextContent('is stated by the report');
		screen.getByRole('region').remove();
		expect(why({ outturn: '44.9%', national: '54.2%' })).toHaveTextContent(
			'is inferred from its table'
		);
	});

	test('tells each published flag that differs, and why', () => {
		const region = why(BREASTFEEDING);
		expect(region).toHaveTextContent(
			'Target. Published: not met. The figures say: met (97.4% against the target at 97.0% where higher is better).'
		);
		expect(screen.getAllByRole('listitem')).toHaveLength(3);
	});

	test('says nothing of differences where there are none', () => {
		why({ outturn: '44.9%', national: '54.2%', published: { rag: 'red', nationalMet: 'no' } });
		expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
	});
});
