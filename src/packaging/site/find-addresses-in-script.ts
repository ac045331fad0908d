import ts from 'typescript';

/** A root-absolute address in a script, and its line. */
export type ScriptAddress = { readonly line: number; readonly address: string };

// A sentence with a slash in front has spaces; the end of a tag, `/>`, begins with no name.
const looksAbsolute = /^\/(?:\/?[\w.~-][^\s"'<>]*)$/;
const fromRoot = /^\/(?:$|\/?[\w.~-])/;
// These only look at a text, they load nothing.
const comparing =
  /^(?:split|join|startsWith|endsWith|includes|indexOf|lastIndexOf|replace|replaceAll|test|match|exec)$/;

/** Finds root-absolute addresses in a script or a JSON text, leaving comments and patterns alone. */
export function findAddressesInScript(text: string, kind: 'js' | 'json'): ScriptAddress[] {
  const scriptKind = kind === 'json' ? ts.ScriptKind.JSON : ts.ScriptKind.JS;
  const file = ts.createSourceFile('script', text, ts.ScriptTarget.Latest, true, scriptKind);
  const found: ScriptAddress[] = [];
  const visit = (node: ts.Node): void => {
    const address = readText(node);
    if (address !== undefined && isAddress(node, address)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ line: line + 1, address });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function readText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text : undefined;
}

function isAddress(node: ts.Node, text: string): boolean {
  const { parent } = node;
  if (isJoinedAfterSomething(node, parent) || isCompared(parent)) return false;
  if (isPlaceOfAddress(node, parent) || isFollowedBySomething(node, parent)) {
    return fromRoot.test(text);
  }
  return looksAbsolute.test(text);
}

/** In `base + "/file"` the text is the end of an address, not its beginning. */
function isJoinedAfterSomething(node: ts.Node, parent: ts.Node): boolean {
  return isPlus(parent) && parent.right === node;
}

/** In `"/" + name` and `/${name}` even a lone slash begins an address. */
function isFollowedBySomething(node: ts.Node, parent: ts.Node): boolean {
  return ts.isTemplateExpression(node) || (isPlus(parent) && parent.left === node);
}

function isPlus(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function isCompared(parent: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) {
    return /^[!=]==?$/.test(parent.operatorToken.getText());
  }
  if (ts.isCaseClause(parent)) return true;
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    comparing.test(parent.expression.name.text)
  );
}

/** The first argument of `import()`, `fetch()`, `new URL()`, `new Worker()`, and what an import names. */
function isPlaceOfAddress(node: ts.Node, parent: ts.Node): boolean {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  const name = parent.expression.getText();
  return parent.arguments?.[0] === node && /^(?:import|fetch|URL|\w*Worker)$/.test(name);
}
