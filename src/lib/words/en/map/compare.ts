import type { Setting } from '$lib/domain/area';
import type { Unit } from '$lib/domain/text/unit';
import { nationName } from '../area/geographies';

/** The areas that are kept side by side. */

export const COMPARED = {
	heading: 'Side by side',
	caption: 'Areas side by side',
	measure: 'Measure',
	letGoAll: 'Let go of all',
	letGo: 'Let go',
	/** Of which area, for whoever does not see where the button stands. */
	ofArea: (area: string): string => `of ${area}`
};

/** When a measure's figures are of; a rank says among whom it counts. */
export const comparedPeriod = (
	{ kind }: Pick<Unit, 'kind'>,
	period: string,
	setting: Pick<Setting, 'nation'>
): string => (kind === 'rank' ? `${period}, rank in ${nationName(setting)}` : period);
