import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Rules that hold everywhere: each guards against a fault seen in pages like this one. */
const everywhere = {
	eqeqeq: ['error', 'always', { null: 'ignore' }],
	complexity: ['error', 12],
	'max-depth': ['error', 3],
	'max-params': ['error', 4],
	'no-console': 'error',
	'no-nested-ternary': 'off',
	'no-param-reassign': 'error',
	'no-restricted-imports': ['error', { paths: ['d3', 'lodash'] }],
	'object-shorthand': 'error',
	'prefer-const': 'error',
	'prefer-template': 'error',
	'no-else-return': 'error',
	'no-useless-rename': 'error',
	'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
	'@typescript-eslint/no-explicit-any': 'error',
	'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
	'@typescript-eslint/no-floating-promises': 'error',
	'@typescript-eslint/await-thenable': 'error',
	'@typescript-eslint/switch-exhaustiveness-check': 'error'
};

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'static/', 'tests/.results/']),
	ts.configs.strict,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js'] },
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: everywhere
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// In a component `let { a } = $props()` is a declaration of state, as `let b = $state()` is.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state'] }],
			// It knows no trailing slash; the journeys under a sub-folder hold what it is for.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'svelte/no-inline-styles': ['error', { allowTransitions: false }],
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error'
		}
	},
	{ files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
	{ files: ['data/build/**', 'tests/**'], rules: { 'no-console': 'off' } },
	// A row of a table of cases is spread over as many parameters as it has columns.
	{ files: ['tests/**/*.test.ts'], rules: { 'max-params': 'off' } }
);
