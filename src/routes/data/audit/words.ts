import type { Verdict } from '$lib/domain/audit';

export const VERDICT_WORDS: Record<Verdict, string> = {
	differs: 'Differs',
	tie: 'Tie',
	'cannot-be-checked': 'Cannot be checked',
	agrees: 'Agrees'
};

/** How each class is told: the heading of its part, what it means, and the name of its table. */
export const PARTS: Record<Verdict, { heading: string; means: string; table: string }> = {
	differs: {
		heading: 'Where they differ',
		means: 'The published flag does not follow from the published figures.',
		table: 'Published and calculated'
	},
	tie: {
		heading: 'Ties',
		means: 'Figures so near that their printed decimals allow either answer.',
		table: 'Ties'
	},
	'cannot-be-checked': {
		heading: 'What cannot be checked',
		means: 'Something is missing that the flag would follow from.',
		table: 'Flags that cannot be checked'
	},
	agrees: {
		heading: 'Where they agree',
		means: 'The published flag follows from the published figures.',
		table: 'Flags that agree'
	}
};
