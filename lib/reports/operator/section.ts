import { heading } from '../blocks';
import type { Block } from '../document';
import type { ReportInput } from '../input';
import { keptReports, statementsOf } from './kept';
import { checkReport, operatorBlocks } from './report';

/** What was found in the operator's reports about the days of the weekly pack; nothing where none was entered. */
export function operatorSection(input: ReportInput): Block[] {
  const reports = keptReports(input);
  if (reports.length === 0) return [];
  const statements = reports.flatMap((kept) => statementsOf(kept, input));
  return [heading('operatorReport:pack-heading'), ...operatorBlocks(checkReport(statements, input))];
}
