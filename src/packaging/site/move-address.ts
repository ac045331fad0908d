/** The page with which a package for a portal begins: it holds the session. */
export const launchPage = 'index.html';

/** Where the landing page of the course lies in a package, because the launch page has its name. */
export const landingPage = 'course.html';

/** The address in a package of what an address names in the site. */
export function moveAddress(address: string): string {
  return address.replace(/^(?:\.\/)?index\.html(?=$|[?#])/, landingPage);
}
