import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import WhyThisRating from '../../../../src/routes/indicator/rating/WhyThisRating.svelte';
import { aResult, type ResultParts } from '../../../builders';

const why = (parts: ResultParts) => {
	render(WhyThisRating, { result: aResult(parts) });
	return screen.getByRole('region', { name: 'Why this rating' });
};
const RATED_BY = {
	rule: { kind: 'target-and-comparator' as const },
	own: false,
	comparatorIds: null,
	source: 'Appendix A'
};
const BREASTFEEDING: ResultParts = {
	outturn: '97.4%',
	target: '97.0%',
	statNeighbours: '96.9%',
	national: '93.6%',
	measure: {
		comparatorId: 'national',
		ratedBy: RATED_BY
	},
	published: { rag: 'amber', targetMet: 'no', statNeighboursMet: 'no', nationalMet: 'yes' }
};

describe('why this rating', () => {
	test('tells both ratings, the rule that applied and its inputs', () => {
		const region = why(BREASTFEEDING);
		expect(region).toHaveTextContent(/Published\s*Amber/);
		expect(region).toHaveTextContent(/By the rule, from the figures\s*Green/);
		expect(region).toHaveTextContent('Target and comparator. Green where');
		expect(region).toHaveTextContent('97.4% against the target at 97.0%: met');
		expect(region).toHaveTextContent('It is England: inferred from the published flags.');
		expect(region).toHaveTextContent('The target is met and the comparator is met.');
	});

	test('says where the rule states the branch taken, and where it is inferred', () => {
		expect(why(BREASTFEEDING)).toHaveTextContent('Stated: Appendix A.');
		screen.getByRole('region').remove();
		const silent = { outturn: '44.9%', national: '54.2%', measure: { ratedBy: RATED_BY } };
		expect(why(silent)).toHaveTextContent('Inferred: the rule (Appendix A) is silent here.');
	});

	test('says that a measure has a rule of its own, with its limits', () => {
		const region = why({
			outturn: '18%',
			target: '20%',
			measure: {
				ratedBy: {
					rule: { kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 10 },
					own: true,
					comparatorIds: null,
					source: 'A council'
				}
			}
		});
		expect(region).toHaveTextContent('a rule of this measure’s own');
		expect(region).toHaveTextContent('amber within 10% of it');
		expect(region).toHaveTextContent('short by 10.00% of it');
		expect(region).toHaveTextContent(/Short by up to 10%.*Amber/);
	});

	test('tells each published flag that differs, and why', () => {
		const region = why(BREASTFEEDING);
		expect(region).toHaveTextContent(
			'Target. Published: not met. The figures say: met (97.4% against the target at 97.0% where higher is better).'
		);
		expect(region.querySelector('h3 + ul')?.children).toHaveLength(3);
	});

	test('says nothing of differences where there are none', () => {
		why({ outturn: '44.9%', national: '54.2%', published: { rag: 'red', nationalMet: 'no' } });
		expect(
			screen.queryByRole('heading', { name: 'Where published and figures differ' })
		).toBeNull();
	});
});
