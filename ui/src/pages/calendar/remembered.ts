// How the calendar was looked at last: the view, the effort, only mine, what is due, across starts; the day until the window closes.
// The address says the same and wins.

export interface Looked {
  view?: string;
  effort?: string;
  mine?: string;
  due?: string;
  day?: string;
}

const KEY = 'hearth.calendar';
let day: string | undefined;

export function remembered(): Looked {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    const text = (name: keyof Looked): Looked => {
      const value = (found as Looked)[name];
      return typeof value === 'string' && value ? { [name]: value } : {};
    };
    return { ...text('view'), ...text('effort'), ...text('mine'), ...text('due'), ...(day ? { day } : {}) };
  } catch {
    // Unreadable or forbidden storage costs the user a view, not the calendar.
    return {};
  }
}

export function remember({ day: looked, ...rest }: Looked): void {
  day = looked;
  try {
    localStorage.setItem(KEY, JSON.stringify(rest));
  } catch {
    // As above.
  }
}
