import { playedContent } from '#features/analogy/played-content.ts';
import { varyAssumptions } from '#features/analogy/vary-assumptions.ts';
import { findContent } from '#find-content.ts';

/** What is needed to play the analogy: the page itself does without it. */
export async function GET(): Promise<Response> {
  const { analogy: words } = await findContent('interface');
  return Response.json(playedContent(await findContent('analogy'), words, varyAssumptions()));
}
