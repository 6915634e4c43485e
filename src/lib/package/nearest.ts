import { editDistance } from '../domain/text/nearest';

/**
 * The known name nearest to an unknown one.
 * @returns `undefined` where none is near (more than two letters differ, or all of them) or where several
 *   are equally near, as codes in a row are
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
	const near = [...known]
		.map((candidate) => ({ candidate, distance: distanceOf(name, candidate) }))
		.filter(
			({ candidate, distance }) =>
				distance < 3 && distance < Math.max(name.length, candidate.length)
		)
		.sort((a, b) => a.distance - b.distance);
	const [best, next] = near;
	return best && best.distance !== next?.distance ? best.candidate : undefined;
}

/** Among names as many letters apart, one of the same length is the nearer. */
const distanceOf = (a: string, b: string) => editDistance(a, b) + (a.length === b.length ? 0 : 0.5);
