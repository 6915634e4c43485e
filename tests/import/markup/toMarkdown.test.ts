import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '$lib/import/markup/toMarkdown';

describe('toMarkdown', () => {
	it.each([
		['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
		['points', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
		['a list between texts', 'Before<ul><li>One</ul>after', 'Before\n\n- One\n\nafter'],
		['points within points', '<ul><li>One<ul><li>Two</li></ul></li></ul>', '- One\n  - Two'],
		[
			'paragraphs within points',
			'<ol>\n<li><p>One</p></li>\n<li><p>Two</p></li></ol>',
			'- One\n- Two'
		],
		['line breaks', 'One<br>two<br/>three', 'One\ntwo\nthree'],
		['bold and emphasis', 'It is <b>not</b> <em>due</em>.', 'It is **not** *due*.'],
		['blanks within bold', 'It is<b> not </b>due', 'It is **not** due'],
		['bold emphasis', '<b><i>both</i></b>', '***both***'],
		[
			'a web link',
			'<a href="https://a.org/b_(c)">the plan</a>',
			'[the plan](https://a.org/b_%28c%29)'
		],
		['a mail link', '<a href=mailto:a@b.org>us</a>', '[us](mailto:a@b.org)'],
		['bold within a link', '<a href="https://a.org"><b>plan</b></a>', '[**plan**](https://a.org)'],
		['brackets in a link', '<a href="https://a.org">[1]</a>', '[(1)](https://a.org)'],
		['entities', '<p>5 &gt; 4 &amp; &pound;3&nbsp;m</p>', '5 > 4 & £3 m'],
		['headings and tables as their text', '<h2>A</h2><table><tr><td>b<td>c</table>', 'A\n\nb\nc'],
		['line breaks where only words are marked', 'One\n\n<b>two</b>', 'One\n\n**two**'],
		['right-to-left text and emoji', '<p>نسبة <b>👩‍🏫</b></p>', 'نسبة **👩‍🏫**']
	])('writes %s', (_, html, markdown) => {
		expect(toMarkdown(html)).toBe(markdown);
	});

	it.each([
		['a script', 'a<script>alert(1)</script>b', 'ab'],
		['a style', '<style>p { color: red }</style>b', 'b'],
		['an event handler', '<p onclick="alert(1)">a</p>', 'a'],
		['an image with a handler', 'a<img src=x onerror=alert(1)>b', 'ab'],
		['a script as a link', '<a href="javascript:alert(1)">a</a>', 'a'],
		['a script as a link, hidden', '<a href=" java\nscript&#58;alert(1)">a</a>', 'a'],
		['data as a link', '<a href="data:text/html,x">a</a>', 'a'],
		['a link that breaks out', '<a href="https://a.org/ onclick=x">a</a>', 'a'],
		['a comment', 'a<!-- <b>b</b> -->c', 'ac'],
		['a drawing', '<svg onload=alert(1)><text>a</text></svg>b', 'b'],
		['tags that nothing closes', '<b>a<p>b', 'a\n\nb'],
		['empty marks', 'a<b></b><i> </i>b', 'a b'],
		['marks within a word', 'un<b>do</b>ing', 'undoing']
	])('leaves out %s', (_, html, markdown) => {
		expect(toMarkdown(html)).toBe(markdown);
	});

	it('parts a "<" of the text from the letter after it, so that it begins no tag', () => {
		expect(toMarkdown('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toBe(
			'< script>alert(1)< /script>'
		);
		expect(toMarkdown('where x<y')).toBe('where x< y');
		expect(toMarkdown('<b>a</b> and b<c')).toBe('**a** and b< c');
	});

	it.each(['', 'Under 5: <5 of 24', 'One\n\n- two\n  three  ', 'AT&amp;T', '5+ A*–C', 'a\r\n\tb'])(
		'leaves %j as it is: it has no tags',
		(text) => {
			expect(toMarkdown(text)).toBe(text);
		}
	);

	const pieces = fc.oneof(
		fc.constantFrom(
			...['<p>', '</p>', '<ul><li>', '</ul>', '<b>', '</b>', '<i>', '<a href="', '">', '</a>', '<'],
			...[
				'<script>',
				'</script>',
				'javascript:',
				'https://a.org',
				' onclick=',
				'&lt;',
				'<!--',
				'-->'
			],
			...[
				'\n',
				'*',
				'[',
				'](',
				'<svg>',
				'<scr<b>ipt>',
				'\uE000',
				'\uE005',
				'&#60;',
				'<![CDATA[',
				'/>'
			]
		),
		fc.string()
	);

	it('writes nothing that begins a tag, and no address but of web and mail, of any text', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
				const markdown = toMarkdown(parts.join(''));
				expect(markdown).not.toMatch(/<[a-z/!?]/i);
			}),
			{ numRuns: 300 }
		);
	});

	it('writes what it leaves as it is when it comes again', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
				const markdown = toMarkdown(parts.join(''));
				expect(toMarkdown(markdown)).toBe(markdown);
			}),
			{ numRuns: 300 }
		);
	});
});
