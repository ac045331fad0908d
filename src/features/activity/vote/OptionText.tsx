import type { LearnerVote } from './vote-words.ts';

type Props = { readonly option: LearnerVote['options'][number] };

/** An answer of a vote, with what happens to its person where the scenes do not stand above. */
export function OptionText({ option: { text, scene } }: Props) {
  if (!scene) return text;
  return (
    <>
      {text}
      <span className="scene">
        <b>{scene.when}:</b> {scene.text}
      </span>
    </>
  );
}
