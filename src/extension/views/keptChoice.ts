import type * as vscode from 'vscode';

/** A choice that is kept for the workspace. */
export interface KeptChoice<Choice> {
  readonly now: Choice;
  /** Keeps another one. */
  set(choice: Choice): void;
}

/** A choice among a few by the name that it is kept under, the first of them where none is kept. */
export function keptChoice<const Choice extends string | boolean>(
  memento: vscode.Memento,
  name: string,
  among: readonly [Choice, ...Choice[]],
): KeptChoice<Choice> {
  // What is kept may be of another version.
  const kept = memento.get<unknown>(name);
  let now = among.find((one) => one === kept) ?? among[0];
  return {
    get now() {
      return now;
    },
    set(choice) {
      now = choice;
      void memento.update(name, choice);
    },
  };
}
