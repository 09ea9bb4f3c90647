// Which meetings of a series are meant: asked in one place, by one dialog, whoever changes or cancels one of them.
import type { MeetingScope } from '../../api/generated/commands';

export interface ScopeQuestion {
  what: 'move' | 'change' | 'cancel';
  title: string;
  /** Instant or day of the one that was taken in hand. */
  at: string;
  /** Resolves with what was chosen, null when nothing shall be done. */
  answer: (scope: MeetingScope | null) => void;
}

let question = $state.raw<ScopeQuestion | null>(null);

export const asking = {
  get now(): ScopeQuestion | null {
    return question;
  },
};

/** Asks; null means that nothing shall be done. A question that stands already is given up. */
export function askScope(asked: Omit<ScopeQuestion, 'answer'>): Promise<MeetingScope | null> {
  question?.answer(null);
  return new Promise((resolve) => {
    question = {
      ...asked,
      answer: (scope) => {
        question = null;
        resolve(scope);
      },
    };
  });
}
