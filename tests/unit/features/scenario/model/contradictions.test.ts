import { describe, expect, it } from 'vitest';
import { walkScenario } from '#authoring/facts/walk-scenario.ts';
import type { Play } from '#features/scenario/model/play-scenario.ts';
import { games } from '../../../../support/content/scenario-games.ts';

const runsOf = (id: string) => walkScenario(games.find((game) => game.id === id)!);
const choiceOf = ({ taken }: Play, id: string) =>
  taken.find(({ decision }) => decision.id === id)?.option.id;
/** Everything that a run tells at a decision. */
const toldAt = ({ taken }: Play, id: string) => {
  const scene = taken.find(({ decision }) => decision.id === id);
  return [scene?.bridge, scene?.decision.scene, ...(scene?.variants ?? []).map(({ text }) => text)]
    .filter(Boolean)
    .join(' ');
};
const allOf = (id: string, where: (run: Play) => boolean) => {
  const runs = runsOf(id).filter(where);
  expect(runs.length).toBeGreaterThan(0);
  return runs;
};

// Faults of the first edition, and one that a repair could bring.
describe('No path contradicts itself', () => {
  it('a wrong number is spoken about before the introduction: nobody forgets it', () => {
    for (const run of allOf('startup', (one) => choiceOf(one, 'S1_D4') === 'C')) {
      const isMended = run.state.mended.includes('leila');
      expect(choiceOf(run, 'S1_R2')).toBeDefined();
      expect(toldAt(run, 'S1_D5').includes('two numbers')).toBe(!isMended);
    }
  });

  it('the list of roles is written once: who put it off does not decide by it later', () => {
    for (const run of allOf('startup', (one) => choiceOf(one, 'S1_D2') !== 'C')) {
      const isWritten = run.state.flags.includes('rolesWritten');
      const told = run.taken.find(({ decision }) => decision.id === 'S1_D5')!;
      expect(told.decision.options[0]!.text.includes('Line three')).toBe(isWritten);
      if (!isWritten) expect(toldAt(run, 'S1_R3')).not.toContain('our list');
    }
  });

  it('the lunch with the founders can only be cancelled by who met them', () => {
    for (const run of allOf('startup', (one) => choiceOf(one, 'S1_R1') !== undefined))
      expect(choiceOf(run, 'S1_D1')).toBe('A');
  });

  it('the second firm and the answer that was held back come back before the advice', () => {
    for (const run of allOf('consulting', (one) => choiceOf(one, 'S2_D1') === 'C'))
      expect(toldAt(run, 'S2_D5')).toContain('second firm');
    for (const run of allOf('consulting', (one) => choiceOf(one, 'S2_D2') === 'C'))
      expect(toldAt(run, 'S2_D5')).toContain('first week');
  });

  it('nobody recommends you who brought a lawyer', () => {
    for (const run of allOf('consulting', (one) => one.state.strained['ingrid'] !== undefined))
      expect(run.state.doors).not.toContain('recommended');
  });

  it('Joao takes part in the talk only where he was at the evening with you', () => {
    for (const run of allOf('consulting', (one) => choiceOf(one, 'S2_D3') === 'A')) {
      const { options } = run.taken.find(({ decision }) => decision.id === 'S2_D4')!.decision;
      expect(options.map(({ text }) => text).join()).not.toContain('Joao');
    }
  });

  it('a complaint that was shared is not forgotten, and no ad that was stopped goes on', () => {
    for (const run of allOf('agency', (one) => choiceOf(one, 'S3_D4') === 'A'))
      expect(toldAt(run, 'S3_D5')).toContain('complaint');
    for (const run of allOf('agency', (one) => choiceOf(one, 'S3_D4') === 'B'))
      expect(run.state.doors).not.toContain('clicks');
  });

  it('who advertised is spoken to before being invited, and is reminded of it', () => {
    for (const run of allOf('agency', (one) => choiceOf(one, 'S3_D2') === 'C')) {
      expect(choiceOf(run, 'S3_R1')).toBeDefined();
      expect(toldAt(run, 'S3_D5')).toContain('free of advertising');
    }
  });

  it('a repair is offered once for one breach, and never for a tie that is not strained', () => {
    for (const { id } of games)
      for (const run of runsOf(id))
        for (const { decision, state } of run.taken)
          if (decision.repairs !== undefined)
            expect(state.strained[decision.repairs], `${run.path} ${decision.id}`).toBeDefined();
  });
});
