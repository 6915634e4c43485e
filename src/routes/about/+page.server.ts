import basemap from '../../basemap.json';

/**
 * Who publishes this copy, as its host said when building it, empty for a copy to try out; and
 * the one other host that may be asked for pictures.
 */
export const load = () => ({
	contact: process.env.OUTTURN_CONTACT ?? '',
	tileHost: basemap.address && new URL(basemap.address).host
});
