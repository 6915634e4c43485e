/**
 * The package that tests stand on where they want real figures. It is so whichever package the site is
 * built of: a fork that shows its own council keeps this one for its suite.
 */
export const EXAMPLE = 'data/rotherham';
