import { useEffect, useState } from 'react';

/** The value as it was when it had not changed for `ms`: what is slow to work out follows typing at a distance. */
export function useSettled<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
