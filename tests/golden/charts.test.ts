import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Bullet from '$lib/charts/Bullet.svelte';
import Sparkline from '$lib/charts/Sparkline.svelte';
import Trend from '$lib/charts/Trend.svelte';
import { resultOf } from '$lib/domain/result';
import { shippedCore } from '../data/shipped';

/** Measures whose charts differ in kind. */
const MEASURES = {
	'ni-116': 'two years with every comparator',
	'ni-60': 'a further point after the year’s end',
	'ni-101': 'a steep fall of a small cohort',
	'ni-76': 'no target and no comparator',
	'ni-78': 'zero on a target of zero',
	'ni-66': 'no prior year',
	'ni-112': 'a rate',
	'ni-113b': 'a target in another unit'
};

const core = shippedCore();
const measureOf = (id: string) => {
	const measure = core.measures.find((one) => one.id === id);
	if (!measure)
		throw new Error(`No measure ${id}: the golden charts are of measures of the package.`);
	return measure;
};

/** A chart's markup, an element a line, without what the compiler adds of its own. */
const tidy = ({ body }: { body: string }) =>
	`${body
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/ ?svelte-[a-z0-9]+/g, '')
		.replaceAll(/ class=""/g, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/><\/(?:circle|line|path|rect)>/g, ' />')
		.replaceAll(/> ?</g, '>\n<')
		.trim()}\n`;

describe.each(Object.entries(MEASURES))('the charts of %s (%s) are as approved:', (id) => {
	const measure = measureOf(id);
	const result = resultOf(measure, core.periodId);

	test('the sparkline', async () => {
		await expect(tidy(render(Sparkline, { props: { result } }))).toMatchFileSnapshot(
			`charts/${id}.sparkline.svg.txt`
		);
	});

	test('the bullet chart', async () => {
		await expect(tidy(render(Bullet, { props: { result } }))).toMatchFileSnapshot(
			`charts/${id}.bullet.svg.txt`
		);
	});

	test('the trend', async () => {
		await expect(
			tidy(render(Trend, { props: { measure, like: result.period } }))
		).toMatchFileSnapshot(`charts/${id}.trend.svg.txt`);
	});
});
