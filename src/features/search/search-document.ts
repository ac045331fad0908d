/** One place of the course that search can find. Short keys keep the index small. */
export type SearchDocument = {
  /** The address, with the place on the page where there is one. */
  readonly a: string;
  /** The title of the page. */
  readonly t: string;
  /** The heading of the place. */
  readonly h: string;
  /** What is said there. */
  readonly x: string;
};
