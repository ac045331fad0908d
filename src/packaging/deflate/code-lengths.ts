/**
 * The lengths in bits of a Huffman code for symbols that come so often, none longer than the limit.
 * When the best code is too long, rare symbols are counted as less rare.
 */
export function codeLengths(counts: readonly number[], limit: number): number[] {
  for (let flatter = 0; ; flatter += 1) {
    const lengths = bestLengths(counts.map((count) => flatten(count, flatter)));
    if (Math.max(...lengths) <= limit) return lengths;
  }
}

function flatten(count: number, times: number): number {
  return count === 0 ? 0 : Math.max(1, count >> times) + (times > 0 ? 1 : 0);
}

function bestLengths(counts: readonly number[]): number[] {
  const lengths = new Array<number>(counts.length).fill(0);
  const leaves = [...counts.keys()].filter((symbol) => counts[symbol]! > 0);
  leaves.sort((a, b) => counts[a]! - counts[b]! || a - b);
  // A code of one symbol still takes a bit.
  if (leaves.length === 1) lengths[leaves[0]!] = 1;
  if (leaves.length < 2) return lengths;
  // Two queues, both in order: leaves, and the nodes made of the two lightest so far.
  const weights = leaves.map((symbol) => counts[symbol]!);
  const parents: number[] = [];
  let leaf = 0;
  let node = leaves.length;
  const takeLightest = (parent: number): number => {
    const isLeaf =
      leaf < leaves.length && (node >= weights.length || weights[leaf]! <= weights[node]!);
    const index = isLeaf ? leaf++ : node++;
    parents[index] = parent;
    return weights[index]!;
  };
  while (weights.length < 2 * leaves.length - 1) {
    const parent = weights.length;
    const weight = takeLightest(parent) + takeLightest(parent);
    weights.push(weight);
  }
  const depths = new Array<number>(weights.length).fill(0);
  for (let index = weights.length - 2; index >= 0; index -= 1) {
    depths[index] = depths[parents[index]!]! + 1;
    if (index < leaves.length) lengths[leaves[index]!] = depths[index]!;
  }
  return lengths;
}
