import { CloseStep } from '../../components/panel/close/CloseStep';
import { SheetHost } from '../../components/sheets/SheetHost';
import type { Client } from '../../lib/domain/practice/client';
import type { Session } from '../../lib/domain/practice/session';

/** The Close step with whatever sheet it opens, as the panel shows them. */
export function CloseWithSheets(props: { client: Client; session: Session | null }) {
  return (
    <>
      <CloseStep {...props} />
      <SheetHost />
    </>
  );
}
