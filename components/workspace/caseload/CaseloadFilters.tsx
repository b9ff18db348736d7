import { say } from '../../../lib/words/index';
import { Checkbox } from '../../controls/Checkbox';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import styles from './CaseloadList.module.css';
import { CASELOAD_ORDERS, CASELOAD_PARTS, type CaseloadOrder, type CaseloadPart } from './caseload-order';

interface CaseloadFiltersProps {
  readonly wanted: string;
  readonly part: CaseloadPart;
  readonly order: CaseloadOrder;
  readonly showsArchived: boolean;
  /** How many clients are archived. */
  readonly archived: number;
  /** How many of how many are listed, in words. */
  readonly summary: string;
  readonly onWanted: (wanted: string) => void;
  readonly onPart: (part: CaseloadPart) => void;
  readonly onOrder: (order: CaseloadOrder) => void;
  readonly onArchived: (showsArchived: boolean) => void;
  /** From the filter down into the list. */
  readonly onEnter: () => void;
}

/** Which clients are listed, and in which order. */
export function CaseloadFilters(props: CaseloadFiltersProps) {
  const { wanted, part, order, showsArchived, archived, summary } = props;
  const { onWanted, onPart, onOrder, onArchived, onEnter } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && wanted !== '') onWanted('');
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  };
  return (
    <div class={styles['filters']}>
      <TextField
        label={say('workspace.filter')}
        placeholder={say('choose.placeholder')}
        value={wanted}
        onInput={onWanted}
        onKeyDown={onKeyDown}
      />
      <SelectField
        label={say('workspace.part')}
        value={part}
        options={CASELOAD_PARTS.map((value) => ({ value, label: say(`workspace.part.${value}`) }))}
        onChange={onPart}
      />
      <SelectField
        label={say('workspace.order')}
        value={order}
        options={CASELOAD_ORDERS.map((value) => ({ value, label: say(`workspace.order.${value}`) }))}
        onChange={onOrder}
      />
      <div class={styles['which']}>
        <p role="status">{summary}</p>
        {archived > 0 && (
          <Checkbox
            label={say('workspace.archived', { count: archived })}
            isChecked={showsArchived}
            onChange={onArchived}
          />
        )}
      </div>
    </div>
  );
}
