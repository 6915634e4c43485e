/**
 * d3-array comes as one file that makes bisectors and shufflers at once, which a bundler dares not
 * leave out. Marked as pure, those that no page uses are not sent: 0.3 kB.
 */
export const unusedD3 = () => ({
	name: 'unused-d3',
	transform: {
		filter: { id: /\/d3-array\.mjs$/ },
		handler: (code: string) =>
			code.replace(/^(const|var) (\w+) = (\w+[.(].*);$/gm, '$1 $2 = /* @__PURE__ */ (() => $3)();')
	}
});
