import { Languages } from 'lucide-react';
import styles from './LanguageSwitch.module.css';
import { useActions } from './useActions';
import { useLocale, useSay } from './useSay';

/** Chinese or English, by one press; the choice is kept. */
export function LanguageSwitch() {
  const say = useSay();
  const locale = useLocale();
  const { setLanguage } = useActions();
  const other = locale === 'zh-CN' ? 'en' : 'zh-CN';
  return (
    <button
      type="button"
      className={styles.switch}
      lang={other}
      aria-label={`${say('common:language')}: ${say(other === 'en' ? 'common:english' : 'common:chinese')}`}
      onClick={() => setLanguage(other)}
    >
      <Languages size={16} aria-hidden />
      {other === 'en' ? 'EN' : '中'}
    </button>
  );
}
