import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Markdown from '$lib/ui/Markdown.svelte';

const draw = (text: string) => render(Markdown, { text });

test('paragraphs, points, strong, emphasis and links are drawn as such', () => {
	const { container } = draw(
		'It was **far *better***.\n\nSee [the plan](https://example.org/plan):\n\n- more\n- **fewer**\n'
	);
	expect(container.querySelectorAll('p')).toHaveLength(2);
	expect(container.querySelector('strong em')).toHaveTextContent('better');
	expect(screen.getByRole('link', { name: 'the plan' })).toHaveAttribute(
		'href',
		'https://example.org/plan'
	);
	expect(screen.getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual([
		'more',
		'fewer'
	]);
	expect(container.querySelector('li p')).toBeNull();
});

test('markup and links that could run stay words', () => {
	const { container } = draw(
		'**a** <img src=x onerror=alert(1)> <script>alert(1)</script> [run](javascript:alert(1))'
	);
	expect(container.querySelector('img, script, a')).toBeNull();
	expect(container).toHaveTextContent('<img src=x onerror=alert(1)>');
	expect(container).toHaveTextContent('run');
});
