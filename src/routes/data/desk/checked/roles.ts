import { isDated, type Role } from '$lib/import/guess';

const WITH_PERIOD: Role[] = ['value', 'area_value', 'area_marker'];

/** Whether a column's period can be given. */
export const hasPeriod = (role: Role): boolean => WITH_PERIOD.includes(role) || isDated(role);
