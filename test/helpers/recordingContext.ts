/** What was painted on a canvas: a form with its colour, as plain numbers. */
export interface Painted {
  readonly op: 'fill' | 'stroke';
  readonly form: PaintedForm;
  readonly colour: string;
  readonly alpha: number;
  /** The line width of a stroke. */
  readonly widthPx: number;
  readonly dash: readonly number[];
  /** Whether it only erases what lies below, as Cytoscape does to empty a hollow arrowhead. */
  readonly erases: boolean;
}

type Point = readonly [number, number];

export type PaintedForm =
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number }
  /** A quadratic curve: its start, its control point, its end. */
  | { readonly kind: 'curve'; readonly points: readonly Point[] }
  /** The corners of an outline, rounded or not. */
  | { readonly kind: 'corners'; readonly points: readonly Point[] };

type Move = (x: number, y: number) => Point;
const stay: Move = (x, y) => [x, y];

/**
 * Records a path: the `Path2D` that jsdom lacks, and the path of a context, whose points are transformed as they are
 * added.
 */
export class RecordingPath {
  form: PaintedForm = { kind: 'corners', points: [] };
  readonly #move: Move;
  #isRound = false;

  constructor(move: Move = stay) {
    this.#move = move;
  }

  moveTo = (x: number, y: number) =>
    this.#add(this.form.kind === 'circle' ? 'corners' : this.form.kind, [[x, y]]);
  lineTo = (x: number, y: number) => this.#add('corners', [[x, y]]);
  /** For an outline with round corners these points are enough: what lies between them is on its sides. */
  arcTo = (x: number, y: number) => {
    if (!this.#isRound) this.form = { kind: 'corners', points: [] };
    this.#isRound = true;
    this.#add('corners', [[x, y]], true);
  };
  quadraticCurveTo = (cx: number, cy: number, x: number, y: number) =>
    this.#add('curve', [
      [cx, cy],
      [x, y],
    ]);
  arc = (x: number, y: number, r: number) => {
    const [left, top] = this.#move(x, y);
    const [right, bottom] = this.#move(x + r, y);
    this.form = { kind: 'circle', x: left, y: top, r: Math.hypot(right - left, bottom - top) };
  };
  ellipse = (x: number, y: number, r: number) => this.arc(x, y, r);
  roundRect = (x: number, y: number, width: number, height: number) =>
    this.#add('corners', [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ]);
  rect = (x: number, y: number, width: number, height: number) => this.roundRect(x, y, width, height);
  closePath = () => {};
  addPath = () => {};

  #add(kind: 'curve' | 'corners', points: readonly Point[], isCorner = false): void {
    if (this.#isRound && !isCorner) return;
    const before = this.form.kind === 'circle' ? [] : this.form.points;
    this.form = { kind, points: [...before, ...points.map(([x, y]) => this.#move(x, y))] };
  }
}

const movedBy = (form: PaintedForm, move: Move): PaintedForm => {
  if (form.kind !== 'circle') return { kind: form.kind, points: form.points.map(([x, y]) => move(x, y)) };
  const moved = new RecordingPath(move);
  moved.arc(form.x, form.y, form.r);
  return moved.form;
};

/** A canvas context that records what is painted, with all transformations applied, instead of painting it. */
export function recordingContext(): {
  readonly context: CanvasRenderingContext2D;
  readonly painted: readonly Painted[];
} {
  const painted: Painted[] = [];
  const style: Record<string, unknown> = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    globalAlpha: 1,
    globalCompositeOperation: 'source-over',
  };
  let dash: readonly number[] = [];
  let matrix = { x: 0, y: 0, turn: 0, scale: 1 };
  const saved: {
    readonly style: Record<string, unknown>;
    readonly dash: readonly number[];
    readonly matrix: typeof matrix;
  }[] = [];
  const move: Move = (x, y) => {
    const [cos, sin] = [Math.cos(matrix.turn) * matrix.scale, Math.sin(matrix.turn) * matrix.scale];
    return [matrix.x + x * cos - y * sin, matrix.y + x * sin + y * cos];
  };
  let path = new RecordingPath(move);
  const note = (op: Painted['op'], given?: unknown) => {
    painted.push({
      op,
      form: given instanceof RecordingPath ? movedBy(given.form, move) : path.form,
      colour: String(style[op === 'fill' ? 'fillStyle' : 'strokeStyle']),
      alpha: Number(style.globalAlpha),
      widthPx: op === 'stroke' ? Number(style.lineWidth) * matrix.scale : 0,
      dash: op === 'stroke' ? dash.map((px) => px * matrix.scale) : [],
      erases: style.globalCompositeOperation !== 'source-over',
    });
  };
  const methods: Readonly<Record<string, unknown>> = {
    save: () => saved.push({ style: { ...style }, dash, matrix }),
    restore: () => {
      const before = saved.pop();
      if (before === undefined) return;
      Object.assign(style, before.style);
      ({ dash, matrix } = before);
    },
    translate: (x: number, y: number) => {
      const [left, top] = move(x, y);
      matrix = { ...matrix, x: left, y: top };
    },
    rotate: (turn: number) => {
      matrix = { ...matrix, turn: matrix.turn + turn };
    },
    scale: (by: number) => {
      matrix = { ...matrix, scale: matrix.scale * by };
    },
    setLineDash: (px: readonly number[]) => {
      dash = px;
    },
    beginPath: () => {
      path = new RecordingPath(move);
    },
    fill: (given?: unknown) => note('fill', given),
    stroke: (given?: unknown) => note('stroke', given),
    measureText: (text: string) => ({ width: text.length * 6 }),
  };
  const context = new Proxy(style, {
    get: (_, name: string) => {
      const known = methods[name] ?? style[name] ?? (path as unknown as Record<string, unknown>)[name];
      // Properties that are read and are no methods must not look like methods.
      return known ?? (name.endsWith('PixelRatio') ? undefined : () => {});
    },
    set: (_, name: string, value) => {
      style[name] = value;
      return true;
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, painted };
}
