/**
 * What a page needs of a dataset that did not come with it, or of a selection that the reader came
 * with: most visits need neither.
 */
export { adjacentAmong } from '$lib/domain/filter/adjacentAmong';
export { disagreementsOf } from '$words/audit/quotes';
export { isReported } from '$lib/domain/measure/basket';
export { measurePageOf } from '$lib/domain/measure/measurePage';
export { withSelection } from '$lib/state/address/selection';
export { default as Periods } from './Periods.svelte';
export { default as UnknownMeasure } from './UnknownMeasure.svelte';
export { knownBreakdowns } from './figures/knownBreakdowns';
