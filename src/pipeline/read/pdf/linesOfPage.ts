/** A printed line of a page. Lengths in points; `y` is its baseline, measured from the foot of the page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of its largest letters. */
  readonly size: number;
  /** 0 at the page's foot, 1 at its head. */
  readonly height: number;
}

/** A run of glyphs as pdf.js gives it. */
interface Glyphs {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/**
 * The lines of a page in the order in which the file draws them, which is the reading order in all typeset documents.
 */
export function linesOfPage(items: readonly unknown[], bottom: number, top: number): PageLine[] {
  const lines: PageLine[] = [];
  let open: Open | null = null;
  const end = () => {
    const text = open?.text.replace(/\s+/g, ' ').trim() ?? '';
    if (open !== null && text !== '') {
      const height = top > bottom ? (open.y - bottom) / (top - bottom) : 0;
      lines.push({ text, left: open.left, right: open.right, y: open.y, size: open.size, height });
    }
    open = null;
  };
  for (const item of items) {
    if (!isGlyphs(item)) continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    // Vertical text is a stamp or a note in the margin.
    if (Math.abs(b) > Math.abs(a)) continue;
    const size = item.height || Math.hypot(a, b);
    const before: Open | null = open;
    if (before !== null && item.str.trim() !== '' && !continues(before, x, y, size)) end();
    const line: Open = open ?? { text: '', left: x, right: x, y, size };
    const gap = x - line.right;
    const isApart =
      line.text !== '' && gap > size * 0.18 && !line.text.endsWith(' ') && !item.str.startsWith(' ');
    open = {
      text: line.text + (isApart ? ' ' : '') + item.str,
      left: Math.min(line.left, x),
      right: Math.max(line.right, x + item.width),
      y: line.y,
      size: item.str.trim() === '' ? line.size : Math.max(line.size, size),
    };
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

interface Open {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** On the same baseline, or slightly above it like a note's number, and not back to the left of what is there. */
const continues = (line: Open, x: number, y: number, size: number): boolean =>
  Math.abs(y - line.y) < Math.max(line.size, size) * 0.5 && x >= line.right - size;

function isGlyphs(item: unknown): item is Glyphs {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}
