import { Tokenizer, TokenizerMode } from 'parse5';

/** What an element says of itself, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What stands in a text of tags, one after the other. Names are lower case; a tag that ends itself opens and closes. */
export interface MarkupHandler {
  readonly open: (tag: string, attributes: Attributes) => void;
  readonly close: (tag: string) => void;
  readonly text: (text: string) => void;
}

/** Their content is a text with no tags in it. */
const RAW = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);
/** Characters that are read before it is asked whether it was too much. */
const CHUNK = 65_536;

const nothing = () => {};

/** Reads HTML, or XML without a document type, tag by tag and closes nothing by itself; stops soon after `enough`. */
export function readMarkup(
  markup: string,
  { open, close, text }: MarkupHandler,
  enough: () => boolean = () => false,
): void {
  const say = ({ chars }: { readonly chars: string }) => text(chars);
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName, attrs, selfClosing }) {
        open(tagName, Object.fromEntries(attrs.map(({ name, value }) => [name, value])));
        if (selfClosing) close(tagName);
        else tokenizer.state = RAW.get(tagName) ?? tokenizer.state;
      },
      onEndTag: ({ tagName }) => close(tagName),
      onCharacter: say,
      onWhitespaceCharacter: say,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  for (let from = 0; from < markup.length && !enough(); from += CHUNK)
    tokenizer.write(markup.slice(from, from + CHUNK), from + CHUNK >= markup.length);
}
