import { trustedTypesOnly } from '#packaging/site/content-security-policy.ts';
import type { LaunchStandard } from './launch-page.ts';

/** Where a script or a request of a player may come from or go to; a native player has files. */
const anywhere = 'https: http: file: blob: data:';

/** A store on this machine, for trying things out. */
const thisMachine = 'http://localhost:* http://127.0.0.1:*';

/**
 * Returns a launch page whose content security policy allows what its standard needs. The pages of
 * the course keep the strict one.
 *
 * A record store is wherever the portal says, so requests may go there. A SCORM player may have no
 * window around the package and write its API into the launch page instead, as inline script or as
 * a file of its own, and that API may send requests. The launch page takes this permission back as
 * soon as it finds an API in another window (src/portal/launch/scorm/wait-for-api.ts). Such players also set HTML, in
 * this page or from around it, so Trusted Types would break them. The page itself writes nothing from
 * outside as HTML.
 */
export function openPolicy(page: string, standard: LaunchStandard): string {
  if (standard === 'cmi5' || standard === 'xapi')
    return page.replace(`connect-src 'self'`, `connect-src 'self' https: ${thisMachine}`);
  // A hash in the list would cancel 'unsafe-inline'.
  return page
    .replace(`; ${trustedTypesOnly}`, '')
    .replace(/script-src [^;]*/, `script-src 'self' 'unsafe-inline' ${anywhere}`)
    .replace(`connect-src 'self'`, `connect-src 'self' ${anywhere}`);
}
