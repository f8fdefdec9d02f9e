import {
  BellRing,
  CalendarCheck,
  CalendarSearch,
  Camera,
  Eye,
  FileCheck,
  FileText,
  FileUp,
  NotebookPen,
  Scale,
  Settings,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { LanguageSwitch } from '../LanguageSwitch';
import { useSay } from '../useSay';
import styles from './WorkbenchFrame.module.css';

const sections = [
  { id: 'contract', Icon: FileText },
  { id: 'weekly', Icon: CalendarCheck },
  { id: 'review', Icon: CalendarSearch },
  { id: 'entries', Icon: NotebookPen },
  { id: 'settlement', Icon: Scale },
  { id: 'papers', Icon: FileCheck },
  { id: 'watch', Icon: BellRing },
  { id: 'import', Icon: FileUp },
  { id: 'history', Icon: Camera },
  { id: 'settings', Icon: Settings },
] as const;

interface Props {
  readonly section: string;
  readonly children: ReactNode;
}

/** Title and sections of the full page. */
export function WorkbenchFrame({ section, children }: Props) {
  const say = useSay();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <span className={styles.mark}>
          <Eye size={20} aria-hidden />
        </span>
        <h1 className={styles.title}>{say('workbench:title')}</h1>
        <LanguageSwitch />
        <nav className={styles.sections} aria-label={say('workbench:sections')}>
          {sections.map(({ id, Icon }) => (
            <a key={id} href={`#/${id}`} aria-current={section === id ? 'page' : undefined}>
              <Icon size={16} aria-hidden />
              {say(`workbench:${id}`)}
            </a>
          ))}
        </nav>
      </header>
      <main className={styles.main}>
        <ErrorBoundary key={section}>{children}</ErrorBoundary>
      </main>
    </div>
  );
}
