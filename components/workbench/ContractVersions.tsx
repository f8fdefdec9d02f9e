import { ruleOf } from '../../lib/contracts/rules';
import type { Contract } from '../../lib/contracts/types';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useSay } from '../useSay';
import styles from './ContractPage.module.css';

/** Every version of a contract, the newest first; the former ones are never altered. */
export function ContractVersions({ contract }: { readonly contract: Contract }) {
  const say = useSay();
  const { versions, zone, currency } = contract;
  return (
    <Section title={say('workbench:versions')}>
      <ol className={`${controls.card} ${styles.versions}`} reversed>
        {versions
          .map((version, i) => (
            <li key={version.savedAt}>
              <details>
                <summary>
                  <strong>
                    {i === 0
                      ? say('workbench:versionFirst')
                      : say('workbench:versionSupplement', { number: i })}
                  </strong>{' '}
                  {say('workbench:versionFrom', {
                    from: version.validFrom,
                    count: version.clauses.length,
                    at: { instant: version.savedAt, zone },
                  })}
                </summary>
                <ul>
                  {version.clauses.map((clause) => {
                    const words = ruleOf(clause.kind)?.say(clause, currency);
                    return (
                      <li key={clause.id} className={styles.clause}>
                        {words ? say(words) : clause.kind}
                      </li>
                    );
                  })}
                </ul>
              </details>
            </li>
          ))
          .toReversed()}
      </ol>
    </Section>
  );
}
