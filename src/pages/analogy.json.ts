import { varyAssumptions } from '#features/analogy/model/vary-assumptions.ts';
import { playedContent } from '#features/analogy/player/played-content.ts';
import { findContent } from '#find-content.ts';

/** What is needed to play the analogy: the page itself does without it. */
export async function GET(): Promise<Response> {
  const { analogy: words } = await findContent('interface');
  return Response.json(playedContent(await findContent('analogy'), words, varyAssumptions()));
}
