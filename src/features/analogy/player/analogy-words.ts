import type { Words } from '#ui/interface.schema.ts';

/** The words of the analogy's buttons, labels and messages. */
export type AnalogyWords = Words['analogy'];
