import type { APIContext, InferGetStaticPropsType } from 'astro';
import { toPlayedScenario } from '#features/scenario/play/played-scenario.ts';
import { findContent, findScenarios } from '#find-content.ts';

export async function getStaticPaths() {
  const scenarios = await findScenarios();
  return scenarios.map(({ id, data }) => ({ params: { id }, props: { scenario: data } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is needed to play a scenario, on its own page and in a lesson. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { rows } = await findContent('comparison');
  const [endings, words] = [await findContent('endings'), await findContent('interface')];
  return Response.json(toPlayedScenario(props.scenario, endings, rows, words));
}
