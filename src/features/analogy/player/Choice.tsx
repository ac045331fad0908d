import { useId } from 'react';
import styles from './Choice.module.css';

type Props<T extends string> = {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChoose: (id: T) => void;
};

/** Radio buttons, in a row where there is room. */
export function Choice<T extends string>({ legend, value, options, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => {
              onChoose(option.id);
            }}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
