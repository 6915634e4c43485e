import { lightFill } from '$lib/palette/light';
import type { Choropleth } from './drawing';

/** The lines of a map's legend for a picture of it, in the light scheme's colours. */
export const pictureLines = ({ legend }: Pick<Choropleth, 'legend'>) =>
	legend.map(({ shade, words, count, heading }) => ({
		...{ words, count, heading },
		fill: lightFill(shade)
	}));
