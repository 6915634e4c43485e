import { page } from '$app/state';
import { accentCss, accentOver } from '$lib/domain/site/accent';
import type { Site } from '$lib/domain/site';
import { figures } from '$lib/state/store/figures.svelte';

let isFollowing = false;

/** From now on links and marks have the colour of the dataset that is shown, or the product's. */
export function ownAccent(): void {
	if (isFollowing || !('adoptedStyleSheets' in document)) return;
	isFollowing = true;
	const sheet = new CSSStyleSheet();
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	$effect.root(() => {
		$effect(() => {
			const { version, site } = page.data.shipped as { version: string; site: Site };
			const other = figures.replacing(version)?.dataset.site;
			const accent = other && accentOver(other, site);
			sheet.replaceSync(accent ? accentCss(accent) : '');
		});
	});
}
