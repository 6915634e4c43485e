import type { Measure } from '../measure';
import { quotesOf } from './quoted';
import { quotedWords, senseWords } from './quotedWords';

/** A place where the report's words and its table disagree, as a measure's page says it. */
export interface Disagreement {
	/** "England, 2011/12: 56.7%, in the table 54.2%" */
	words: string;
	/** Where it is quoted. */
	source: string;
	explanation: string;
}

/** Where the report's words quote a measure's figures otherwise than its table gives them. */
export const disagreementsOf = (measure: Measure): Disagreement[] =>
	quotesOf(measure)
		.filter(({ verdict }) => verdict === 'differs')
		.map((quote) => ({
			words: `${quotedWords(quote)}: ${quote.quoted}${senseWords(quote)}, in the table ${quote.table}`,
			source: quote.source,
			explanation: quote.explanation
		}));
