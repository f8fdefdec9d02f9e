import { useContext } from 'react';
import { type Actions, ActionsContext } from './actions';

/** The actions of the page around; a view outside of any is a bug and throws. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('No actions were given to this view');
  return actions;
}
