import { formatFigure } from '../text/format';
import type { Measure, MetFlag, Observation } from '../measure';

/** A met flag in words, and "" for one left blank. */
export const metWords = (flag: MetFlag): string =>
	flag ? { yes: 'met', no: 'not met', na: 'not applicable' }[flag] : '';

/** " where lower is better", or nothing where neither way is. */
export const betterWords = ({ polarity }: Pick<Measure, 'polarity'>): string =>
	polarity ? ` where ${polarity} is better` : '';

/** A figure as printed, and "no figure" where there is none. */
export const said = (figure: Observation | undefined): string =>
	figure?.value == null ? 'no figure' : formatFigure(figure);

/** Where figures stand in the report, each place once. */
export const placesOf = (...figures: (Observation | undefined)[]): string[] => [
	...new Set(figures.flatMap((figure) => (figure?.source ? [figure.source] : [])))
];
