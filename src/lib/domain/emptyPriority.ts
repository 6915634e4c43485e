/**
 * What is said of a priority without a measure.
 * @param partial whether the dataset has measures that the period does not report on
 */
export const emptyPriority = (partial: boolean): string =>
	partial
		? 'No measure under this priority is reported for this period.'
		: 'This report has no children’s services indicators under this priority.';
