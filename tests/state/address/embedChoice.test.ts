import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_CHARTS, readEmbed, writeEmbed } from '$lib/state/address/embedChoice';

const PERIODS = ['2010-11', '2011-12'];
const read = (query: string) => readEmbed(new URLSearchParams(query), PERIODS);

describe('the address of an embedded measure', () => {
	it.each([
		['', 'comparisons', ''],
		['chart=trend', 'trend', ''],
		['chart=comparisons&period=2010-11', 'comparisons', '2010-11'],
		['chart=pie&period=1066', 'comparisons', ''],
		['chart=__proto__', 'comparisons', '']
	])('"%s" asks for %s', (query, chart, period) => {
		expect(read(query)).toEqual({ chart, period });
	});

	it('reads back whatever it wrote, and says nothing of the defaults', () => {
		const choice = fc.record({
			chart: fc.constantFrom(...EMBED_CHARTS),
			period: fc.constantFrom('', ...PERIODS)
		});
		fc.assert(
			fc.property(choice, (one) => {
				expect(read(writeEmbed(one))).toEqual(one);
			})
		);
		expect(writeEmbed(read(''))).toBe('');
	});
});
