import { expect, it } from 'vitest';
import { reportScenario } from '#authoring/report/report-scenario.ts';
import { endingsSchema, scenarioSchema } from '#features/scenario/scenario.schema.ts';
import { readContent } from '../../../support/content/real-content.ts';

const small = '../../tests/support/content/small-course';
const scenario = readContent(`${small}/scenarios/stairs`, scenarioSchema);
const endings = readContent(`${small}/endings`, endingsSchema);

it('The report of a scenario counts its paths, endings and repairs, and tells each way to a decision', () => {
  const lines = reportScenario(scenario, endings);
  expect(lines.slice(0, 8)).toEqual([
    'stairs: 15 paths',
    '  both: 1, 0 of them after a repair, 0 held back by a strained tie',
    '  reach: 8, 0 of them after a repair, 0 held back by a strained tie',
    '  roots: 2, 1 of them after a repair, 0 held back by a strained tie',
    '  quiet: 4, 2 of them after a repair, 0 held back by a strained tie',
    '  strong options: AB, reach 64, roots 66, ending both',
    '  most reach each time: CBA, reach 78, roots 32, ending reach',
    '  most roots each time: BB, reach 40, roots 74, ending roots',
  ]);
  const told = lines.slice(lines.findIndex((line) => line.startsWith('N_R1')));
  expect(told.slice(0, 3)).toEqual([
    'N_R1, met in 1 way',
    '  after 1 path, such as C',
    '    Tadeo stands at your door with the letter of the landlord in his hand.',
  ]);
  expect(lines.join('\n')).toContain('(mended: tadeo)');
});

it('A goal that a scenario misses stands in its report', () => {
  const decisions = scenario.decisions.map((one) => ({
    ...one,
    options: one.options.map(({ closes: _, ...option }) => option),
  }));
  expect(reportScenario({ ...scenario, decisions }, endings)).toContain(
    '  goal missed: The strong option loses on a meter in 0 of 2 decisions. Make it two in five.',
  );
});
