import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import face from './Face.module.css';

interface Props {
  readonly title: string;
  readonly detail: string;
  /** The one thing to do about it. */
  readonly children?: ReactNode;
}

/** A view that has nothing to show: why, and what to do. */
export function EmptyFace({ title, detail, children }: Props) {
  return (
    <div className={face.face}>
      <Inbox size={22} aria-hidden className={face.icon} />
      <p className={face.title}>{title}</p>
      <p className={face.detail}>{detail}</p>
      {children && <div className={face.actions}>{children}</div>}
    </div>
  );
}
