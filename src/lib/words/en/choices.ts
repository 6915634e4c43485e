/** A choice among several, in a form of any page. */

/** The choice of everything. */
export const ALL = 'All';

/** The choice of a period. */
export const PERIOD = 'Period';

/** @returns "Red or Amber" */
export const eitherOf = (labels: string[]): string => labels.join(' or ');
