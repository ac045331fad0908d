/**
 * Runs a script that lies in a template, where nothing runs, so that only the pages that need it pay
 * for it. (An `import()` would bring a loader of Vite that is larger than most of these scripts.)
 */
export function runTemplate(page: Document, id: string): void {
  const template = page.querySelector<HTMLTemplateElement>(`template#${id}`);
  if (template) page.body.append(page.importNode(template.content, true));
}
