/**
 * Prints the handout as a PDF with tags for screen readers, an outline and links.
 * @param {import('@playwright/test').Page} page
 * @param {string} site The address of the built course, with a slash at its end.
 * @param {string} [path] Where to write the file.
 * @returns {Promise<Buffer>} The file.
 */
export async function printHandout(page, site, path) {
  await page.goto(`${site}handout.html`, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready');
  return page.pdf({
    path,
    format: 'A4',
    margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' },
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<span style="width:100%;font-size:8px;text-align:center"><span class="pageNumber"></span></span>',
  });
}
