import type { StoryChange } from '#features/scenario/model/diff-states.ts';
import { formatChange } from '#features/scenario/model/meters.ts';
import { fill } from '#ui/fill.ts';
import { useScenarioWords } from './scenario-words.ts';
import styles from './StoryChanges.module.css';

/** What a choice did to ties and doors, as a list of short lines. Nothing, where nothing changed. */
export function StoryChanges({ change }: { readonly change: StoryChange }) {
  const words = useScenarioWords();
  const { ties, opened, closed, strained, mended } = change;
  const lines = [
    ...strained.map(({ person, because }) => ({
      mark: 'strained',
      text: fill(words.strained, { name: person.short, because }),
    })),
    ...mended.map(({ short }) => ({ mark: 'mended', text: fill(words.mended, { name: short }) })),
    ...ties.map(({ person, by, now }) => ({
      mark: 'tie',
      text: fill(words.tie, { name: person.short, change: formatChange(by, ''), value: now }),
    })),
    ...opened.map((door) => ({ mark: 'opened', text: fill(words.opened, { door }) })),
    ...closed.map((door) => ({ mark: 'closed', text: fill(words.closed, { door }) })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {lines.map(({ mark, text }) => (
        <li key={text} data-mark={mark}>
          {text}{' '}
        </li>
      ))}
    </ul>
  );
}
