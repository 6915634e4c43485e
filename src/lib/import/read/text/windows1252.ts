/** What Windows-1252 has at 80 to 9F, where Latin-1 has control signs; five are not used. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text of the encoding that spreadsheets on Windows wrote before UTF-8. Node 20 reads it as Latin-1. */
export const fromWindows1252 = (bytes: Uint8Array): string =>
	new TextDecoder('latin1')
		.decode(bytes)
		.replace(/[\u0080-\u009F]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80));
