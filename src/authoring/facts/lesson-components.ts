type Component = {
  /** Inside a sentence, or on lines of its own with empty lines around it. */
  readonly place: 'sentence' | 'block';
  /** The attributes that it needs. */
  readonly attributes: readonly string[];
  /** The attributes that it may have. */
  readonly optional?: readonly string[];
};

/** The components that a lesson may use. They are explained in docs/writing-lessons.md. */
export const lessonComponents: Readonly<Record<string, Component>> = {
  Activity: { place: 'block', attributes: ['title'] },
  Comparison: { place: 'block', attributes: [], optional: ['rows'] },
  Evidence: { place: 'block', attributes: ['source'] },
  Example: { place: 'block', attributes: [] },
  Hook: { place: 'block', attributes: [] },
  NonExample: { place: 'block', attributes: [] },
  Recall: { place: 'block', attributes: [] },
  Reveal: { place: 'block', attributes: ['ask'] },
  Term: { place: 'sentence', attributes: ['id'] },
};
