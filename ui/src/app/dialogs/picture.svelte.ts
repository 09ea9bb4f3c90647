// A picture from the core that follows what is typed: fetched a moment after the last change, late answers are dropped.
import { backend, HearthError } from '../../api/backend';

const PAUSE = 300;

export interface Picture {
  /** Address of the picture; the last one stays while the next is on its way. */
  readonly address: string | null;
  /** Why there is none. */
  readonly problem: string;
}

/** Call it while a component is being set up. `args` returning null means: nothing to show yet. */
export function picture(name: string, args: () => unknown): Picture {
  let address = $state<string | null>(null);
  let problem = $state('');
  let turn = 0;
  const wanted = $derived(JSON.stringify(args()));

  $effect(() => {
    const asked: unknown = JSON.parse(wanted);
    const mine = ++turn;
    if (asked === null) return;
    const timer = setTimeout(() => {
      void backend()
        .bytes(name, asked)
        .then((bytes) => {
          if (mine !== turn || bytes.length === 0) return;
          if (address) URL.revokeObjectURL(address);
          address = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
          problem = '';
        })
        .catch((thrown: unknown) => {
          if (mine === turn) problem = HearthError.from(thrown).message;
        });
    }, PAUSE);
    return () => clearTimeout(timer);
  });
  $effect(() => () => {
    turn++;
    if (address) URL.revokeObjectURL(address);
  });
  return {
    get address() {
      return address;
    },
    get problem() {
      return problem;
    },
  };
}
