import { beforeEach, describe, expect, it } from 'vitest';
import { keepPublished, mayBePublishedAnew } from '$lib/state/page/preferences.svelte';

describe('whether other figures than a page’s own may be published', () => {
	beforeEach(() => localStorage.clear());

	it('is not known before a first visit, so that the page shows its own', () => {
		expect(mayBePublishedAnew('built')).toBe(false);
	});

	it('is so once others were seen, until the site is built with them', () => {
		keepPublished('newer', 'built');
		expect(mayBePublishedAnew('built')).toBe(true);
		expect(mayBePublishedAnew('newer')).toBe(false);
	});

	it('is not so once the host publishes again what the site was built with', () => {
		keepPublished('newer', 'built');
		keepPublished('built', 'built');
		expect(mayBePublishedAnew('built')).toBe(false);
		expect(localStorage).toHaveLength(0);
	});
});
