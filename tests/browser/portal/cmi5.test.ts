import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { answerTwo, asked, inLrsPortal } from '../../support/portals/lrs-portal.ts';

const [first] = asked;

// What follows a session, and what goes wrong in one: the cmi5-*.deep.test.ts files beside this one.
test.describe('In a portal with cmi5', () => {
  test('a session begins and ends as the standard asks, and the credentials leave the address', async ({
    context,
  }) => {
    await inLrsPortal(context, 'cmi5', async ({ lrs, launch, address }) => {
      const one = await launch();
      expect(one.window.url()).toBe(address);
      await answerTwo(one);
      await one.expectNotice(words.notice.inPortal);
      await one.leave('exit');
      await expect(one.window.getByText(words.launch.saved)).toBeVisible();
      expect(lrs.verbs()).toEqual(['initialized', 'answered', 'answered', 'terminated']);
      expect(lrs.statements[1]).toMatchObject({
        object: {
          id: `https://roots-and-reach.example/course/items/${first!.id}`,
          definition: { interactionType: 'choice', name: { en: first!.stem } },
        },
        result: { response: 'option_A', success: first!.key === 'A' },
      });
      expect(lrs.documents.find('roots-and-reach')).toMatchObject({
        state: { items: { [first!.id]: { chosen: [{ option: 'A' }] } } },
        completed: false,
      });
      expect(lrs.faults).toEqual([]);
    });
  });
});
