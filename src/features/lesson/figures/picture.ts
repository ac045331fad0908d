/** A drawn picture of a lesson: its size, and the inside of its svg element. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  /** `id` begins every name inside, so that two pictures on a page stay apart. */
  readonly draw: (id: string) => string;
};
