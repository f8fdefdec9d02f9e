import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** A form that takes the place of its button: the focus goes along to its first control, and back on Escape. */
export function useAsking<First extends HTMLElement>() {
  const [asking, setAsking] = useState<boolean>();
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<First>(null);
  useEffect(() => {
    // At first sight it must not take the focus from where it is.
    if (asking === undefined) return;
    (asking ? first : opener).current?.focus();
  }, [asking]);
  return {
    asking: asking === true,
    ask: () => setAsking(true),
    leave: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setAsking(false);
    },
    opener,
    first,
  };
}
