/** The error that the MDX parser throws. */
type Refusal = { readonly line?: number; readonly reason?: string; readonly ruleId?: string };

/** Returns an MDX error as a line number and a sentence for authors. */
export function explainMdx(error: unknown): { readonly line: number; readonly message: string } {
  const { line, reason = String(error), ruleId = '' } = error as Refusal;
  // For a tag that is never closed, the position is only in the message: (12:1-12:7).
  const named = /\((\d+):\d+-/.exec(reason)?.[1];
  return { line: line ?? Number(named ?? 1), message: explain(reason, ruleId) };
}

function explain(reason: string, ruleId: string): string {
  const open = /closing tag for `<(\w+)>`/.exec(reason)?.[1];
  const closed = /Unexpected closing tag `<\/(\w+)>`/.exec(reason)?.[1];
  if (open !== undefined && closed !== undefined)
    return `</${closed}> stands where <${open}> is still open. Write </${open}> there, or before it.`;
  if (open !== undefined)
    return `<${open}> is never closed. Write </${open}>: in the same paragraph, or for a block after an empty line.`;
  if (reason.includes('character `!`'))
    return 'Notes to yourself are written {/* like this */}, without "<!--".';
  const advice = advices[ruleId];
  return advice === undefined ? `This is not valid MDX: ${reason}.` : `${advice} (MDX: ${reason})`;
}

const advices: Record<string, string> = {
  acorn: 'Braces are code in MDX, and so are lines that begin with "import" or "export".',
  'unexpected-character': 'A "<" begins a component, and its values stand in straight quotes.',
  'unexpected-eof': 'A "<" begins a component, and its values stand in straight quotes.',
};
