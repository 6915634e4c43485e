import { render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import CopyField from '$lib/ui/CopyField.svelte';

const TEXT = 'https://host/map/?area=E01007677';
const open = (copy: (text: string) => Promise<string>) =>
	render(CopyField, { label: 'Link', text: TEXT, button: 'Copy link', copy });

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
const button = () => screen.getByRole('button', { name: 'Copy link' });
const status = () => screen.getByRole('status');
const selected = () => field().value.slice(field().selectionStart, field().selectionEnd);

describe('a field to copy from', () => {
	test('holds the text, which can be read and selected but not changed', async () => {
		open(() => Promise.resolve(''));
		expect(field()).toHaveValue(TEXT);
		await userEvent.click(field());
		expect(selected()).toBe(TEXT);
		await userEvent.keyboard('x');
		expect(field()).toHaveValue(TEXT);
	});

	test('gives its button the text to copy, and says that it was', async () => {
		const copy = vi.fn(() => Promise.resolve(''));
		open(copy);
		expect(status()).toHaveTextContent('');
		await userEvent.click(button());
		await waitFor(() => expect(status()).toHaveTextContent('Copied.'));
		expect(copy).toHaveBeenCalledWith(TEXT);
		expect(button()).toHaveFocus();
	});

	test('where the clipboard is denied, selects the text and says what to press', async () => {
		open(() => Promise.resolve('This browser did not let the text be copied.'));
		await userEvent.click(button());
		await waitFor(() =>
			expect(status()).toHaveTextContent(
				/^This browser did not let the text be copied\. The text is selected: press (Ctrl|Command) and C\.$/
			)
		);
		expect(field()).toHaveFocus();
		expect(selected()).toBe(TEXT);
	});

	test('says nothing more of a text once it is another', async () => {
		const { rerender } = open(() => Promise.resolve(''));
		await userEvent.click(button());
		await waitFor(() => expect(status()).toHaveTextContent('Copied.'));
		await rerender({ text: 'https://host/map/' });
		expect(status()).toHaveTextContent(/^$/);
	});

	test('has targets of 24 pixels, no style attribute, and nothing that axe finds', async () => {
		const { container } = open(() => Promise.resolve(''));
		expect(button().getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
		const { violations } = await axe.run(container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});
