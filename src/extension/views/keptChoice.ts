import type * as vscode from 'vscode';

/** Choice that the workspace remembers. */
export interface KeptChoice<Choice> {
  readonly now: Choice;
  /** Sets another one, and has the workspace remember it. */
  set(choice: Choice): void;
}

/** Returns the choice among a few that the workspace remembers under a name, the first of them if it remembers none. */
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
