import { mount, unmount, type Component } from 'svelte';
import { on, type Colour } from '$lib/charts/marks/surface';
import { tidy } from '$lib/charts/placement/tidy';
import { LIGHT } from '$lib/palette/light';
import { withoutControls, type Markup } from '../markup';

const SVG = 'http://www.w3.org/2000/svg';

/** Paper is white, so that a picture can be pasted on anything. */
const COLOURS: Record<Colour, string> = { ...LIGHT, paper: '#fff', card: '#fff' };

/**
 * A chart's marks for a picture, drawn by the chart's own component, in a browser alone: the
 * placement's shares become lengths, since not every program reads per cents, and colours are the
 * light scheme's on white.
 * @param width what 100 shares stand for
 */
export function drawnMarks<Props extends Record<string, unknown>>(
	marks: Component<Props>,
	props: Props,
	width: number
): Markup {
	const target = document.createElementNS(SVG, 'g');
	const surface = on({
		across: (share) => tidy((share / 100) * width),
		colour: (name) => COLOURS[name],
		isPlain: true
	});
	const drawn = mount(marks, { target, props, context: new Map([surface]) });
	const markup = written(target);
	void unmount(drawn);
	return { markup };
}

/** As XML, without what only a page has use for: anchors of the component and names for its styles. */
function written(target: SVGElement): string {
	const anchors = document.createNodeIterator(
		target,
		NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT
	);
	for (let node = anchors.nextNode(); node; node = anchors.nextNode())
		if (node.parentNode?.nodeName !== 'text') (node as CharacterData).remove();
	for (const element of target.querySelectorAll('[class]')) element.removeAttribute('class');
	return withoutControls(new XMLSerializer().serializeToString(target));
}
