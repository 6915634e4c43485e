/**
 * How the site's scripts are put into files. Left alone, what each set of pages shares becomes a
 * file of its own: dozens of tiny ones, each with a head to send and too short to compress well.
 * A module goes to the first group, by priority, that names it or something that imports it. What
 * `measure` would take but another page needs too belongs into a group above it: else that page
 * fetches all of `measure`, which the byte budgets then show.
 */
export const chunks = {
	groups: [
		{
			name: 'frame',
			test: /node_modules[\\/](svelte|@sveltejs)[\\/]|preload-helper|state[\\/]figures/,
			priority: 5,
			entriesAware: true
		},
		{
			name: 'words',
			test: /src[\\/]lib[\\/](palette\.ts|domain[\\/](format|measure|missing|periodLabel|rating[\\/](branches|rule))\.ts)/,
			priority: 4
		},
		{
			name: 'judgement',
			test: /src[\\/]lib[\\/](domain[\\/](attention|audit[\\/]index|differenceWords|sentence)\.ts|ui[\\/](Rag|Direction)Badge\.svelte|ui[\\/]DiffersSign\.svelte)/,
			priority: 3
		},
		{
			name: 'tiles',
			test: /src[\\/](routes[\\/]auditHref|lib[\\/](charts[\\/](symbols|placement[\\/](scale|spread)|meaning[\\/]figures)|state[\\/]selection|ui[\\/]BigFigure))/,
			priority: 2
		},
		{ name: 'cells', test: /src[\\/]lib[\\/]ui[\\/](StackedTable|Cell)\.svelte/, priority: 2 },
		{ name: 'measure', test: /src[\\/]routes[\\/]indicator[\\/]IndicatorView\.svelte/, priority: 1 }
	]
};
