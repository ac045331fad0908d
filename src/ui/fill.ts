/**
 * Puts values into a text from the content: fill('Lesson {n} of {all}', { n: 2, all: 7 }).
 * Throws when the text asks for a value that is not given, so that no brace reaches a learner.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${text}" asks for {${name}}, which nobody gives.`);
    return String(value);
  });
}
