// oxlint-disable-next-line import/default -- made by the bundler
import address from './import-worker?worker&url';

/** The part of the browser that vouches for script addresses, where it has one. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** The one policy that the pages of the extension allow by name; it vouches for this one script of their own. */
const POLICY = 'dingdian-import';

declare const trustedTypes: TrustedTypes | undefined;

function trusted(): string {
  if (typeof trustedTypes === 'undefined') return address;
  return trustedTypes.createPolicy(POLICY, { createScriptURL: () => address }).createScriptURL('');
}

let vouched: string | undefined;

/** Address of the Worker that reads files, vouched for where the browser demands it. A policy can be made only once. */
export function importWorkerAddress(): string {
  vouched ??= trusted();
  return vouched;
}
