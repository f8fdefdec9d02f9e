/** A report as plain text, one line per row; what no rendering may say otherwise. */
export { documentText as asText } from '../../lib/reports/document-text';
