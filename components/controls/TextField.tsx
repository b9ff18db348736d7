import { Eye, EyeOff } from 'lucide';
import type { InputHTMLAttributes, Ref } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { say } from '../../lib/words/index';
import { FieldFrame, type FieldLinks, type FieldWords } from './FieldFrame';
import styles from './fields.module.css';
import { IconButton } from './IconButton';
import { SpellCheckContext } from './SpellCheckContext';

type Attributes = Omit<
  InputHTMLAttributes,
  'label' | 'class' | 'value' | 'onInput' | 'type' | 'role' | 'ref'
>;

interface TextFieldProps extends FieldWords, Attributes {
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** A password can be shown for a look; dates, times and numbers use the browser's own fields. */
  readonly type?: 'text' | 'password' | 'date' | 'time' | 'number';
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. The browser neither remembers nor (unless asked to) spell-checks it. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, hint, error, value, onInput, type = 'text', inputRef, ...rest } = props;
  const spellCheck = useContext(SpellCheckContext);
  const [isShown, setShown] = useState(false);
  const input = (links: FieldLinks) => (
    <input
      {...rest}
      {...links}
      ref={inputRef ?? null}
      class={styles['input']}
      type={(type === 'password' && isShown ? 'text' : type) as 'text'}
      value={value}
      autocomplete="off"
      spellcheck={type === 'text' && spellCheck}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
  return (
    <FieldFrame label={label} isLabelHidden={isLabelHidden ?? false} hint={hint} error={error}>
      {(links) =>
        type !== 'password' ? (
          input(links)
        ) : (
          <div class={styles['withButton']}>
            {input(links)}
            <IconButton
              icon={isShown ? EyeOff : Eye}
              label={say(isShown ? 'control.password.hide' : 'control.password.show')}
              onClick={() => setShown(!isShown)}
            />
          </div>
        )
      }
    </FieldFrame>
  );
}
