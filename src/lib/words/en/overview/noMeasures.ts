import type { Site } from '../../../domain/site';

/** What stands in place of every page of figures while a dataset has no measure. */
export const NO_MEASURES = {
	title: 'No measure yet',
	/** A link to where one is brought. */
	bring: 'Bring the first table'
};

export const noMeasuresText = ({ organisation }: Pick<Site, 'organisation'>): string =>
	`There are no figures of ${organisation} yet: this page fills once its first table is there.`;
