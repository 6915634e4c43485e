import { page } from '$app/state';
import { cssString } from '$lib/domain/text/cssString';
import { printedText } from '$words/datasets';
import { figures } from '$lib/state/store/figures.svelte';

let isFollowing = false;

/** From now on the head and foot of each printed page are of the dataset that is shown. */
export function printOwn(): void {
	if (isFollowing) return;
	isFollowing = true;
	$effect.root(() => {
		$effect(() => {
			const { version } = page.data.shipped as { version: string };
			const dataset = figures.replacing(version)?.dataset;
			if (!dataset) return;
			const { style } = document.documentElement;
			const words = Object.entries(printedText(dataset));
			for (const [place, text] of words) style.setProperty(`--printed-${place}`, cssString(text));
			return () => words.forEach(([place]) => style.removeProperty(`--printed-${place}`));
		});
	});
}
