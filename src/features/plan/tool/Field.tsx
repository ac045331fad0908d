import { useId } from 'react';
import styles from './Tool.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'time';
  readonly maxLength?: number;
  readonly isLong?: boolean;
  /** A line under the field that belongs to it. */
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
};

/** A labelled field of the plan. Browsers offer nothing from other forms: it may name somebody. */
export function Field(props: Props) {
  const { label, value, type = 'text', maxLength = 160, isLong = false, hint, onChange } = props;
  const id = useId();
  const shared = {
    id,
    value,
    maxLength,
    autoComplete: 'off',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange(event.target.value);
    },
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea rows={2} {...shared} /> : <input type={type} {...shared} />}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
