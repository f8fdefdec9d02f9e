import type { Contract } from '../../lib/contracts/types';
import { BrokenStore } from '../BrokenStore';
import { LoadingFace } from '../LoadingFace';
import { useReportMaterial } from '../useLive';
import type { Importer } from '../workbench/importer';
import { ClaimsPart } from './ClaimsPart';
import { DeliverablesPart } from './DeliverablesPart';
import { FormsPart } from './FormsPart';
import { OperatorPart } from './OperatorPart';
import type { PaperPart } from './parts';

interface Props {
  readonly contract: Contract;
  readonly part: PaperPart;
  /** What in the part is shown, from the address. */
  readonly detail: string | undefined;
  readonly importer: Importer;
  readonly now: string;
}

/** One part of the section for one contract, once all that is kept about it has been read. */
export function ContractPaper({ contract, part, detail, importer, now }: Props) {
  const material = useReportMaterial(contract);
  if (material.state === 'loading') return <LoadingFace />;
  if (material.state === 'broken') return <BrokenStore problem={material.problem} />;
  const given = { contract, material: material.value, now };
  if (part === 'operator') return <OperatorPart {...given} importer={importer} />;
  if (part === 'forms') return <FormsPart shop={{ contract, history: material.value.history }} now={now} />;
  if (part === 'claims') return <ClaimsPart {...given} />;
  return <DeliverablesPart {...given} week={detail} />;
}
