/** Names of the placeholders in an ICU message, read from its text: `'{count, plural, …} for {label}'` → `'count' | 'label'`. */
export type MessageNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? NameAtStart<Rest> | MessageNames<Rest>
  : never;

type NameAtStart<Rest extends string> = Rest extends `${infer Name}}${string}`
  ? NameOnly<UpToComma<Name>>
  : never;

type UpToComma<Text extends string> = Text extends `${infer Name},${string}` ? Name : Text;

/** Plural branches hold words and `#`; a placeholder's name holds neither a space nor `#`. */
type NameOnly<Text extends string> = Text extends `${string} ${string}` | `${string}#${string}`
  ? never
  : Text;
