/** The folder under content/ that this build is made from. Another language is another folder. */
export const locale = process.env['COURSE_LOCALE'] ?? 'en';
