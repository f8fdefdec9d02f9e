import { type ReactNode, useSyncExternalStore } from 'react';
import { type Actions, ActionsContext } from './actions';
import { ErrorBoundary } from './ErrorBoundary';
import { LanguageContext } from './language';
import type { Surroundings, Watched } from './surroundings';

interface Props {
  readonly actions: Actions;
  readonly surroundings: Watched<Surroundings>;
  readonly children: (surroundings: Surroundings) => ReactNode;
}

/** What every page has around its views: language, actions, and a last boundary for bugs. */
export function AppFrame({ actions, surroundings, children }: Props) {
  const now = useSyncExternalStore(surroundings.subscribe, surroundings.get);
  return (
    <ActionsContext value={actions}>
      <LanguageContext value={now.language}>
        <ErrorBoundary>{children(now)}</ErrorBoundary>
      </LanguageContext>
    </ActionsContext>
  );
}
