import { ArrowLeft } from 'lucide-react';
import { BrokenStore } from '../BrokenStore';
import { EmptyFace } from '../EmptyFace';
import { LoadingFace } from '../LoadingFace';
import { useSnapshot } from '../useLive';
import { useSay } from '../useSay';
import { SnapshotView } from './SnapshotView';

/** One snapshot, opened from the list or from a link. */
export function SnapshotPage({ id }: { readonly id: string }) {
  const say = useSay();
  const live = useSnapshot(id);
  return (
    <>
      <p>
        <a href="#/history">
          <ArrowLeft size={14} aria-hidden /> {say('workbench:back')}
        </a>
      </p>
      {live.state === 'loading' && <LoadingFace />}
      {live.state === 'broken' && <BrokenStore problem={live.problem} />}
      {live.state === 'ready' &&
        (live.value.snapshot ? (
          <SnapshotView {...live.value} snapshot={live.value.snapshot} />
        ) : (
          <EmptyFace title={say('workbench:snapshotGone')} detail={say('workbench:snapshotGoneDetail')} />
        ))}
    </>
  );
}
