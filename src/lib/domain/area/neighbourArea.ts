import type { Area } from './index';

export const HEADINGS = ['north', 'east', 'south', 'west'] as const;
export type Heading = (typeof HEADINGS)[number];

type Located = Pick<Area, 'code' | 'latitude' | 'longitude'>;
interface Step {
	code: string;
	/** Degrees of latitude ahead and aside, as seen in the heading. */
	ahead: number;
	aside: number;
}

/**
 * The area that an arrow key leads to: of those whose centre lies in the heading's quarter, the
 * nearest; where the quarter is empty, the nearest of those anywhere ahead.
 * @returns `undefined` at the edge, or where the area has no known centre
 */
export function neighbourArea(
	areas: readonly Located[],
	from: string,
	heading: Heading
): string | undefined {
	const start = areas.find(({ code }) => code === from);
	if (!start) return undefined;
	const ahead = areas
		.flatMap((area) => stepTo(start, area, heading) ?? [])
		.filter((step) => step.ahead > 0);
	const quarter = ahead.filter((step) => step.ahead >= Math.abs(step.aside));
	return nearest(quarter.length > 0 ? quarter : ahead);
}

function stepTo(from: Located, to: Located, heading: Heading): Step | undefined {
	if (from.latitude === null || from.longitude === null) return undefined;
	if (to.latitude === null || to.longitude === null) return undefined;
	const north = to.latitude - from.latitude;
	const east = (to.longitude - from.longitude) * Math.cos((from.latitude * Math.PI) / 180);
	const sign = heading === 'north' || heading === 'east' ? 1 : -1;
	const upright = heading === 'north' || heading === 'south';
	const [ahead, aside] = upright ? [north * sign, east] : [east * sign, north];
	return { code: to.code, ahead, aside };
}

const nearest = (steps: Step[]) =>
	steps.reduce<Step | undefined>(
		(best, step) => (best && distance(best) <= distance(step) ? best : step),
		undefined
	)?.code;

const distance = ({ ahead, aside }: Step) => Math.hypot(ahead, aside);
