// A pointer from its press to its release, for what is dragged in grids of time. Not here: what a drag means, and touch,
// which scrolls; every drag has a menu and keys beside it.

interface Drag {
  /** Every move after the first few pixels, and again while the edge scrolls along under a resting pointer. */
  move: (now: PointerEvent) => void;
  /** The drag is over: let go, or given up with Esc. Not called for a mere press. */
  end: (done: boolean) => void;
  /** Scrolls while the pointer is near its upper or lower edge. */
  scroller?: HTMLElement | undefined;
}

const THRESHOLD = 5;
/** How near to the edge scrolling begins, and its most in one frame, in pixels. */
const EDGE = 44;
const PACE = 14;

/** Follows the pointer of this press. */
export function follow(press: PointerEvent, { move, end, scroller }: Drag): void {
  if (press.button !== 0 || press.pointerType === 'touch') return;
  let under = false;
  let last = press;
  let frame = 0;

  const scrolled = (): void => {
    frame = requestAnimationFrame(scrolled);
    if (!scroller) return;
    const box = scroller.getBoundingClientRect();
    const up = box.top + EDGE - last.clientY;
    const down = last.clientY - (box.bottom - EDGE);
    const by = up > 0 ? -Math.min(1, up / EDGE) : down > 0 ? Math.min(1, down / EDGE) : 0;
    if (by === 0) return;
    const before = scroller.scrollTop;
    scroller.scrollTop += Math.round(by * PACE);
    if (scroller.scrollTop !== before) move(last);
  };
  const moved = (now: PointerEvent): void => {
    last = now;
    if (!under && Math.hypot(now.clientX - press.clientX, now.clientY - press.clientY) < THRESHOLD) return;
    if (!under) {
      under = true;
      if (scroller) frame = requestAnimationFrame(scrolled);
    }
    now.preventDefault();
    move(now);
  };
  const ended = (now: Event): void => {
    if (now instanceof KeyboardEvent) {
      if (now.key !== 'Escape') return;
      now.preventDefault();
      now.stopPropagation();
    }
    window.removeEventListener('pointermove', moved);
    window.removeEventListener('pointerup', ended);
    window.removeEventListener('pointercancel', ended);
    window.removeEventListener('keydown', ended, true);
    cancelAnimationFrame(frame);
    if (!under) return;
    // The click that follows a drag opens nothing; the next one does.
    const swallow = (click: Event): void => {
      click.preventDefault();
      click.stopPropagation();
    };
    window.addEventListener('click', swallow, true);
    setTimeout(() => window.removeEventListener('click', swallow, true));
    end(now.type === 'pointerup');
  };
  window.addEventListener('pointermove', moved);
  window.addEventListener('pointerup', ended);
  window.addEventListener('pointercancel', ended);
  window.addEventListener('keydown', ended, true);
}
