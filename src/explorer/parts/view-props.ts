import type { Session } from '../state/session.ts';
import type { Visible } from '../state/visible.ts';

/** What a view besides the map is given. */
export interface ViewProps {
  readonly visible: Visible;
  readonly session: Session;
}
