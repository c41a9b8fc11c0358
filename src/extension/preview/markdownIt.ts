/**
 * Part of the markdown-it of VS Code's preview that is used here; VS Code passes it in, and the extension ships none.
 */
export interface MarkdownIt {
  readonly core: {
    readonly ruler: { push(name: string, rule: (state: ParsedMarkdown) => void): void };
  };
  readonly renderer: { readonly rules: Record<string, Render | undefined> };
  readonly utils: { escapeHtml(text: string): string };
}

interface ParsedMarkdown {
  readonly tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: 0) => Token;
}

interface Token {
  readonly type: string;
  block: boolean;
}

/** Function that writes a token as HTML; `env` is whatever the one who renders passes on, if anything. */
type Render = (tokens: readonly Token[], index: number, options: unknown, env: unknown) => string;
