import { useSay } from '../useSay';
import styles from './Blank.module.css';

interface Props {
  /** The words before and behind the gap, to know it by. */
  readonly before: string;
  readonly after: string;
  /** Two figures that contradict each other stand in the text: one is to be chosen. */
  readonly contradicts: boolean;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** The words around a gap that name it to someone who does not see the sentence. */
const NEAR = 14;

/** A figure to be filled in within a sentence of the contract. */
export function GapInput({ before, after, contradicts, value, onType }: Props) {
  const say = useSay();
  return (
    <input
      className={styles.gap}
      autoComplete="off"
      size={Math.max(contradicts ? 12 : 5, value.length + 1)}
      value={value}
      placeholder={contradicts ? say('paste:which') : undefined}
      aria-label={say(contradicts ? 'paste:gap-which' : 'paste:gap', {
        before: before.slice(-NEAR),
        after: after.slice(0, NEAR),
      })}
      onChange={(event) => onType(event.currentTarget.value)}
      // The form around it would be sent.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}
