import type { QuoteAudit } from './quoted';
import { periodLabel } from '../period/label';
import { SERIES_WORDS } from '../measure/figureWords';

const WHAT_WORDS: Record<QuoteAudit['what'], string> = {
	level: '',
	share: 'as a count',
	change: 'change on the year before',
	gap_to_target: 'gap to target',
	gap_to_stat_neighbours: 'gap to statistical neighbours',
	gap_to_national: 'gap to England'
};

type Quoted = Pick<QuoteAudit, 'series' | 'what' | 'periodId' | 'value'>;

/**
 * What a quoted figure is of.
 * @returns "England, 2011/12", "Outturn, 2011/12, gap to England"
 */
export const quotedWords = ({ series, what, periodId }: Quoted): string =>
	[SERIES_WORDS[series], periodLabel(periodId), WHAT_WORDS[what]].filter(Boolean).join(', ');

/**
 * Which way a quoted change or gap goes, since its words need not say so.
 * @returns ", a fall", ", above", or nothing for a level or nought
 */
export function senseWords({ what, value }: Quoted): string {
	if (what === 'level' || what === 'share' || value === 0) return '';
	if (what === 'change') return value > 0 ? ', a rise' : ', a fall';
	return value > 0 ? ', above' : ', below';
}
