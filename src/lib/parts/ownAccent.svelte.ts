import { page } from '$app/state';
import { accentCss } from '$lib/domain/site/accent';
import { figures } from '$lib/state/store/figures.svelte';

let isFollowing = false;

/** From now on links and marks have the colour of the dataset that is shown, where it names one. */
export function ownAccent(): void {
	if (isFollowing || !('adoptedStyleSheets' in document)) return;
	isFollowing = true;
	const sheet = new CSSStyleSheet();
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	$effect.root(() => {
		$effect(() => {
			const { version } = page.data.shipped as { version: string };
			const accent = figures.replacing(version)?.dataset.site.accent;
			sheet.replaceSync(accent ? accentCss(accent) : '');
		});
	});
}
