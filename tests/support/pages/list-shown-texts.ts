import { isCodeNode, nameOf, partsOf, wordsOf } from '../content/code-tree.ts';
import type { CodeNode } from '../content/code-tree.ts';

const labels =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|aria(Label|Description)|title|alt|label|placeholder|summary|heading|set:text|set:html)$/;
const written = /^(textContent|innerText|innerHTML|outerHTML|nodeValue)$/;
const shows =
  /^(alert|confirm|prompt|append|prepend|before|after|replaceWith|replaceChildren|createTextNode|insertAdjacentText|insertAdjacentHTML|setCustomValidity)$/;
const sentence = /^\p{Lu}\p{Ll}+.* \p{L}/u;
const textInMarkup = />[^<>]*\p{L}[^<>]*</u;

/** The texts in code that a learner would read or hear, wherever they stand. */
export function listShownTexts(node: CodeNode): CodeNode[] {
  // Errors are for those who write code or content, and styles have rules of their own.
  if (node.type === 'NewExpression' && nameOf(node['callee']).endsWith('Error')) return [];
  if (nameOf(node['openingElement']) === 'style') return [];
  return [...textsShownBy(node), ...partsOf(node).flatMap(listShownTexts)];
}

function textsShownBy(node: CodeNode): CodeNode[] {
  const words = wordsOf(node);
  if (node.type === 'JSXText' || sentence.test(words) || textInMarkup.test(words)) return [node];
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return partsOf(node)
        .filter(isInsert)
        .flatMap(({ expression }) => textsIn(expression));
    case 'JSXAttribute':
    case 'Property':
      return labels.test(nameOf(node)) ? textsIn(node['value']) : [];
    case 'AssignmentExpression': {
      const name = nameOf(node['left']);
      return written.test(name) || labels.test(name) ? textsIn(node['right']) : [];
    }
    case 'CallExpression': {
      const name = nameOf(node['callee']);
      const [first, ...rest] = node['arguments'] as CodeNode[];
      if (name === 'setAttribute' && labels.test(nameOf(first))) return rest.flatMap(textsIn);
      return shows.test(name) ? [first, ...rest].flatMap(textsIn) : [];
    }
    default:
      return [];
  }
}

function isInsert({ type }: CodeNode): boolean {
  return type === 'JSXExpressionContainer';
}

/** The texts that an expression may give: both sides of "a ? b : c", the fixed parts of a template. */
function textsIn(value: unknown): CodeNode[] {
  if (!isCodeNode(value)) return [];
  switch (value.type) {
    case 'Literal':
    case 'TemplateElement':
      return [value];
    case 'ConditionalExpression':
      return [value['consequent'], value['alternate']].flatMap(textsIn);
    case 'LogicalExpression':
      return [value['operator'] === '&&' ? null : value['left'], value['right']].flatMap(textsIn);
    case 'BinaryExpression':
      return value['operator'] === '+' ? partsOf(value).flatMap(textsIn) : [];
    case 'TemplateLiteral':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'JSXExpressionContainer':
      return partsOf(value).flatMap(textsIn);
    default:
      return [];
  }
}
