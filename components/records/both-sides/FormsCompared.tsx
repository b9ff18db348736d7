import { isScoreSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { compareForms, type FormComparison } from '../../../lib/domain/practice/both-forms';
import type { Client } from '../../../lib/domain/practice/client';
import { isChild } from '../../../lib/domain/practice/participant';
import type { Session } from '../../../lib/domain/practice/session';
import { ALLIANCE_FORMS } from '../../../lib/library/instruments/alliance-forms';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import styles from './BothSides.module.css';

interface FormsComparedProps {
  readonly client: Client;
  readonly session: Session;
  readonly isOwnLeftOut: boolean;
}

/** Two sides' forms about the alliance in one session: as item means where they can be compared, and said where not. */
export function FormsCompared({ client, session, isOwnLeftOut }: FormsComparedProps) {
  const isFinished = session.status === 'finished';
  const compared = client.participants.flatMap((participant) => {
    const { id } = participant;
    const isClosed = isScoreSealed({ isFinished, ratings: session.ratings, isOwnLeftOut }, id);
    return isClosed || isChild(participant) ? [] : compareForms(session, id, ALLIANCE_FORMS);
  });
  if (compared.length === 0) return null;
  return (
    <ul class={styles['part']} data-forms="">
      {compared.map((each) => (
        <li key={`${each.rater} ${each.theirs.id} ${each.own.id}`}>{sayForms(client, each)}</li>
      ))}
    </ul>
  );
}

const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 2 };
const plain = new Intl.NumberFormat(undefined, decimals);
const signed = new Intl.NumberFormat(undefined, { ...decimals, signDisplay: 'exceptZero' });

/** An item mean: "4.9", "5.26". */
export const formatMean = (mean: number): string => plain.format(mean);

/** A gap between two item means, signed. */
export const formatMeanGap = (gap: number): string => signed.format(gap);

/** A comparison of two forms in words, or why there is none. */
export function sayForms(client: Client, compared: FormComparison): string {
  const { theirs, own } = compared;
  const rater = nameRater(client, compared.rater);
  if (compared.kind !== 'means') {
    return say(`forms.${compared.kind}`, { rater, theirs: theirs.name, own: own.name });
  }
  const { range, practitioner, client: mean, gap } = compared;
  const said = say('forms.means', {
    ...{ rater, form: theirs.name, lowest: range.lowest, highest: range.highest },
    ...{ theirs: formatMean(mean), own: formatMean(practitioner), gap: formatMeanGap(gap) },
  });
  return theirs.id === own.id ? said : `${said} ${say('forms.items')}`;
}
