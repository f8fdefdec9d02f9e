import { Upload } from 'lucide-react';
import { useId } from 'react';
import controls from './controls.module.css';

interface Props {
  readonly label: string;
  /** Endings or types of the files that are offered, as the `accept` of a file field. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ label, accept, disabled, onFile }: Props) {
  const id = useId();
  return (
    <>
      <label className={controls.button} htmlFor={id}>
        <Upload size={16} aria-hidden />
        {label}
      </label>
      <input
        id={id}
        className={controls.hidden}
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
