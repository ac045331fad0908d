import { findContent } from '#find-content.ts';

/** The words for playing with the comparison: the page itself does without them. */
export async function GET(): Promise<Response> {
  const { compare } = await findContent('interface');
  return Response.json(compare);
}
