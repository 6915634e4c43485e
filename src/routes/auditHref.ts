import { resolve } from '$app/paths';

/** The audit, or a place in it: a measure's flags by the measure's id, "quoted" for quoted figures. */
export const auditHref = (place = ''): string =>
	`${resolve('/data/audit')}/${place && `#${place}`}`;
