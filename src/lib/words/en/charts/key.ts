/** The key to the small drawings of the tiles. */
export const SPARK_KEY = {
	label: 'Key to the small drawings',
	outturn: 'outturn',
	target: 'target'
};
