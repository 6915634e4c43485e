/**
 * A text without the marks of light Markdown, for where words alone are shown: slides and tables.
 * @returns "better than planned, see the plan" of "**better** than planned, see [the plan](…)"
 */
export const plainWords = (text: string): string =>
	text
		.replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1')
		.replace(/(^|[\s(“"'])([*_]{1,3})(?=[^\s*_])(.+?)(?<=[^\s*_])\2(?=$|[\s).,;:!?”"'])/gm, '$1$3')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1');
