import { render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type AnchorRegistry,
  AnchorsProvider,
  createAnchors,
  inSight,
  type Measure,
  useAnchor,
  useAnchors,
} from '../../src/ui/anchors.tsx';

const place = { left: 1, top: 2, right: 3, bottom: 4 };
const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

afterEach(() => vi.restoreAllMocks());

let anchors: AnchorRegistry | null = null;
/** Gives the test access to the register provided above it. */
function Ask() {
  anchors = useAnchors();
  return null;
}
/** Something that registers its place. */
function Part({ measure }: { readonly measure: Measure | null }) {
  const box = useRef<HTMLDivElement>(null);
  const around = useRef(() => box.current).current;
  useAnchor('evidence', measure, around);
  return <div ref={box} />;
}

describe('the register of places', () => {
  it('measures a part when it is asked, not before', () => {
    const anchors = createAnchors();
    const measure = vi.fn(() => place);
    anchors.register('edge', measure);
    expect(measure).not.toHaveBeenCalled();
    expect(anchors.measure('edge')).toEqual(place);
    expect(anchors.measure('passage')).toBeNull();
  });

  it('keeps the part that came last when the one before leaves late', () => {
    const anchors = createAnchors();
    const leave = anchors.register('evidence', () => null);
    anchors.register('evidence', () => place);
    leave();
    expect(anchors.measure('evidence')).toEqual(place);
  });

  it('calls followers at once for what has moved, once a frame for what may have, and no more after they left', async () => {
    const anchors = createAnchors();
    const draw = vi.fn();
    const leave = anchors.follow(draw);
    await nextFrame();
    draw.mockClear();
    anchors.moved();
    expect(draw).toHaveBeenCalledTimes(1);
    anchors.changed();
    anchors.changed();
    anchors.register('edge', () => place);
    expect(draw).toHaveBeenCalledTimes(1);
    await nextFrame();
    expect(draw).toHaveBeenCalledTimes(2);
    leave();
    anchors.moved();
    anchors.changed();
    await nextFrame();
    expect(draw).toHaveBeenCalledTimes(2);
  });
});

describe('useAnchor', () => {
  it('makes a part findable while it is drawn and willing', () => {
    const measure = () => place;
    const draw = (part: React.ReactNode) => (
      <AnchorsProvider>
        <Ask />
        {part}
      </AnchorsProvider>
    );
    const { rerender } = render(draw(<Part measure={measure} />));
    expect(anchors?.measure('evidence')).toEqual(place);
    rerender(draw(<Part measure={null} />));
    expect(anchors?.measure('evidence')).toBeNull();
    rerender(draw(<Part measure={measure} />));
    expect(anchors?.measure('evidence')).toEqual(place);
    rerender(draw(null));
    expect(anchors?.measure('evidence')).toBeNull();
  });

  it('is at peace where nothing joins the parts', () => {
    expect(() => render(<Part measure={() => place} />)).not.toThrow();
  });
});

describe('inSight', () => {
  const scroller = document.createElement('div');
  const box = (top: number, bottom: number) => ({ left: 10, right: 20, top, bottom });

  it('gives what can be seen of a box, and nothing for one that is scrolled away or covered', () => {
    vi.spyOn(scroller, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 300, 400));
    expect(inSight(box(150, 250), scroller)).toEqual(box(150, 250));
    expect(inSight(box(50, 250), scroller)).toEqual(box(100, 250));
    expect(inSight(box(450, 900), scroller)).toEqual(box(450, 500));
    expect(inSight(box(20, 104), scroller)).toBeNull();
    expect(inSight(box(600, 700), scroller)).toBeNull();
    expect(inSight(box(102, 139), scroller, 40)).toBeNull();
    expect(inSight(box(102, 239), scroller, 40)).toEqual(box(140, 239));
  });
});
