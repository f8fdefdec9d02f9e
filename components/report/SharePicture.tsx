import { Download, Image } from 'lucide-react';
import { useEffect, useState } from 'react';
import { say as sayIn } from '../../lib/messages/say';
import { today } from '../../lib/quantity/day';
import type { ReportDocument } from '../../lib/reports/document';
import { layPicture } from '../../lib/reports/picture';
import { sharedParts, shopNames } from '../../lib/reports/picture-parts';
import controls from '../controls.module.css';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';
import { drawPicture, measurer } from './draw-picture';
import styles from './Report.module.css';

interface Props {
  readonly report: ReportDocument;
  /** True while the report is only its beginning: there is nothing to hand out yet. */
  readonly coming?: boolean;
}

/** The pack as a picture for the group, without the shop's name unless that is wanted. It is drawn when it is asked for. */
export function SharePicture({ report, coming = false }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { copyPicture, savePicture } = useActions();
  const [named, setNamed] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const [preview, setPreview] = useState<string>();
  useEffect(() => () => (preview === undefined ? undefined : URL.revokeObjectURL(preview)), [preview]);
  const draw = async (withName: boolean): Promise<Blob> => {
    const hidden = withName ? [] : shopNames(report);
    const picture = layPicture({ report: sharedParts(report), locale, hidden, measure: measurer() });
    const blob = await drawPicture(picture);
    setPreview(URL.createObjectURL(blob));
    return blob;
  };
  const copy = async () => setCopied(await copyPicture(draw(named)));
  const save = async () => {
    const title = named ? sayIn(locale, report.title) : say('picture:file');
    savePicture(title, today(report.zone, report.madeAt), await draw(named));
  };
  const name = async (wanted: boolean) => {
    setNamed(wanted);
    setCopied(undefined);
    if (preview !== undefined) await draw(wanted);
  };
  return (
    <div className={`${controls.stack} ${controls.screen}`}>
      <div className={controls.row}>
        <button type="button" className={controls.button} disabled={coming} onClick={() => void copy()}>
          <Image size={16} aria-hidden />
          {say('picture:copy')}
        </button>
        <button type="button" className={controls.button} disabled={coming} onClick={() => void save()}>
          <Download size={16} aria-hidden />
          {say('picture:save')}
        </button>
        <label className={controls.row}>
          <input
            type="checkbox"
            checked={named}
            onChange={(event) => void name(event.currentTarget.checked)}
          />
          {say('picture:named')}
        </label>
        <span role="status" className={controls.small}>
          {copied !== undefined && say(copied ? 'picture:copied' : 'picture:not-copied')}
        </span>
      </div>
      {preview !== undefined && (
        <details open className={styles.preview}>
          <summary>{say('picture:preview')}</summary>
          <img className={styles.picture} src={preview} alt={say('picture:alt')} />
        </details>
      )}
    </div>
  );
}
