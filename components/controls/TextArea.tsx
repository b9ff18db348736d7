import type { Ref, TextareaHTMLAttributes } from 'preact';
import { useContext } from 'preact/hooks';
import { FieldFrame, type FieldWords } from './FieldFrame';
import styles from './fields.module.css';
import { SpellCheckContext } from './SpellCheckContext';

type Attributes = Omit<TextareaHTMLAttributes, 'label' | 'class' | 'value' | 'onInput' | 'ref'>;

interface TextAreaProps extends FieldWords, Attributes {
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, hint, error, value, onInput, inputRef, ...rest } = props;
  const spellCheck = useContext(SpellCheckContext);
  return (
    <FieldFrame label={label} isLabelHidden={isLabelHidden ?? false} hint={hint} error={error}>
      {(links) => (
        <textarea
          {...rest}
          {...links}
          ref={inputRef ?? null}
          class={`${styles['input']} ${styles['area']}`}
          value={value}
          autocomplete="off"
          spellcheck={spellCheck}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
