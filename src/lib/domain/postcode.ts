/** Closer to an edge than this, a postcode's own point may belong to the area across it. */
export const APPROXIMATE_WITHIN_METRES = 15;
