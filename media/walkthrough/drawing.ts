/** Colours by what they are for: those of the theme, each with one that does where there is no theme. */
export const COLOURS = {
  text: 'var(--vscode-foreground, #3b3b3b)',
  faint: 'var(--vscode-descriptionForeground, #6b6b6b)',
  accent: 'var(--vscode-textLink-foreground, #005fb8)',
  information: 'var(--vscode-editorInfo-foreground, #1a6fc4)',
  card: 'var(--vscode-editorWidget-background, #f8f8f8)',
  border: 'var(--vscode-contrastBorder, var(--vscode-input-border, #8a8a8a))',
  focus: 'var(--vscode-focusBorder, #005fb8)',
  selected: 'var(--vscode-list-inactiveSelectionBackground, transparent)',
  stop: 'var(--vscode-editor-snippetTabstopHighlightBackground, transparent)',
  badge: 'var(--vscode-badge-background, #005fb8)',
  onBadge: 'var(--vscode-badge-foreground, #ffffff)',
} as const;

export type Colour = keyof typeof COLOURS;

/** How words are set; in the colour of text, regular, and in the font of the interface where it is not said. */
export interface Setting {
  readonly size?: number;
  readonly colour?: Colour;
  readonly bold?: boolean;
  readonly code?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const UI_FONT = "var(--vscode-font-family, system-ui, 'Segoe UI', sans-serif)";
const CODE_FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace";

/** The width of a character of code, by its size. */
export const CODE_WIDTH = 0.6;

/** A whole picture, from 8 to 512 across and from 20 to 380 down, which is told by `says` to whom it is read aloud. */
export function picture(says: string, ...parts: readonly string[]): string {
  const root = 'xmlns="http://www.w3.org/2000/svg" viewBox="8 20 504 360" fill="none"';
  const font = `font-family="${UI_FONT}"`;
  return `<svg ${root} ${font} role="img" aria-label="${escaped(says)}">\n${parts.join('\n')}\n</svg>\n`;
}

/** A piece of the window, with room inside; `lit` where it is the one that is meant. */
export function card(x: number, y: number, width: number, height: number, lit = false): string {
  const stroke = lit ? `stroke="${COLOURS.focus}" stroke-width="2"` : `stroke="${COLOURS.border}"`;
  return box(x, y, width, height, `rx="8" fill="${COLOURS.card}" ${stroke}`);
}

/** A filled patch, such as the row that is selected. */
export function patch(x: number, y: number, width: number, height: number, colour: Colour, rx = 4): string {
  return box(x, y, width, height, `rx="${rx}" fill="${COLOURS[colour]}"`);
}

/** A line of words that stands on y. */
export function words(x: number, y: number, text: string, setting: Setting = {}): string {
  const { size = 14, colour = 'text', bold = false, code = false, anchor = 'start' } = setting;
  const font = code ? ` font-family="${CODE_FONT}" xml:space="preserve"` : '';
  const weight = bold ? ' font-weight="600"' : '';
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${COLOURS[colour]}"${font}${weight}${aligned}>${escaped(text)}</text>`;
}

/** A path that is drawn, not filled. */
export function stroke(path: string, colour: Colour, { width = 1.5, dashed = false } = {}): string {
  const dashes = dashed ? ' stroke-dasharray="2 5"' : '';
  return `<path d="${path}" stroke="${COLOURS[colour]}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dashes}/>`;
}

/** A check box of 14 by 14. */
export function checkBox(x: number, y: number, isTicked: boolean): string {
  const frame = box(x, y, 14, 14, `rx="3" stroke="${COLOURS[isTicked ? 'accent' : 'faint']}"`);
  return isTicked ? frame + stroke(`M${x + 3} ${y + 7.5}l3 3 5-6.5`, 'accent', { width: 2 }) : frame;
}

function box(x: number, y: number, width: number, height: number, rest: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${rest}/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
