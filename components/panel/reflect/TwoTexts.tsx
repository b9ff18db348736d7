import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import styles from './reflect.module.css';
import type { BasedText } from './use-based-text';

/** Another text is saved than the one that is written here: both are shown, none is dropped. */
export function TwoTexts({ text, other, keepMine, keepSaved, keepBoth }: BasedText) {
  if (!other) return null;
  return (
    <Notice tone="caution">
      <p>{say(other.isRestored ? 'reflect.other.restored' : 'reflect.other.text')}</p>
      <dl class={styles['texts']}>
        <dt>{say('reflect.other.here')}</dt>
        <dd>{text}</dd>
        <dt>{say('reflect.other.there')}</dt>
        <dd>{other.text === '' ? say('reflect.other.empty') : other.text}</dd>
      </dl>
      <div class={styles['deeds']}>
        <Button onClick={keepMine}>{say('reflect.other.mine')}</Button>
        <Button onClick={keepSaved}>{say('reflect.other.theirs')}</Button>
        <Button onClick={keepBoth}>{say('reflect.other.both')}</Button>
      </div>
    </Notice>
  );
}
