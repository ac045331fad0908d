/** Fired by ui/hydrate-island.ts just before React takes over: it must find the texts that it wrote. */
const originalTexts = 'roots-and-reach:original-texts';

/**
 * Lets React and the browser's translator share a page. A translator replaces text nodes by elements,
 * and React still holds the text nodes: its changes would not be seen, and removing one throws
 * (https://github.com/facebook/react/issues/11538). This watches which node took the place of which
 * text. A text that React changes goes back to its place, where the translator finds it again; one
 * that React removes takes its replacement along. On a page that nobody translates, nothing but an
 * observer is added.
 */
export function surviveTranslation(page: Document): void {
  const replacements = new WeakMap<Node, ChildNode>();
  const originals = new Map<ChildNode, Text>();

  const replace = (text: Text, replacement: ChildNode): void => {
    if (originals.size === 0) patchNode(findReplacement);
    replacements.set(text, replacement);
    originals.set(replacement, text);
    // It hears of changes to a text also while that is out of the page.
    observer.observe(text, { characterData: true });
  };
  const restore = (text: Text, replacement: ChildNode): void => {
    originals.delete(replacement);
    replacements.delete(text);
    if (replacement.isConnected) replacement.replaceWith(text);
  };
  const read = (records: readonly MutationRecord[]): void => {
    for (const {
      type,
      target,
      removedNodes,
      addedNodes,
      previousSibling,
      nextSibling,
    } of records) {
      if (type === 'characterData') {
        const replacement = replacements.get(target);
        if (replacement && !target.isConnected) restore(target as Text, replacement);
        continue;
      }
      for (const removed of removedNodes) {
        const text = removed instanceof Text ? removed : originals.get(removed as ChildNode);
        if (removed instanceof Element) originals.delete(removed);
        if (!text || text.isConnected || removed.isConnected) continue;
        const next = [...addedNodes, previousSibling, nextSibling].find(
          (node): node is HTMLElement => node?.nodeName === 'FONT' || isOneOf(addedNodes, node),
        );
        if (next) replace(text, next);
      }
    }
  };
  const observer = new MutationObserver(read);
  const findReplacement = (text: Node): ChildNode | undefined => {
    read(observer.takeRecords());
    return replacements.get(text);
  };

  observer.observe(page.body, { childList: true, subtree: true });
  page.addEventListener(originalTexts, ({ target }) => {
    read(observer.takeRecords());
    for (const [replacement, text] of [...originals])
      if (target instanceof Node && target.contains(replacement)) restore(text, replacement);
  });
}

function isOneOf(nodes: NodeList, node: Node | null): boolean {
  return node !== null && [...nodes].includes(node);
}

/** Lets removeChild and insertBefore work with a text that a translator has replaced. */
function patchNode(findReplacement: (text: Node) => ChildNode | undefined): void {
  // They are called with the node as `this`, as the browser's own.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { removeChild, insertBefore } = Node.prototype;

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    const stand = findReplacement(child) ?? child;
    if (stand.parentNode) removeChild.call(stand.parentNode, stand);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ) {
    // Moving a text: what stood for it goes.
    findReplacement(node)?.remove();
    if (before === null || before.parentNode === this)
      return insertBefore.call(this, node, before) as T;
    const stand = findReplacement(before) ?? before;
    const place = [...this.childNodes].find((child) => child.contains(stand)) ?? null;
    return insertBefore.call(this, node, place) as T;
  };
}
