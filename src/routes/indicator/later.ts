/**
 * What a page needs of a dataset that did not come with it, or of a selection that the reader came
 * with: most visits need neither.
 */
export { aroundAmong } from '$lib/domain/filter/aroundAmong';
export { disagreementsOf } from '$lib/domain/audit/disagreements';
export { isReported } from '$lib/domain/measure/basket';
export { dossierOf } from '$lib/domain/measure/dossier';
export { withSelection } from '$lib/state/address/selection';
export { default as Periods } from './Periods.svelte';
export { default as UnknownMeasure } from './UnknownMeasure.svelte';
