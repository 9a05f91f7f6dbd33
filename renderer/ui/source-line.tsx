import './ui.css';

/** Where the figures of a card come from; final text. */
export function SourceLine({ text }: { readonly text: string }) {
  return <p className="source-line">{text}</p>;
}
