import { useId } from 'react';
import styles from './Tool.module.css';

type Props = {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/** A row of radio buttons. */
export function Choice({ legend, options, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend>{legend}</legend>
      <div>
        {options.map(({ id, text }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={value === id}
              onChange={() => {
                onChange(id);
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
