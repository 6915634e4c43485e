/** A figure beside its goal. */
export interface Goal {
	what: string;
	figure: number;
	/** What the figure should be under; none where it is only told. */
	under?: number;
	/** The figure and its goal in words. */
	say: (figure: number) => string;
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const kB = (value: number) => `${value.toFixed(1)} kB`;
export const ratio = (value: number) => value.toFixed(2);
export const whole = (value: number) => String(Math.round(value));

/** A table of figures, each with its goal and whether it is met. */
export const goalTable = (head: string, goals: Goal[]): string[] =>
	table(
		[head, 'figure', 'goal', 'met'],
		goals.map(({ what, figure, under, say }) => [
			what,
			say(figure),
			under === undefined ? '' : `under ${under}`,
			under === undefined ? '' : figure < under ? 'yes' : '**no**'
		])
	);

export const table = (head: string[], rows: string[][]): string[] => [
	line(head),
	line(head.map(() => '---')),
	...rows.map(line),
	''
];

const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
