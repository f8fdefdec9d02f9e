import { ExternalLink } from 'lucide-react';
import { sayParam } from '../../lib/messages/say';
import type { Link } from '../../lib/reports/document';
import { useLocale, useSay } from '../useSay';
import styles from './Report.module.css';

/** Where an item leads, opened beside the report; nothing without a link, and nothing on paper. */
export function ReportLink({ link }: { readonly link: Link | undefined }) {
  const say = useSay();
  const locale = useLocale();
  if (!link) return null;
  return (
    <a className={styles.link} href={link.url} target="_blank" rel="noreferrer">
      <ExternalLink size={14} aria-hidden />
      {say('meeting:open-page', { page: sayParam(locale, link.label) })}
    </a>
  );
}
