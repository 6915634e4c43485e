/** What stands on a measure's page before its figures are edited, and after. */

export const EDIT = {
	group: 'Edit the figures',
	lede: 'A figure, the target, the commentary or an action can be changed here, for this browser alone.',
	edit: 'Edit',
	saved: 'Saved. This page shows your own data, not published.',
	undo: 'Undo or publish it',
	missed:
		'What edits is not stored on this device yet, and the host does not answer: it needs a connection once.'
};
