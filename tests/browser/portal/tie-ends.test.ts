import { expect, test } from '@playwright/test';
import { tellTies } from '#features/scenario/model/tell-ties.ts';
import { games, pathFrom } from '../../support/content/scenario-games.ts';
import { playOn } from '../../support/pages/scenario-page.ts';
import { inLrsPortal } from '../../support/portals/lrs-portal.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { inScormPortal } from '../../support/portals/scorm-portal.ts';

const [game] = games;
const path = pathFrom(game!, 'A');
const ties = tellTies(game!.scenario, game!.play(path), game!.endings.high);

test.setTimeout(90_000);

test('In SCORM 2004, a portal hears how each tie of a scenario has ended', async ({ context }) => {
  await inScormPortal('scorm2004', async (lms) => {
    const one = await openInPortal(context, lms);
    await one.visit(`scenario-${game!.id}.html`);
    await playOn(one.course, game!, path);
    await one.leave('exit');
    await one.expectEnd('frame');
    for (const [index, { person, state, line }] of ties.entries()) {
      const entry = `cmi.interactions.${index}`;
      expect(lms.last()).toMatchObject({
        [`${entry}.id`]: `tie_${game!.id}_${person.id}`,
        [`${entry}.type`]: 'other',
        [`${entry}.learner_response`]: state,
        [`${entry}.description`]: `${person.name}: ${line}`,
      });
      expect(lms.last()).not.toHaveProperty([`${entry}.objectives.0.id`]);
    }
    expect(lms.faults).toEqual([]);
  });
});

for (const format of ['cmi5', 'xapi'] as const)
  test(`In ${format}, a record store hears how each tie of a scenario has ended`, async ({
    context,
  }) => {
    await inLrsPortal(context, format, async ({ lrs, launch }) => {
      const one = await launch();
      await one.visit(`scenario-${game!.id}.html`);
      await playOn(one.course, game!, path);
      await one.leave('exit');
      await expect.poll(() => lrs.verbs().at(-1), { timeout: 20_000 }).toBe('terminated');
      const told = lrs.statements.filter(({ object }) => object?.id?.includes('/ties/'));
      expect(told).toMatchObject(
        ties.map(({ person, state, line }) => ({
          object: {
            id: `https://roots-and-reach.example/course/scenarios/${game!.id}/ties/${person.id}`,
            definition: { interactionType: 'other', description: { en: line } },
          },
          result: { response: state },
        })),
      );
      expect(lrs.faults).toEqual([]);
    });
  });
