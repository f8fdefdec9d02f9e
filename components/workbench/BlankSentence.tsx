import { Check, PencilLine } from 'lucide-react';
import { Fragment, type ReactNode, useId } from 'react';
import type { Fill, Gap } from '../../lib/contracts/text/fill';
import type { Span } from '../../lib/contracts/text/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import styles from './Blank.module.css';
import type { BlankState } from './pasted-items';
import { GapInput } from './GapInput';

interface Props {
  readonly sentence: Span;
  readonly gaps: readonly Gap[];
  readonly fills: readonly Fill[];
  /** What it makes with what was typed; `open` = nothing was typed yet. */
  readonly state: BlankState;
  readonly onFill: (fill: Fill) => void;
  /** The clauses that it makes as it stands now. */
  readonly children: ReactNode;
}

/** A sentence whose figure is missing: typed in place, it becomes the clauses below, which are confirmed like any other. */
export function BlankSentence({ sentence, gaps, fills, state, onFill, children }: Props) {
  const say = useSay();
  const id = useId();
  const { start, end, text } = sentence;
  const typed = (gap: Gap) => fills.find((fill) => fill.start === gap.start && fill.end === gap.end)?.value;
  const between = (from: number, to: number) => text.slice(from - start, to - start);
  const contradicts = (gap: Gap) => /[\p{L}\p{N}]/u.test(between(gap.start, gap.end));
  const lacks = gaps.length === 0 ? 'paste:blank-elsewhere' : 'paste:blank-open';
  const title = gaps.some(contradicts) ? 'paste:blank-contradicts' : lacks;
  const Icon = state === 'read' ? Check : PencilLine;
  return (
    <li
      className={`${controls.card} ${styles.blank} ${state === 'read' ? styles.filled : ''}`}
      aria-labelledby={id}
    >
      <h3 id={id} className={styles.head}>
        <Icon size={16} aria-hidden />
        {say(state === 'read' ? 'paste:blank-filled' : title)}
      </h3>
      {gaps.length === 0 ? (
        <textarea
          className={styles.whole}
          aria-label={say('paste:complete')}
          rows={2}
          value={typed({ start, end }) ?? text}
          onChange={({ currentTarget: { value } }) =>
            onFill({ start, end, value: value === text ? '' : value })
          }
        />
      ) : (
        <p className={styles.sentence}>
          {gaps.map((gap, i) => {
            const [from, to] = [gaps[i - 1]?.end ?? start, gaps[i + 1]?.start ?? end];
            return (
              <Fragment key={gap.start}>
                {between(from, gap.start)}
                {contradicts(gap) && <del>{between(gap.start, gap.end)}</del>}
                <GapInput
                  before={between(from, gap.start)}
                  after={between(gap.end, to)}
                  contradicts={contradicts(gap)}
                  value={typed(gap) ?? ''}
                  onType={(value) => onFill({ ...gap, value })}
                />
              </Fragment>
            );
          })}
          {between(gaps.at(-1)?.end ?? end, end)}
        </p>
      )}
      <div role="status">
        {state === 'unread' && <p className={controls.small}>{say('paste:still-unread')}</p>}
      </div>
      {children}
    </li>
  );
}
