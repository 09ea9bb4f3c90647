// A drawing from the core that follows what is typed: one at a time, and what was wanted meanwhile is only ever the latest.
import { backend, HearthError, type LookPicture, type LookPreview } from '../../api';

export interface Drawing {
  /** The last answer; stays while the next is on its way. */
  readonly answer: LookPicture | null;
  /** Address of the picture; the last good one stays beside a problem. */
  readonly address: string | null;
  /** Why nothing came at all. */
  readonly refusal: HearthError | null;
  readonly busy: boolean;
}

/**
 * Call it while a component is being set up. `args` returning null means: nothing to draw now. Another `revision` asks again although
 * nothing else changed.
 */
export function drawing(args: () => LookPreview | null, revision: () => number): Drawing {
  let answer = $state.raw<LookPicture | null>(null);
  let address = $state<string | null>(null);
  let refusal = $state.raw<HearthError | null>(null);
  let busy = $state(false);
  let waiting: LookPreview | null = null;
  let running = false;
  let closed = false;
  const wanted = $derived(JSON.stringify([args(), revision()]));

  async function run(): Promise<void> {
    if (running) return;
    running = busy = true;
    while (waiting && !closed) {
      const asked: LookPreview = waiting;
      waiting = null;
      try {
        const { value } = await backend().call('look_preview', asked);
        if (closed) return;
        answer = value;
        refusal = null;
        if (value.svg !== null) show(value.svg);
      } catch (thrown) {
        refusal = HearthError.from(thrown);
      }
    }
    running = busy = false;
  }
  function show(svg: string): void {
    const before = address;
    address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    // What is on the screen may still be read from it for a moment.
    if (before) setTimeout(() => URL.revokeObjectURL(before), 2000);
  }

  $effect(() => {
    const [asked] = JSON.parse(wanted) as [LookPreview | null, number];
    if (!asked) return;
    waiting = asked;
    void run();
  });
  $effect(() => () => {
    closed = true;
    if (address) URL.revokeObjectURL(address);
  });
  return {
    get answer() {
      return answer;
    },
    get address() {
      return address;
    },
    get refusal() {
      return refusal;
    },
    get busy() {
      return busy;
    },
  };
}
