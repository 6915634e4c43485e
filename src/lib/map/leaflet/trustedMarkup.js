/*
 * The policy of pages makes no text into markup. Leaflet asks once, as it starts, whether the
 * browser draws SVG in HTML, by this one piece of markup: it alone is let through.
 */
const LEAFLETS_QUESTION = '<svg/>';

globalThis.trustedTypes?.createPolicy('default', {
	createHTML: (markup) => (markup === LEAFLETS_QUESTION ? markup : null)
});
