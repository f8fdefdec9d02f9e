import { type ReactNode, useId } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './Section.module.css';

interface Props {
  readonly title: string;
  /** A short count or period beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a view; when it breaks, the parts beside it stay. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside && <span className={styles.aside}>{aside}</span>}
      </header>
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  );
}
