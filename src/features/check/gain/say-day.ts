/** The learner's day of a moment, such as 3 December 2026. */
export function sayDay(at: number, language: string): string {
  return new Date(at).toLocaleDateString(language, { dateStyle: 'long' });
}
