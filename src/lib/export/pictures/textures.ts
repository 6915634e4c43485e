import { dotsUpon, HATCHED } from '$lib/palette/light';
import { dotPath } from './dotting';
import { hatchLines } from './hatching';
import { element, type Markup } from '../markup';

interface Filled {
	d: string;
	fill: string;
}

/**
 * What lies upon fills so that they are told apart without colour: the hatching of what was not
 * published, and the dots of a change's worse side.
 */
export function textures(shapes: readonly Filled[]): Markup[] {
	const fills = [...new Set(shapes.map(({ fill }) => fill))];
	return fills.flatMap((fill) => {
		const paths = shapes.filter((shape) => shape.fill === fill).map(({ d }) => d);
		if (fill === HATCHED) return [hatchLines(paths)];
		const colour = dotsUpon(fill);
		return colour ? [element('path', { d: dotPath(paths), fill: colour })] : [];
	});
}
