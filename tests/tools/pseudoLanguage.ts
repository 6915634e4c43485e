/**
 * A language for tests: every word of `src/lib/words/en` longer and accented. What is still plain English on a
 * page was not said through the words.
 */
import ts from 'typescript';

const ACCENTED: Record<string, string> = Object.fromEntries(
	[
		...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽrřdďtťlľgğhĥjĵkķwŵbƀpƥfƒmɱvṽxẋqʠRŘDĎTŤLĽGĞHĤJĴKĶWŴBƁPƤFƑMṀVṼXẊQɊ'
	]
		.join('')
		.match(/../gu)
		?.map((pair) => [...pair]) ?? []
);

/** A word as the pseudo-language has it: each letter accented, the last one three times. */
export const pseudoWord = (word: string): string => {
	const letters = [...word].map((letter) => ACCENTED[letter] ?? letter);
	return letters.join('') + (letters.at(-1) ?? '').repeat(2);
};

/** A text with each of its words as the pseudo-language has it; escapes of the source stay. */
const pseudoText = (source: string): string =>
	source.replace(/\\u\{?[0-9a-fA-F]+\}?|\\x[0-9a-fA-F]{2}|\\.|[A-Za-z]+/g, (found) =>
		found.startsWith('\\') ? found : pseudoWord(found)
	);

/** A module of words with every text that is shown in the pseudo-language; keys stay. */
export function pseudoModule(code: string): string {
	const source = ts.createSourceFile('words.ts', code, ts.ScriptTarget.ESNext, true);
	const edits: { start: number; end: number; instead: string }[] = [];
	const visit = (node: ts.Node): void => {
		const instead = insteadOf(node);
		if (instead !== undefined) edits.push({ start: node.getStart(), end: node.getEnd(), instead });
		node.forEachChild(visit);
	};
	visit(source);
	return edits.reduceRight(
		(text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end),
		code
	);
}

/** The language whose days and times stand for the pseudo-language's: it writes them without letters. */
const DAYS = 'ja';

function insteadOf(node: ts.Node): string | undefined {
	if (!isText(node)) return undefined;
	if (isNamed(node.parent, 'LANGUAGE_TAG')) return `'${DAYS}'`;
	return isKey(node) ? undefined : pseudoText(node.getText());
}

const isNamed = (node: ts.Node, name: string) =>
	ts.isVariableDeclaration(node) && node.name.getText() === name;

const isText = (node: ts.Node) =>
	ts.isStringLiteral(node) ||
	ts.isNoSubstitutionTemplateLiteral(node) ||
	ts.isTemplateHead(node) ||
	ts.isTemplateMiddle(node) ||
	ts.isTemplateTail(node);

const EQUAL = [
	ts.SyntaxKind.EqualsEqualsEqualsToken,
	ts.SyntaxKind.ExclamationEqualsEqualsToken,
	ts.SyntaxKind.InKeyword
];

/** Whether a text is compared, looked up, imported or a type, and so not shown. */
function isKey(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
	if (ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent)) return true;
	if (ts.isElementAccessExpression(parent)) return true;
	if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
	if (ts.isBinaryExpression(parent) && EQUAL.includes(parent.operatorToken.kind)) return true;
	return isLookedUp(node) || isFormatOption(node);
}

/** One lower-case word handed to a function is a key there: `isA(kind, 'ward')`. */
const isLookedUp = (node: ts.Node) =>
	ts.isCallExpression(node.parent) &&
	node.parent.arguments.some((argument) => argument === node) &&
	/^(['"`])[a-z]+(?:-[a-z]+)*\1$/.test(node.getText());

/** An option of a number's or a day's format: `new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })`. */
function isFormatOption({ parent }: ts.Node): boolean {
	const { parent: options } = parent;
	return (
		ts.isPropertyAssignment(parent) &&
		ts.isNewExpression(options.parent) &&
		options.parent.expression.getText().startsWith('Intl.')
	);
}

/** A plugin of the site's build: its words in the pseudo-language. */
export const pseudoLanguage = () => ({
	name: 'pseudo-language',
	enforce: 'pre' as const,
	transform: (code: string, id: string) =>
		/\/src\/lib\/words\/en\/[^?]+\.ts$/.test(id) ? pseudoModule(code) : undefined
});
