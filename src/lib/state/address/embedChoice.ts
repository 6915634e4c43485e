import { readQuery, writeQuery, type Keys, type Query } from './codec';
import { oneOf, oneOrNone } from './kinds';

/** The charts of a measure that can stand in another site's page; the first where none is named. */
export const EMBED_CHARTS = ['comparisons', 'trend'] as const;
export type EmbedChart = (typeof EMBED_CHARTS)[number];

/** All that the address of an embedded measure can say, beside which measure it is. */
export interface EmbedChoice {
	chart: EmbedChart;
	/** Empty: the period that the report is of. */
	period: string;
}

/** Known are the ids of the periods that the measure can be shown in. */
export const EMBED_KEYS: Keys<EmbedChoice, readonly string[]> = {
	chart: oneOf(EMBED_CHARTS, 'comparisons'),
	period: oneOrNone((periodIds) => periodIds)
};

const OPENING: EmbedChoice = { chart: 'comparisons', period: '' };

/** What an address asks for. An unknown value falls to its default; it never throws. */
export const readEmbed = (query: Query, periodIds: readonly string[]): EmbedChoice =>
	readQuery(EMBED_KEYS, query, periodIds);

/**
 * The query of a choice: only what differs from the defaults.
 * @returns "" or "?chart=trend&period=2010-11"
 */
export const writeEmbed = (choice: EmbedChoice): string => writeQuery(EMBED_KEYS, choice, OPENING);
