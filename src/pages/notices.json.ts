import type { APIRoute } from 'astro';
import type { Notices } from '#features/vine/notice.ts';
import { findContent } from '#find-content.ts';

/** The lines about where progress is kept. Few learners ever need one, so no page holds them. */
export const GET: APIRoute = async () => {
  const { notice: words } = await findContent('interface');
  const notices: Notices = {
    lines: {
      'not-kept': { line: words.notKept, link: words.more },
      'newer-data': { line: words.newerData, link: words.more },
      damaged: { line: words.damaged, link: words.more },
      saving: { line: words.saving },
      'in-portal': { line: words.inPortal },
      'in-page': { line: words.inPage },
      'unsaved-here': { line: words.unsavedHere },
      unsaved: { line: words.unsaved },
      unconfirmed: { line: words.unconfirmed },
      ended: { line: words.ended },
      'looking-back': { line: words.lookingBack },
      'own-file': { line: words.ownFile, link: words.launch },
    },
    leave: words.leave,
    leaveReview: words.leaveReview,
  };
  return new Response(JSON.stringify(notices), {
    headers: { 'content-type': 'application/json' },
  });
};
