import { Download } from 'lucide-react';
import { useState } from 'react';
import { isProblem, type Problem } from '../lib/problem';
import type { Merged } from '../lib/store/corrections-file';
import controls from './controls.module.css';
import { FileButton } from './FileButton';
import { ProblemNote } from './ProblemNote';
import { useActions } from './useActions';
import { useSay } from './useSay';

/** What was taught about tables, as a file to hand on and to take in. */
export function CorrectionsFile() {
  const say = useSay();
  const { saveCorrections, loadCorrections } = useActions();
  const [answer, setAnswer] = useState<Merged | Problem>();
  return (
    <div className={`${controls.card} ${controls.stack}`}>
      <p>{say('teach:fileDetail')}</p>
      <div className={controls.row}>
        <button
          type="button"
          className={controls.button}
          onClick={() => void saveCorrections().then(setAnswer)}
        >
          <Download size={16} aria-hidden />
          {say('teach:fileSave')}
        </button>
        <FileButton
          label={say('teach:fileLoad')}
          accept="application/json,.json"
          onFile={(file) => void loadCorrections(file).then(setAnswer)}
        />
      </div>
      <div role="status">
        {isProblem(answer) && <ProblemNote problem={answer} />}
        {answer && !isProblem(answer) && (
          <p>
            {say('teach:fileLoaded', {
              added: answer.added,
              replaced: answer.replaced,
              left: answer.left,
            })}
          </p>
        )}
      </div>
    </div>
  );
}
