import { Bell, Check } from 'lucide-react';
import { useState } from 'react';
import type { Locale } from '../../lib/messages/types';
import { BackupFile } from '../BackupFile';
import { ConsoleGrants } from '../ConsoleGrants';
import controls from '../controls.module.css';
import { CorrectionsFile } from '../CorrectionsFile';
import { LossNote } from '../LossNote';
import { Section } from '../Section';
import type { Surroundings } from '../surroundings';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import { FaultList } from './FaultList';
import { PictureSetting } from './PictureSetting';
import { PillHosts } from './PillHosts';
import styles from './SettingsPage.module.css';

/** Language, notifications, what may be read, and where the page button is hidden. */
export function SettingsPage({ surroundings }: { readonly surroundings: Surroundings }) {
  const say = useSay();
  const { setLanguage, askNotifications } = useActions();
  const [refused, setRefused] = useState(false);
  const languages: readonly { locale: Locale; name: string }[] = [
    { locale: 'zh-CN', name: say('common:chinese') },
    { locale: 'en', name: say('common:english') },
  ];
  return (
    <>
      <Section title={say('workbench:language')}>
        <div className={`${controls.card} ${controls.row}`}>
          {languages.map(({ locale, name }) => (
            <label key={locale} className={styles.choice} lang={locale}>
              <input
                type="radio"
                name="language"
                checked={surroundings.language === locale}
                onChange={() => setLanguage(locale)}
              />
              {name}
            </label>
          ))}
        </div>
      </Section>
      <Section title={say('workbench:notifications')}>
        <div className={`${controls.card} ${controls.stack}`}>
          <p>{say('workbench:notificationsDetail')}</p>
          {surroundings.notifications ? (
            <p className={styles.on}>
              <Check size={16} aria-hidden />
              {say('workbench:notificationsOn')}
            </p>
          ) : (
            <div className={controls.row}>
              <button
                type="button"
                className={controls.button}
                onClick={() => void askNotifications().then((given) => setRefused(!given))}
              >
                <Bell size={16} aria-hidden />
                {say('workbench:notificationsAsk')}
              </button>
            </div>
          )}
          {refused && <p role="status">{say('workbench:notificationsRefused')}</p>}
        </div>
      </Section>
      <Section title={say('workbench:consoles')}>
        <p className={controls.small}>{say('workbench:consolesDetail')}</p>
        <ConsoleGrants granted={surroundings.granted} revocable />
      </Section>
      <Section title={say('meeting:pictures')}>
        <PictureSetting wanted={surroundings.pictures} />
      </Section>
      <Section title={say('backup:title')}>
        {surroundings.loss && <LossNote loss={surroundings.loss} />}
        <BackupFile />
      </Section>
      <Section title={say('teach:file')}>
        <CorrectionsFile />
      </Section>
      <Section title={say('workbench:pill')}>
        <PillHosts hosts={surroundings.pillHiddenOn} />
      </Section>
      <Section title={say('faults:title')}>
        <p className={controls.small}>{say('faults:detail')}</p>
        <FaultList />
      </Section>
      <Section title={say('workbench:privacy')}>
        <p className={controls.card}>{say('workbench:privacyDetail')}</p>
      </Section>
    </>
  );
}
