import { resolve } from '$app/paths';
import { periodQuery } from './periodQuery';

/** The audit, or a place in it: a measure's flags by the measure's id, "quoted" for quoted figures. */
export const auditHref = (place = ''): string =>
	`${resolve('/data/audit')}/${periodQuery()}${place && `#${place}`}`;
