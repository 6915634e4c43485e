/** Whose figures the site shows. */
export const COUNCIL = 'Rotherham';
