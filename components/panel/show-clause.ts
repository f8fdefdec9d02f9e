/** The element of a clause in the panel. */
export function clauseAnchor(contractId: string, clauseId: string): string {
  return `clause-${contractId}-${clauseId}`;
}

/** Opens a clause of the panel with its evidence and brings it into view; false when this page does not list it. */
export function showClause(contractId: string, clauseId: string): boolean {
  const row = document.getElementById(clauseAnchor(contractId, clauseId));
  const details = row?.querySelector('details');
  if (!row || !details) return false;
  details.open = true;
  row.scrollIntoView({ block: 'start' });
  details.querySelector('summary')?.focus({ preventScroll: true });
  return true;
}
