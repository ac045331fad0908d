import type { Page } from '@playwright/test';

/** The tables in the accessibility tree: what a screen reader is given. */
export async function readTables(page: Page): Promise<Table[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map<string, Node>(
    nodes.map(({ nodeId, role, name, childIds = [] }) => [
      nodeId,
      { nodeId, role: String(role?.value), name: String(name?.value ?? ''), childIds },
    ]),
  );
  const below = (node: Node): Node[] =>
    node.childIds.flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...below(child)] : [];
    });
  const textOf = (node: Node): string =>
    below(node)
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name.trim())
      .join(' ');
  return [...byId.values()]
    .filter(({ role }) => role === 'table')
    .map((table) => ({
      name: table.name,
      rows: below(table)
        .filter(({ role }) => role === 'row')
        .map((row) =>
          below(row)
            .filter(({ role }) => /^(cell|columnheader|rowheader|gridcell)$/.test(role))
            .map((cell) => `${cell.role} ${textOf(cell)}`.trim()),
        ),
    }));
}

type Node = { nodeId: string; role: string; name: string; childIds: readonly string[] };
type Table = { name: string; rows: string[][] };
