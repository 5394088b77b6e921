import { TextField } from "#components/ui/text-field.tsx";

type CodeFieldProps = {
  label: string;
  hint?: string;
  /** A recovery code has letters; a code from an app comes with the number pad. */
  takesLetters?: boolean;
};

export function CodeField({ label, hint, takesLetters = false }: CodeFieldProps) {
  return (
    <TextField
      name="code"
      label={label}
      hint={hint}
      inputMode={takesLetters ? "text" : "numeric"}
      autoComplete={takesLetters ? "off" : "one-time-code"}
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={40}
      required
    />
  );
}
